package org.entente.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Acts that are done by speaking, and that no verb names: Y urges X in "X must leave," Y said. */
final class SpeechActs {

    private final Syntax syntax;
    private final Roles roles;
    private final Modality modality;
    private final ClaimMaker claims;
    private final PointedDeeds pointed;

    SpeechActs(Syntax syntax, Roles roles, Modality modality, ClaimMaker claims, PointedDeeds pointed) {
        this.syntax = syntax;
        this.roles = roles;
        this.modality = modality;
        this.claims = claims;
        this.pointed = pointed;
    }

    /** The frame of what a negated one amounts to: "did not accept" rejects, as {@code negated} names it. */
    Frame turned(Clause clause, Frame frame) {
        boolean refuses = frame.is("negated") && modality.negated(clause);
        return refuses ? named(frame.option("negated")).orElse(frame) : frame;
    }

    /** The acts that a clause performs whose frame makes no claim of its own: "said that X must leave". */
    void performed(Clause clause, Frame frame) {
        demand(clause, frame);
        blame(clause, frame);
        reject(clause, frame);
    }

    /** Who says that another must do something urges it: a speech frame names the frame for that in {@code demands}. */
    private void demand(Clause clause, Frame frame) {
        List<Party> asking = clause.subject;
        if (!frame.is("demands") || modality.negated(clause) || asking == null) {
            return;
        }
        for (Clause inner : syntax.clauses()) {
            boolean must = inner.parent == clause
                    && inner.link == Link.COMPLEMENT
                    && modality.modality(inner) == Status.PROPOSED
                    && !modality.negated(inner);
            List<Party> asked = must ? roles.explicitSubject(inner) : List.of();
            if (!asked.isEmpty() && asked.getFirst().direct()) {
                Party tells = own(clause.speaker, asking) ? null : clause.speaker;
                named(frame.option("demands"))
                        .ifPresent(f -> claims.make(f, asking, asked, Status.ACTUAL, tells, clause, null));
            }
        }
    }

    /** Whether he who speaks is the one who asks: "I stress that X must leave," Y said. */
    private static boolean own(@Nullable Party says, List<Party> asking) {
        return says != null
                && asking.stream()
                        .anyMatch(a -> a.speaker().iri().equals(says.speaker().iri()));
    }

    /** Who says that another does wrong accuses it: a frame of wrongs names the frame for that in {@code blames}. */
    private void blame(Clause clause, Frame frame) {
        Party says = clause.speaker;
        List<Party> who = clause.subject == null ? List.of() : clause.subject;
        boolean states = frame.is("blames")
                && clause.link != Link.RELATIVE
                && modality.status(clause, frame) == Status.ACTUAL
                && !clause.passive;
        if (says != null && states && roles.explicitSubject(clause) == who) {
            named(frame.option("blames"))
                    .ifPresent(f -> claims.make(f, List.of(says), who, Status.ACTUAL, null, clause, null));
        }
    }

    /** Who denies what another charges him with rejects it: "X accused Y of spying, a charge that Y denied". */
    private void reject(Clause clause, Frame frame) {
        List<Party> who = clause.subject == null ? List.of() : clause.subject;
        Frame reject =
                denies(frame) && !modality.negated(clause) ? named("reject").orElse(null) : null;
        if (reject != null) {
            List<Party> whom = syntax.verbLast() ? pointed.doers(clause, reject, who) : charging(clause);
            if (!whom.isEmpty()) {
                claims.make(reject, who, whom, Status.ACTUAL, null, clause, null);
            }
        }
    }

    /** Who is quoted with what another must do urges that other: "X must leave," Y said. */
    void urged(Clause clause) {
        Party who = clause.speaker;
        boolean must = !syntax.verbLast()
                && who != null
                && (clause.link == Link.ROOT || clause.link == Link.COORDINATE)
                && !clause.passive
                && modality.modality(clause) == Status.PROPOSED
                && !modality.negated(clause);
        List<Party> asked = must ? roles.explicitSubject(clause) : List.of();
        boolean acting = !asked.isEmpty()
                && asked.getFirst().direct()
                && Set.of(EntityType.STATE, EntityType.INTERNATIONAL_ORGANISATION, EntityType.ARMED_GROUP)
                        .contains(asked.getFirst().actor().type());
        if (acting && who != null) {
            named("urge").ifPresent(f -> claims.make(f, List.of(who), asked, Status.ACTUAL, null, clause, null));
        }
    }

    /** Who made the charge that the clause answers: "X accused Y of spying, a charge that Y denied". */
    List<Party> charging(Clause clause) {
        int first = clause.start() - 1;
        while (first > 0 && !syntax.units().get(first).word()) {
            first--;
        }
        boolean answers = first > 0
                && syntax.units().subList(first, Math.max(first, clause.verb)).stream()
                        .anyMatch(u -> syntax.pack().set("charges").contains(u.key()));
        return answers
                ? syntax.clauses().stream()
                        .filter(c -> c.link == Link.ROOT && c.verb >= 0 && c.verb < clause.start())
                        .map(roles::explicitSubject)
                        .filter(who -> !who.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    /** Whether the frame says that something is not so: "denied that …". */
    static boolean denies(Frame frame) {
        return frame.option("complement").equals("Denied");
    }

    private Optional<Frame> named(String frame) {
        return syntax.pack().frames().stream()
                .filter(f -> f.name().equals(frame))
                .findFirst();
    }
}
