package org.entente.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.lang.Frame;
import org.entente.lang.LanguagePack;
import org.entente.mention.Unit;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds the frame that a clause's verb evokes, alone or with its nominal parts, however far apart they stand. */
final class VerbFrames {

    private static final int FARTHEST = 24;

    /** Words that end a phrase beside a verb and are not its noun. */
    private static final List<String> PHRASE_ENDS =
            List.of("pron", "title", "body", "country", "people", "group", "neg", "modal", "prep");

    /** Prepositions before a noun that is a part of the verb with another: «به مذاکره ادامه داد». */
    private static final List<String> PARTS_AFTER = List.of("to", "on", "with", "from", "as");

    /** Prepositions behind which the noun is none of the verb's: "met after talks". */
    private static final Set<String> ASIDE =
            Set.of("during", "after", "before", "until", "because", "despite", "without", "response");

    /** Prepositions of place or state, behind which it is the verb's only right after it: "took part in talks". */
    private static final Set<String> WHERE = Set.of("in", "at", "near", "under", "outside", "inside", "across");

    private final LanguagePack pack;
    private final boolean verbLast;

    VerbFrames(LanguagePack pack) {
        this.pack = pack;
        this.verbLast = pack.setting("order").equals("sov");
    }

    /** A frame with the units that its pattern took. */
    private record Match(Frame frame, List<Integer> taken, int distance, int place) {}

    /** Sets the clause's frame and the units it takes. */
    void match(Clause clause, List<Unit> units) {
        if (clause.form == null) {
            return;
        }
        Match best = best(clause, units, clause.form.id());
        if (best == null && verbLast) {
            for (String active : pack.activesOf(clause.form.id())) {
                Match passive = best(clause, units, active);
                if (passive != null && !passive.taken().isEmpty() && passive.distance() <= 1 && better(passive, best)) {
                    best = passive;
                    clause.passive = true;
                }
            }
        }
        if (best != null) {
            clause.passive |= verbLast && clause.form.has("passive");
            clause.frame = best.frame();
            clause.taken.addAll(best.taken());
        }
    }

    private @Nullable Match best(Clause clause, List<Unit> units, String verb) {
        Match best = null;
        Set<String> words = verbLast ? words(clause, units) : Set.of();
        for (Frame frame : pack.ofVerb(verb)) {
            for (int place = 0; place < frame.verbs().size(); place++) {
                List<String> pattern = frame.verbs().get(place);
                if (verbLast && !heard(pattern.subList(0, pattern.size() - 1), words)) {
                    continue;
                }
                Match match = match(clause, units, frame, pattern, place, verb);
                if (match != null
                        && allowed(frame, around(clause, units))
                        && (!frame.is("typed") || named(clause, frame))
                        && better(match, best)) {
                    best = match;
                }
            }
        }
        return best;
    }

    /** What can be part of the clause's verb: most of the many patterns of a light verb are passed over by it. */
    private static Set<String> words(Clause clause, List<Unit> units) {
        Set<String> words = new HashSet<>();
        List<Integer> near = new ArrayList<>(clause.units);
        if (clause.parent != null) {
            near.addAll(clause.parent.units);
        }
        for (int i : near) {
            words.add(units.get(i).key());
            units.get(i).lexemes().stream()
                    .filter(l -> l.category().equals("noun"))
                    .forEach(l -> words.add(l.id()));
        }
        return words;
    }

    private static boolean heard(List<String> parts, Set<String> words) {
        return parts.stream().allMatch(p -> words.contains(p) || words.contains(p.replace(" ", "")));
    }

    /** The words of a clause, with the deed it governs ("told envoys to leave") and those of the clause it shares its parties with. */
    private static List<Unit> around(Clause clause, List<Unit> units) {
        List<Integer> own = new ArrayList<>(clause.units);
        int next = clause.units.getLast() + 1;
        if (next + 1 < units.size()
                && units.get(next).key().equals("to")
                && units.get(next + 1).is("verb")) {
            own.add(next + 1);
        }
        if (clause.shares && clause.parent != null) {
            own.addAll(clause.parent.units);
        }
        return own.stream().map(units::get).toList();
    }

    private static boolean better(Match match, @Nullable Match best) {
        if (best == null) {
            return true;
        }
        int more = Integer.compare(weight(match), weight(best));
        if (more != 0 || match.distance() != best.distance()) {
            return more > 0 || more == 0 && match.distance() < best.distance();
        }
        // Of two frames with one verb the better is the one whose list the verb heads.
        return match.place() < best.place();
    }

    /** A pattern counts by its parts, and a frame whose further condition holds by one more. */
    private static int weight(Match match) {
        Frame frame = match.frame();
        return 2 * match.taken().size() + (frame.is("needs") || frame.is("typed") ? 1 : 0);
    }

    private @Nullable Match match(
            Clause clause, List<Unit> units, Frame frame, List<String> pattern, int place, String verb) {
        String head = verbLast ? pattern.getLast() : pattern.getFirst();
        if (!head.equals(verb)) {
            return null;
        }
        List<String> parts = verbLast ? pattern.subList(0, pattern.size() - 1) : pattern.subList(1, pattern.size());
        return verbLast ? before(clause, units, frame, parts, place) : after(clause, units, frame, parts, place);
    }

    /** Whether a preposition governs a noun, so that it is no part of the verb: «در حمایت از X سخنرانی کرد». */
    private boolean governed(Clause clause, List<Unit> units, int k, boolean last) {
        int at = k - 1;
        Unit before = at >= 0 ? units.get(clause.units.get(at)) : null;
        if (before == null || !before.is("prep") || before.is("prep", "obj") || before.named()) {
            return false;
        }
        boolean light = clause.form != null && pack.set("bare-nouns").contains(clause.form.id());
        return last ? light || !before.is("prep", "to") : PARTS_AFTER.stream().noneMatch(id -> before.is("prep", id));
    }

    /** Whether the noun is what a frame of speech says that something stands in: «در بیانیهٔ X آمده است». */
    private static boolean stated(Clause clause, List<Unit> units, int k, Frame frame) {
        return frame.is("speech")
                && frame.subject().contains("gen")
                && units.get(clause.units.get(k - 1)).is("prep", "in");
    }

    /** Whether another noun stands between a verb and what would be its noun: «دفاع از X را آغاز کرد». */
    private boolean cut(Clause clause, List<Unit> units, int from, int to) {
        boolean close = clause.form != null && pack.set("close-nouns").contains(clause.form.id());
        Unit beside = units.get(clause.units.get(to));
        boolean plain =
                beside.word() && !beside.named() && PHRASE_ENDS.stream().noneMatch(beside::is) && !beside.is("adv");
        return close
                && plain
                && clause.units.subList(from, to + 1).stream()
                        .map(units::get)
                        .anyMatch(u -> u.is("prep") && !u.named());
    }

    private static boolean is(Unit unit, String part) {
        return unit.is("noun", part) || unit.key().equals(part.replace(" ", ""));
    }

    private @Nullable Match before(Clause clause, List<Unit> units, Frame frame, List<String> parts, int place) {
        List<Integer> taken = new ArrayList<>();
        int index = clause.units.indexOf(clause.verb) - 1;
        int distance = 0;
        for (int p = parts.size() - 1; p >= 0; p--) {
            int found = -1;
            boolean last = p == parts.size() - 1;
            for (int k = index; k >= 0 && k > index - FARTHEST; k--) {
                if (last && k < index && cut(clause, units, k + 1, index)) {
                    break;
                }
                if (is(units.get(clause.units.get(k)), parts.get(p))
                        && (!governed(clause, units, k, last) || stated(clause, units, k, frame))) {
                    found = k;
                    break;
                }
            }
            if (found < 0) {
                int antecedent = p == 0 ? antecedent(clause, units, parts.getFirst()) : -1;
                if (antecedent < 0) {
                    return null;
                }
                taken.add(antecedent);
                break;
            }
            distance += index - found;
            taken.add(clause.units.get(found));
            index = found - 1;
        }
        return new Match(frame, taken, distance, place);
    }

    /** The verb's noun before a relative clause, as in «توافقی که X و Y امضا کردند»; -1 where it is not there. */
    private static int antecedent(Clause clause, List<Unit> units, String part) {
        if (clause.link != Clause.Link.RELATIVE || clause.parent == null) {
            return -1;
        }
        for (int i = clause.start() - 2; i > clause.start() - 6 && clause.parent.units.contains(i); i--) {
            if (is(units.get(i), part)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Match after(Clause clause, List<Unit> units, Frame frame, List<String> parts, int place) {
        List<Integer> taken = new ArrayList<>();
        int index = clause.units.indexOf(clause.verb) + 1;
        int distance = 0;
        for (String part : parts) {
            int found = -1;
            for (int k = index; k < clause.units.size() && k < index + FARTHEST; k++) {
                Unit unit = units.get(clause.units.get(k));
                if (aside(unit, k - index)) {
                    break;
                }
                if (unit.is("part", part)
                        || unit.is("noun", part)
                        || unit.key().equals(part.replace(" ", ""))
                        || heads(unit, part)) {
                    found = k;
                    break;
                }
            }
            if (found < 0 && clause.passive) {
                int before = taken.isEmpty() ? before(clause, units, part) : -1;
                boolean told = before < 0 && (frame.is("where") || byAgent(clause, units));
                before = told ? subject(clause, units, part) : before;
                if (before >= 0) {
                    taken.add(before);
                    continue;
                }
            }
            if (found < 0) {
                return null;
            }
            distance += found - index;
            taken.add(clause.units.get(found));
            index = found + 1;
        }
        return new Match(frame, taken, distance, place);
    }

    /** The verb's noun that a participle stands behind: "the sanctions imposed by X"; -1 where it is not there. */
    private static int before(Clause clause, List<Unit> units, String part) {
        int at = clause.start() - 1;
        boolean noun = clause.link == Clause.Link.RELATIVE
                && clause.start() == clause.verb
                && at >= 0
                && (units.get(at).is("noun", part) || units.get(at).is("part", part));
        return noun ? at : -1;
    }

    /** Whether the clause names after "by" who does what it tells. */
    private static boolean byAgent(Clause clause, List<Unit> units) {
        return clause.units.stream()
                .anyMatch(i -> i > clause.verb && units.get(i).is("prep", "by"));
    }

    /** The verb's noun that is the subject of its passive: "sanctions were imposed by X"; -1 where another is. */
    private static int subject(Clause clause, List<Unit> units, String part) {
        for (int i : clause.units) {
            if (i >= clause.verb || clause.link == Clause.Link.RELATIVE) {
                return -1;
            }
            Unit unit = units.get(i);
            Unit next = units.get(i + 1);
            boolean head = next.is("prep") || next.is("aux") || next.is("modal") || next.is("adv") || next.is("verb");
            if (head) {
                return unit.is("noun", part)
                                || unit.is("part", part)
                                || unit.key().equals(part)
                                || heads(unit, part)
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /** Whether a phrase of time, cause or manner opens there, which holds no part of the verb. */
    private static boolean aside(Unit unit, int far) {
        return unit.as("prep")
                .map(p -> ASIDE.contains(p.id()) || far > 1 && WHERE.contains(p.id()))
                .orElse(false);
    }

    /** Whether the word is the head of a compound that the lexicon has as one: "attacks" of "cyber attacks". */
    private static boolean heads(Unit unit, String part) {
        return unit.tokens().size() > 1
                && unit.names().stream().allMatch(a -> a.entity().type() == EntityType.COMMUNITY)
                && unit.tokens().getLast().key().equals(part);
    }

    /** Whether the clause names an object of a class that the frame takes. */
    private static boolean named(Clause clause, Frame frame) {
        return clause.arguments.stream()
                .filter(a -> a.at() > clause.verb)
                .flatMap(a -> a.phrase().parties().stream())
                .anyMatch(p -> frame.objectTypes().contains(p.actor().type().localName()));
    }

    /** Whether those words hold what the frame needs and nothing that it bars. */
    static boolean allowed(Frame frame, List<Unit> among) {
        if (!frame.is("needs") && !frame.is("bars")) {
            return true;
        }
        Set<String> words = new HashSet<>();
        for (Unit unit : among) {
            words.add(unit.key());
            unit.tokens().forEach(t -> words.add(t.key()));
            unit.lexemes().forEach(l -> words.add(l.id().replace(" ", "")));
        }
        return (!frame.is("needs") || any(frame.option("needs"), words))
                && !(frame.is("bars") && any(frame.option("bars"), words));
    }

    private static boolean any(String list, Set<String> words) {
        for (String word : list.split("\\|")) {
            if (words.contains(org.entente.text.Keys.solid(word))) {
                return true;
            }
        }
        return false;
    }
}
