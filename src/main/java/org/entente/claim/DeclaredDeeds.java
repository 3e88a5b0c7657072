package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.mention.Party;

/**
 * What somebody agrees to, refuses or announces to do, and to whom: "refused to send troops to X" turns X down, "said it
 * would boycott X" threatens X.
 */
final class DeclaredDeeds {

    /** Families of deeds that to announce to somebody is a threat. */
    private static final Set<String> HARMFUL = Set.of("assault", "coerce", "mobilize", "sanction", "threaten");

    /** Markers of where a deed takes place. */
    private static final Set<String> PLACES = Set.of("in", "at", "near", "into", "out");

    /** Markers of what a deed has nothing to do with: when, why and how it is done. */
    private static final Set<String> ASIDE = Set.of(
            "subj",
            "during",
            "after",
            "before",
            "until",
            "because",
            "as",
            "despite",
            "under",
            "per",
            "response",
            "without",
            "except",
            "like");

    private final Syntax syntax;
    private final Relations relations;
    private final Roles roles;
    private final DescribedRoles described;
    private final Modality modality;

    DeclaredDeeds(Syntax syntax, Relations relations, Roles roles, DescribedRoles described, Modality modality) {
        this.syntax = syntax;
        this.relations = relations;
        this.roles = roles;
        this.described = described;
        this.modality = modality;
    }

    /** Whom the deed concerns that the frame's verb governs; nobody where the frame does not reach so far. */
    List<Party> concerned(Clause clause, Frame frame, List<Party> subjects) {
        if (!frame.is("reaches")) {
            return List.of();
        }
        for (Clause inner : syntax.clauses()) {
            if (inner.parent != clause || inner.link != Link.COMPLEMENT || !inner.infinitive) {
                continue;
            }
            if (inner.frame != null && inner.frame.relation() != null && !within(frame, "reaches", inner.frame)) {
                return List.of();
            }
            for (Told told : Told.values()) {
                List<Party> whom = concerned(inner, subjects, told);
                if (!whom.isEmpty()) {
                    return whom;
                }
            }
        }
        return List.of();
    }

    /** Whom the deed is to befall that somebody warns he will do himself: «هشدار داد که X را تحریم می‌کند». */
    List<Party> threatened(Clause clause, Frame frame, List<Party> subjects) {
        if (!"threatens".equals(frame.relation()) || subjects.isEmpty()) {
            return List.of();
        }
        for (Clause inner : syntax.clauses()) {
            boolean own = inner.parent == clause
                    && inner.link == Link.COMPLEMENT
                    && inner.frame != null
                    && HARMFUL.contains(family(inner.frame))
                    && !inner.passive
                    && !modality.negated(inner);
            List<Party> doers = own ? roles.subject(inner) : List.of();
            if (!doers.isEmpty() && DescribedRoles.others(subjects, doers).isEmpty()) {
                return DescribedRoles.others(subjects, roles.objects(inner, Objects.requireNonNull(inner.frame)));
            }
        }
        return List.of();
    }

    private String family(Frame frame) {
        return frame.relation() == null
                ? frame.option("reaches")
                : relations.families().getOrDefault(frame.relation(), "");
    }

    /** How a deed tells whom it concerns, the surest first. */
    private enum Told {
        BY_NAME,
        BY_DESCRIPTION,
        BY_PLACE
    }

    /** The first party of the deed that is not its doer, in the clauses below as well. */
    private List<Party> concerned(Clause deed, List<Party> subjects, Told told) {
        for (Argument argument : deed.arguments) {
            boolean place = PLACES.contains(argument.marker());
            if (argument.at() < deed.verb || ASIDE.contains(argument.marker()) || place != (told == Told.BY_PLACE)) {
                continue;
            }
            List<Party> named = argument.phrase().parties();
            List<Party> whom = told == Told.BY_DESCRIPTION ? described.described(argument) : named;
            whom = whom.stream()
                    .filter(p -> subjects.stream()
                            .noneMatch(s -> s.actor().iri().equals(p.actor().iri())))
                    .map(DeclaredDeeds::outright)
                    .toList();
            if (!whom.isEmpty()) {
                return whom;
            }
        }
        for (Clause inner : syntax.clauses()) {
            if (inner.parent == deed && inner.link == Link.COMPLEMENT && inner.infinitive) {
                return concerned(inner, subjects, told);
            }
        }
        return List.of();
    }

    private static Party outright(Party party) {
        return party.direct() ? party : party.as(Party.Role.OWNER);
    }

    /** The frames that a deed announced or ruled out for the time to come amounts to. */
    List<Frame> declared(Clause clause, Frame frame, Status status, List<Party> subjects) {
        if (syntax.verbLast() || clause.passive || clause.conditional || perfect(clause)) {
            return List.of();
        }
        boolean consents = status == Status.PLANNED && consents(clause);
        boolean planned = !clause.infinitive && modality.modality(clause) == Status.PLANNED;
        if (!consents && !planned || status != Status.PLANNED && status != Status.DENIED) {
            return List.of();
        }
        boolean own = consents || ownWord(clause, subjects);
        if (!own && (status == Status.PLANNED || !clause.has("future"))) {
            return List.of();
        }
        List<Frame> stances = new ArrayList<>();
        for (Frame stance : syntax.pack().frames()) {
            String option = status == Status.DENIED ? "when-denied" : consents ? "when-consented" : "when-planned";
            if (stance.is(option) && within(stance, option, frame)) {
                stances.add(stance);
            }
        }
        return stances;
    }

    /** Whether it is the doer who tells of the deed. */
    private static boolean ownWord(Clause clause, List<Party> subjects) {
        Party says = clause.speaker;
        return says != null
                && subjects.stream()
                        .anyMatch(s -> s.speaker().iri().equals(says.speaker().iri())
                                || s.actor().iri().equals(says.actor().iri()));
    }

    /** Whether the doer takes the deed upon himself: "is willing to withdraw", "offered to send aid". */
    private boolean consents(Clause clause) {
        Clause up = clause.parent;
        boolean offered = clause.infinitive
                && clause.link == Link.COMPLEMENT
                && up != null
                && !up.passive
                && up.form != null
                && syntax.pack().set("consenting").contains(up.form.id())
                && !modality.negated(up);
        return offered
                || clause.units.stream()
                        .anyMatch(i -> i < clause.verb && syntax.units().get(i).has("modal", "consents"));
    }

    /** "would have", which tells of what did not come to be. */
    private boolean perfect(Clause clause) {
        return clause.units.stream()
                .anyMatch(i -> i < clause.verb && syntax.units().get(i).has("aux", "have"));
    }

    /** Whether the setting names the other frame's relation or its family; "any" names all. */
    private boolean within(Frame frame, String option, Frame other) {
        String family = relations.families().getOrDefault(Objects.requireNonNull(other.relation()), "");
        List<String> named = List.of(frame.option(option).split("\\s+"));
        return named.contains("any") || named.contains(family) || named.contains(other.relation());
    }
}
