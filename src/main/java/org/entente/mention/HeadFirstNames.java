package org.entente.mention;

import java.util.List;
import org.entente.world.Alias;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Persons' names as the text writes them, where nouns come first: «عباس عراقچی». */
final class HeadFirstNames {

    private final HeadFirst reader;

    HeadFirstNames(HeadFirst reader) {
        this.reader = reader;
    }

    /** A person's name with no title; in quotation marks, or behind a title or an honorific, a single word will do. */
    @Nullable
    Part bareName(List<Unit> units, int i, int limit, boolean quoted, boolean supported) {
        Unit unit = units.get(i);
        int to = nameEnd(units, i, limit, quoted, supported);
        Entity who = to <= i + 1 ? reader.knownPerson(unit, supported || quoted) : null;
        if (who == null && to > i) {
            String written = PhraseReader.text(units, i, to);
            who = to == i + 1 ? reader.knownPerson(unit, true) : null;
            if (who == null) {
                who = reader.newPerson(written);
            }
            if (to > i + 1 || quoted || supported) {
                reader.meet(who, written);
            }
        } else if (who != null) {
            to = i + 1;
            reader.meet(who, unit.written());
        }
        if (who == null) {
            return null;
        }
        if (quoted && to < limit && PhraseReader.closes(units.get(to))) {
            to++;
        }
        Party party = new Party(who, null, who, Party.Role.PERSON, "", PhraseReader.cover(units, i, to));
        return new Part(List.of(party), to, "person");
    }

    /** Where a name of a person not yet known ends; {@code i} where none starts. */
    private int nameEnd(List<Unit> units, int i, int limit, boolean quoted, boolean supported) {
        int j = i;
        boolean given = units.get(i).is("first") && !units.get(i).named();
        while (j < limit && j < i + 5 && nameWord(units.get(j), j == i)) {
            j++;
            if (j < limit - 1
                    && units.get(j).mark("-")
                    && units.get(j).tokens().getFirst().glued()) {
                j++;
            }
        }
        int words = j - i;
        if (quoted) {
            boolean closed = j < limit && PhraseReader.closes(units.get(j));
            int after = j + 1;
            if (after < limit && units.get(after).mark(",")) {
                after++;
            }
            boolean titled = after < limit && units.get(after).is("title") || supported;
            return closed && words > 0 && titled ? j : i;
        }
        boolean titled = titleFollows(units, j, limit) || j > i && sharesTitle(units, j, limit);
        boolean opening = i == 0
                || PhraseReader.opens(units.get(i - 1))
                || units.get(i - 1).mark(",");
        boolean family =
                units.get(i).is("latin") || j > i + 1 && units.get(j - 1).is("latin");
        boolean spelled = given || family && (titled || opening || supported);
        if (words >= 2 && (spelled || titled && words <= 3)) {
            return Math.min(j, i + 4);
        }
        boolean honoured = i > 0 && units.get(i - 1).is("hon");
        return words >= 1 && supported && (spelled || honoured) && !units.get(i).is("noun") ? Math.min(j, i + 3) : i;
    }

    private static boolean titleFollows(List<Unit> units, int at, int limit) {
        int next = at < limit && units.get(at).mark(",") ? at + 1 : at;
        return next < limit && units.get(next).is("title");
    }

    /** Whether a second name and a title for both follow: "A and B, the foreign ministers of …". */
    private static boolean sharesTitle(List<Unit> units, int at, int limit) {
        int j = at + 1;
        if (at >= limit || !units.get(at).is("conj", "and")) {
            return false;
        }
        while (j < limit && j < at + 5 && nameWord(units.get(j), j == at + 1)) {
            j++;
        }
        int next = j < limit && units.get(j).mark(",") ? j + 1 : j;
        return j > at + 1 && next < limit && units.get(next).has("title", "plural");
    }

    private static boolean nameWord(Unit unit, boolean first) {
        boolean family = unit.names().stream().anyMatch(a -> a.entity().type() == EntityType.PERSON);
        return unit.unknown()
                || unit.is("first") && (first || !unit.is("noun"))
                || unit.is("latin")
                || family && !unit.is("prep");
    }

    /** Whether the unit is a given name, or the name of a person known. */
    static boolean person(Unit unit) {
        return unit.is("first") && !unit.named()
                || unit.names().stream()
                        .anyMatch(a -> a.entity().type() == EntityType.PERSON && a.kind() == Alias.Kind.NAME);
    }
}
