package org.entente.mention;

import java.util.List;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.world.Alias;
import org.entente.world.Entity;
import org.entente.world.EntityType;

/** Persons' names as the text writes them, where nouns stand last: "Jane Doe", "Colonel van der Berg". */
final class PersonNames {

    private static final Set<String> PARTICLES =
            Set.of("al", "bin", "ibn", "von", "van", "de", "der", "el", "ul", "ur", "da", "dos", "du", "la");

    private final LanguagePack pack;
    private final PhraseReader reader;

    PersonNames(LanguagePack pack, PhraseReader reader) {
        this.pack = pack;
        this.reader = reader;
    }

    /** Where a person's name that starts there ends, before {@code to}; {@code i} where none starts. */
    int end(List<Unit> units, int i, int to, int limit, boolean supported) {
        Unit unit = units.get(i);
        if (!unit.word() || !unit.capitalised() || unit.is("hon") || unit.is("title") && !person(unit)) {
            return i;
        }
        if (fullName(unit)) {
            return i + 1;
        }
        int j = i;
        while (j < to && j < i + 5 && nameWord(units, j, i)) {
            j++;
        }
        while (j > i && units.get(j - 1).mark("-")) {
            j--;
        }
        int words = j - i;
        if (words == 0 || known(unit)) {
            return i;
        }
        if (words == 1) {
            if (unit.is("first") && surname(units, j, limit)) {
                return j + 1;
            }
            boolean met = reader.knownPerson(unit, supported) != null;
            return met ? j : supported && unit.unknown() && unit.tag().equals("PROPN") ? j : i;
        }
        boolean proper = unit.tag().equals("PROPN") && units.get(j - 1).tag().equals("PROPN");
        boolean person = supported
                || unit.is("first")
                || reader.knownPerson(units.get(j - 1), false) != null
                || unit.unknown() && units.get(j - 1).unknown() && titled(units, j, limit)
                || proper && person(units.get(j - 1));
        return person || proper && looksLikeName(units, i, j, limit) ? j : i;
    }

    /** "Michael Jordan": a state's name behind a first name is a family name. */
    private static boolean surname(List<Unit> units, int at, int limit) {
        return at < limit
                && units.get(at).capitalised()
                && units.get(at).named()
                && units.get(at).tokens().size() == 1
                && units.get(at).names().stream().anyMatch(a -> a.entity().type() == EntityType.STATE);
    }

    /** Whether a title stands in apposition there: ", Estonia's defence minister,". */
    private static boolean titled(List<Unit> units, int at, int limit) {
        if (at >= limit || !units.get(at).mark(",")) {
            return false;
        }
        boolean title = false;
        for (int i = at + 1; i < limit && NounChunks.nominal(units.get(i)); i++) {
            title |= units.get(i).is("title");
        }
        return title;
    }

    static boolean person(Unit unit) {
        return unit.names().stream().anyMatch(a -> a.entity().type() == EntityType.PERSON);
    }

    private static boolean fullName(Unit unit) {
        return unit.names().stream()
                .anyMatch(a -> a.entity().type() == EntityType.PERSON
                        && a.kind() == Alias.Kind.NAME
                        && a.name().indexOf(' ') > 0);
    }

    /** Whether it names something known that is no person. */
    private boolean known(Unit unit) {
        return unit.named() && !person(unit) || unit.is("body") || unit.is("country");
    }

    private static boolean nameWord(List<Unit> units, int j, int start) {
        Unit unit = units.get(j);
        if (unit.mark("-")) {
            return j > start && unit.tokens().getFirst().glued();
        }
        if (!unit.word() || !unit.capitalised() && !(j > start && PARTICLES.contains(unit.key()))) {
            return false;
        }
        if (unit.named() && !person(unit) && j == start) {
            return false;
        }
        if (unit.named()
                && !person(unit)
                && unit.names().stream().anyMatch(a -> a.entity().type() != EntityType.PLACE)) {
            return false;
        }
        return !unit.is("title")
                && !unit.is("body")
                && !unit.is("hon")
                && !unit.tag().equals("DET")
                && !unit.tag().equals("ADP")
                && !unit.is("conj")
                && !unit.is("prep")
                && !unit.is("pron")
                && !unit.is("adv")
                && !unit.is("sub")
                && !unit.is("agency");
    }

    /** Two capitalised words that nobody knows are a name when a title, a comma with one, or a verb stands beside them. */
    private boolean looksLikeName(List<Unit> units, int i, int j, int limit) {
        for (int k = i; k < j; k++) {
            if (!units.get(k).unknown()
                    && !units.get(k).is("first")
                    && !person(units.get(k))
                    && !units.get(k).mark("-")) {
                return false;
            }
        }
        if (j >= limit) {
            return false;
        }
        if (units.get(j).is("verb")) {
            return pack.ofVerb(units.get(j).as("verb").orElseThrow().id()).stream()
                    .anyMatch(f -> f.is("speech"));
        }
        if (!units.get(j).mark(",")) {
            return false;
        }
        for (int k = j + 1; k < limit && k < j + 9 && NounChunks.nominal(units.get(k)); k++) {
            if (units.get(k).is("title")) {
                return true;
            }
        }
        return false;
    }

    Entity at(List<Unit> units, int from, int to) {
        String written = PhraseReader.text(units, from, to);
        Entity who = to == from + 1 ? reader.knownPerson(units.get(from), true) : null;
        if (who == null) {
            Entity byFamily = reader.knownPerson(units.get(to - 1), false);
            boolean same = byFamily != null
                    && to > from + 1
                    && byFamily.label().contains(units.get(from).written());
            who = same && byFamily != null ? byFamily : reader.newPerson(written);
        }
        reader.meet(who, written);
        return who;
    }
}
