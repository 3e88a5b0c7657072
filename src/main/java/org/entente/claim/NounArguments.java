package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Clause.Argument;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.Unit;

/** The parties in the phrase of one event noun, by their markers: "X's attack on Y", «حملات X به Y». */
final class NounArguments {

    private final Syntax syntax;
    private final List<Unit> units;
    private final Clause clause;
    private final int noun;
    private final List<Party> genitive = new ArrayList<>();
    private final List<Argument> marked;

    NounArguments(Syntax syntax, Clause clause, int noun) {
        this.syntax = syntax;
        this.units = syntax.units();
        this.clause = clause;
        this.noun = noun;
        int limit = limit();
        int next = syntax.verbLast() ? after(limit) : before();
        this.marked = marked(next, limit);
    }

    /** Whether the noun belongs to somebody. */
    boolean owned() {
        return !genitive.isEmpty();
    }

    /** Whether it belongs to several. */
    boolean shared() {
        return genitive.size() > 1;
    }

    /** Where nobody else owns the noun, takes the one whom its ending means. */
    void possess() {
        if (genitive.isEmpty()) {
            genitive.addAll(possessor());
        }
    }

    /** The parties of the first of those markers that has any: "gen" for the noun's owners. */
    List<Party> pick(List<String> markers) {
        if (!syntax.verbLast() && genitive.size() > 1 && markers.contains("gen")) {
            return genitive;
        }
        for (String marker : markers) {
            if (marker.equals("gen") && !genitive.isEmpty()) {
                return genitive;
            }
            for (Argument argument : marked) {
                if (argument.marker().equals(marker) && !argument.phrase().empty()) {
                    return argument.phrase().parties();
                }
            }
        }
        return List.of();
    }

    /** Whether of those markers no other has parties. */
    boolean only(String marker, List<String> markers) {
        return marked.stream()
                .filter(a -> markers.contains(a.marker()) && !a.phrase().empty())
                .allMatch(a -> a.marker().equals(marker));
    }

    /** Index after the last unit of the clause that may belong to the noun. */
    private int limit() {
        int limit = noun + 1;
        while (limit < units.size() && limit != clause.verb && clause.units.contains(limit)) {
            limit++;
        }
        return limit;
    }

    /** What belongs to a noun stands after it. */
    private int after(int limit) {
        Phrase phrase = syntax.phrases().read(units, noun, limit);
        if (phrase == null) {
            return noun + 1;
        }
        phrase.parties()
                .forEach(p -> genitive.add(new Party(
                        p.actor(),
                        p.agent(),
                        p.speaker(),
                        p.role() == Party.Role.OWNER ? Party.Role.NAME : p.role(),
                        "",
                        p.span())));
        return Math.max(phrase.to(), noun + 1);
    }

    /** What belongs to a noun stands before it, in its own phrase. */
    private int before() {
        int start = noun;
        while (start > clause.start() && start > noun - 7 && inPhrase(units.get(start - 1), start - 1, clause)) {
            start--;
        }
        if (start < noun) {
            Phrase phrase = syntax.phrases().read(units, start, noun + 1);
            if (phrase != null && phrase.to() >= noun + 1) {
                phrase.parties()
                        .forEach(p -> genitive.add(
                                new Party(p.actor(), p.agent(), p.speaker(), Party.Role.NAME, "", p.span())));
            }
        }
        return noun + 1;
    }

    /** Whether the unit belongs to one noun phrase with what stands beside it. */
    static boolean inPhrase(Unit unit, int index, Clause clause) {
        return unit.word()
                        && index != clause.verb
                        && !unit.is("prep")
                        && !unit.is("comp")
                        && !unit.is("rel")
                        && !unit.is("conj")
                        && !unit.is("sub")
                || unit.mark("-");
    }

    /** The phrases with markers that follow a noun directly, one after the other. */
    private List<Argument> marked(int from, int limit) {
        List<Argument> arguments = new ArrayList<>();
        int i = from;
        int gap = 0;
        while (i < limit && gap < 4 && arguments.size() < 3) {
            Unit unit = units.get(i);
            if (!syntax.verbLast() && unit.is("prep") && !arguments.isEmpty() && inner(arguments.getLast(), unit)) {
                break;
            }
            if (unit.is("prep") && !unit.is("prep", "obj") && i + 1 < limit) {
                boolean comma = unit.is("prep", "including") && units.get(i + 1).mark(",");
                int opens = comma ? i + 2 : i + 1;
                Phrase phrase = opens < limit ? syntax.phrases().read(units, opens, limit) : null;
                if (syntax.verbLast() && clause.taken.contains(opens)) {
                    // «توافق X و Y با انتقاد Z روبه‌رو شد»: that phrase is the verb's.
                    break;
                }
                if (phrase != null) {
                    arguments.add(new Argument(unit.as("prep").orElseThrow().id(), phrase, opens));
                    i = Math.max(phrase.to(), i + 1);
                    gap = 0;
                    continue;
                }
            }
            if (!unit.word() && !unit.mark("»") && !unit.mark("«") && !unit.mark("\"")
                    || unit.is("conj")
                    || unit.is("verb")
                    || unit.is("prep", "obj")) {
                break;
            }
            gap++;
            i++;
        }
        return arguments;
    }

    /** Whether what that preposition marks belongs to the phrase before it: "sanctions over its invasion of X". */
    private boolean inner(Argument before, Unit prep) {
        if (prep.is("prep", "of")) {
            return true;
        }
        Unit head = units.get(Math.max(before.at(), before.phrase().to() - 1));
        return !before.phrase().direct()
                && head.as("noun").stream()
                        .flatMap(n -> syntax.pack().ofNoun(n.id()).stream())
                        .flatMap(f -> (f.nounObject().isEmpty() ? f.object() : f.nounObject()).stream())
                        .anyMatch(marker -> prep.is("prep", marker));
    }

    /** Whose it is by its ending: «حمایتشان», "their support". */
    private List<Party> possessor() {
        String ending = units.get(noun).suffix();
        if (!syntax.verbLast() || !(ending.endsWith("ش") || ending.endsWith("شان"))) {
            return List.of();
        }
        boolean many = ending.endsWith("شان");
        Argument nearest = null;
        for (Argument argument : clause.arguments) {
            boolean fits = !argument.phrase().empty()
                    && argument.phrase().direct()
                    && (!many || argument.phrase().parties().size() > 1);
            if (argument.phrase().to() <= noun && fits) {
                nearest = argument;
            }
        }
        return nearest == null ? List.of() : nearest.phrase().parties();
    }
}
