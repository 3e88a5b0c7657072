package org.entente.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.mention.Unit;

/** Whose deed a clause points back to that it does not name: «X به Y حمله کرد و Z آن را محکوم کرد». */
final class PointedDeeds {

    private final Syntax syntax;
    private final Relations relations;
    private final ClaimMaker claims;

    PointedDeeds(Syntax syntax, Relations relations, ClaimMaker claims) {
        this.syntax = syntax;
        this.relations = relations;
        this.claims = claims;
    }

    /** Who did what was told last and is none of the subjects; nobody where the clause points to nothing. */
    List<Party> doers(Clause clause, Frame frame, List<Party> subjects) {
        boolean tells = clause.link == Clause.Link.RELATIVE;
        if (tells || subjects.isEmpty() || !NounFrames.REACTIONS.contains(frame.relation()) || !points(clause, frame)) {
            return List.of();
        }
        Found last = claims.found().stream()
                .filter(f -> f.at() < clause.verb && f.status() != Status.DENIED)
                .max(Comparator.comparingInt(Found::at))
                .orElse(null);
        List<Party> who = last == null ? syntax.discourse().doer().stream().toList() : doers(last);
        List<Party> others = others(subjects, who);
        if (others.isEmpty() && last != null && last.speaker() != null) {
            // «X گفت Y به Z حمله کرده است اما Y آن را رد کرد»: what is denied is X's word.
            others = others(subjects, List.of(last.speaker()));
        }
        return others.stream().map(p -> p.as(Party.Role.OWNER, "", p.span())).toList();
    }

    /** Those who act for none of the subjects' actors: no part of a state answers the state itself. */
    private static List<Party> others(List<Party> subjects, List<Party> who) {
        return who.stream()
                .filter(p -> subjects.stream()
                        .noneMatch(s -> s.actor().iri().equals(p.actor().iri())))
                .toList();
    }

    /** All who took part in that deed. */
    private List<Party> doers(Found deed) {
        List<Party> who = new ArrayList<>();
        for (Found one : claims.found()) {
            if (one.at() == deed.at() && one.relation().equals(deed.relation())) {
                who.add(one.subject());
                if (relations.symmetric(one.relation())) {
                    who.add(one.object());
                }
            }
        }
        return List.copyOf(who);
    }

    /** Whether a role of the verb's is only pointed at: «آن را محکوم کرد», «از آن استقبال کرد», «این اقدام را محکوم کرد». */
    private boolean points(Clause clause, Frame frame) {
        List<Unit> units = syntax.units();
        Set<String> pointing = syntax.pack().set("this");
        for (int k : clause.units) {
            if (!pointing.contains(units.get(k).key()) || k > clause.verb) {
                continue;
            }
            boolean object = object(k + 1) || answerable(units.get(k + 1)) && object(k + 2);
            boolean marked = k > 0
                    && units.get(k - 1)
                            .as("prep")
                            .map(p -> frame.object().contains(p.id()))
                            .orElse(false)
                    && (clause.taken.contains(k + 1) || clause.taken.contains(k + 2) || k + 1 == clause.verb);
            if (object || marked) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is for what somebody did, said or wanted: «این پیشنهاد». */
    private boolean answerable(Unit unit) {
        return unit.lexemes().stream()
                        .anyMatch(l -> syntax.pack().set("answerable").contains(l.id().replace(" ", "")))
                || syntax.pack().set("answerable").contains(unit.key());
    }

    private boolean object(int i) {
        return i < syntax.units().size() && syntax.units().get(i).is("prep", "obj");
    }
}
