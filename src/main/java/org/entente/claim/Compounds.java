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
        Phrase by = phrases.read(units, i, i + 1);
        Phrase head = phrases.read(units, i + 3, limit(clause, i + 3));
        if (by == null || head == null || !by.direct() || !head.direct()) {
            return;
        }
        Party object = head.parties().getFirst();
        if (object.actor().type() == EntityType.PERSON) {
            return;
        }
        String verb = units.get(i + 2).as("verb").orElseThrow().id();
        frame(verb)
                .ifPresent(f ->
                        claims.make(f, by.parties(), List.of(object), Status.ACTUAL, clause.speaker, clause, null));
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
