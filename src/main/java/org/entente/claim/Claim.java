package org.entente.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One relation between two actors as a text states it.
 *
 * @param iri deterministic: the same article, actors, relation, status and speaker give the same one
 * @param relation local name of a property of the ontology, one of {@code relations.tsv}
 * @param attributedTo the innermost speaker; null where the narrator says it
 * @param agent the person acting for a state
 * @param reportedBy those who pass it on, innermost first
 * @param date when it happened or is to happen; null if untold
 * @param confidence from 0 to 1, calibrated as the documentation tells
 * @param frame name of the frame that gave it
 * @param sanction of a sanction its types, stage and legal bases; null if it is none or nothing is told
 * @param evidence the sentences that state it, at least one
 */
public record Claim(
        String iri,
        Actor subject,
        String relation,
        Actor object,
        Status status,
        @Nullable Actor attributedTo,
        @Nullable Actor agent,
        List<Actor> reportedBy,
        @Nullable ClaimDate date,
        double confidence,
        String frame,
        @Nullable Sanction sanction,
        List<Evidence> evidence) {

    public Claim {
        reportedBy = List.copyOf(reportedBy);
        evidence = List.copyOf(evidence);
    }
}
