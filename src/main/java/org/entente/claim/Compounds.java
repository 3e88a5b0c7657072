package org.entente.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.PhraseReader;
import org.entente.mention.Unit;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Claims that a name joined to a participle makes of the phrase it stands in: "Russia-backed separatists". */
final class Compounds {

    private final Syntax syntax;
    private final ClaimMaker claims;
    private final List<Unit> units;

    Compounds(Syntax syntax, ClaimMaker claims) {
        this.syntax = syntax;
        this.claims = claims;
        this.units = syntax.units();
    }

    void read() {
        for (Clause clause : syntax.clauses()) {
            for (int i : clause.units) {
                if (Unit.compound(units, i)) {
                    read(clause, i);
                }
            }
        }
    }

    private void read(Clause clause, int i) {
        PhraseReader phrases = syntax.phrases();
        String verb = units.get(i + 2).as("verb").orElseThrow().id();
        Frame frame = frame(verb).orElse(null);
        Phrase by = phrases.read(units, i, i + 1);
        if (frame != null && by != null && by.direct() && "mediatesWith".equals(frame.relation())) {
            List<Party> sides = reconciled(clause, i + 3);
            claims.make(frame, by.parties(), sides, Status.ACTUAL, clause.speaker, clause, null);
            return;
        }
        Phrase head = phrases.read(units, i + 3, limit(clause, i + 3));
        head = head == null || !head.direct() ? around(clause, i) : head;
        if (by == null || head == null || !by.direct() || !head.direct()) {
            return;
        }
        Party object = head.parties().getFirst();
        if (object.actor().type() == EntityType.PERSON) {
            return;
        }
        if (frame != null) {
            claims.make(frame, by.parties(), List.of(object), Status.ACTUAL, clause.speaker, clause, null);
        }
    }

    /** The phrase in which the name stands before its head: "X's Y-backed government"; null for none. */
    private static @Nullable Phrase around(Clause clause, int i) {
        return clause.arguments.stream()
                .map(Clause.Argument::phrase)
                .filter(p -> p.from() < i && i < p.to())
                .findFirst()
                .orElse(null);
    }

    /** Between whom the mediated deed lies: "a Z-brokered truce between X and Y", "X and Y agreed to a Z-brokered truce". */
    private List<Party> reconciled(Clause clause, int from) {
        int noun = from;
        while (noun < limit(clause, from) && !units.get(noun).is("noun")) {
            noun++;
        }
        if (noun >= limit(clause, from)) {
            return List.of();
        }
        List<Party> sides = new NounArguments(syntax, clause, noun).pick(List.of("between", "with", "among"));
        boolean deal = clause.frame != null && clause.frame.relation() != null && claims.mutual(clause.frame);
        return sides.isEmpty() && deal && clause.subject != null && clause.subject.size() > 1 ? clause.subject : sides;
    }

    private int limit(Clause clause, int from) {
        int limit = from;
        while (clause.units.contains(limit)) {
            limit++;
        }
        return limit;
    }

    /** The frame that the verb alone evokes: of several the one whose list it stands nearest the head of. */
    private Optional<Frame> frame(String verb) {
        List<String> alone = List.of(verb);
        return syntax.pack().ofVerb(verb).stream()
                .filter(f -> f.relation() != null && f.verbs().contains(alone))
                .min(Comparator.comparingInt(f -> f.verbs().indexOf(alone)));
    }
}
