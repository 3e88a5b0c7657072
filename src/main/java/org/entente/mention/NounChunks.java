package org.entente.mention;

import java.util.List;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.world.Alias;
import org.entente.world.EntityType;

/** Where noun phrases end whose noun is last: "the former German chancellor" before "said". */
final class NounChunks {

    private static final int LONGEST = 14;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Words that a name may follow in one phrase: "neighbour Norway", "the republic Norway". */
    private static final List<String> THINGS =
            List.of("human", "title", "body", "country", "people", "group", "hon", "agency", "refer", "pron");

    private final LanguagePack pack;

    NounChunks(LanguagePack pack) {
        this.pack = pack;
    }

    /** Index after the last unit of the phrase that starts there; {@code from} where none does. */
    int end(List<Unit> units, int from, int limit) {
        int to = from;
        while (to < limit && to < from + LONGEST) {
            if (Unit.compound(units, to) && to + 2 < limit) {
                to += 3;
            } else if (to > from && begins(units, to)) {
                break;
            } else if (nominal(units.get(to)) || inner(units, to, limit, from) || joins(units, to, limit, from)) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    /** Whether that unit can stand inside a noun phrase. */
    static boolean nominal(Unit unit) {
        if (!unit.word()) {
            return false;
        }
        if (unit.key().equals("'s")) {
            return true;
        }
        if (unit.is("adv") && !unit.named() && !unit.has("adv", "former")) {
            return false;
        }
        if (unit.named()
                || unit.is("title")
                || unit.is("body")
                || unit.is("hon")
                || unit.is("first")
                || unit.is("group")) {
            return true;
        }
        if (unit.is("conj")
                || unit.is("comp")
                || unit.is("rel")
                || unit.is("sub")
                || unit.is("modal")
                || unit.is("src")
                || unit.is("neg")) {
            return false;
        }
        return switch (unit.tag()) {
            // Headlines capitalise prepositions.
            case "PROPN" -> !unit.is("prep");
            case "NOUN", "ADJ", "DET", "NUM" -> true;
            case "PART" -> unit.key().equals("'s");
            case "PRON" ->
                unit.is("pron")
                        || unit.key().equals("its")
                        || unit.key().equals("their")
                        || unit.key().equals("his")
                        || unit.key().equals("her");
            case "VERB", "ADP", "SCONJ", "CCONJ", "AUX", "ADV", "PUNCT", "INTJ" -> false;
            default -> !unit.is("prep") && !unit.is("verb") && !unit.is("adv");
        };
    }

    /** Whether another phrase begins there: "in January the United States …", "with immediate effect Norway …". */
    private boolean begins(List<Unit> units, int at) {
        Unit before = units.get(at - 1);
        if (before.named() && pack.set("distributive").contains(units.get(at).key())) {
            return true;
        }
        if (before.tag().equals("NOUN")
                && units.get(at).tag().equals("PROPN")
                && !before.capitalised()
                && THINGS.stream().noneMatch(before::is)
                && units.get(at).names().stream().anyMatch(NounChunks::actor)
                && (at + 1 >= units.size()
                        || !nominal(units.get(at + 1)) && !units.get(at + 1).mark("-"))) {
            return true;
        }
        String word = before.key();
        boolean date = pack.set("months").contains(word)
                || word.length() == 4 && word.chars().allMatch(Character::isDigit);
        return date && (units.get(at).named() || ARTICLES.contains(units.get(at).key()));
    }

    /** Whether "and" stands within a body's name: "the AU Peace and Security Council". */
    private static boolean joins(List<Unit> units, int at, int limit, int start) {
        if (!units.get(at).is("conj", "and") || at == start || at + 1 >= limit) {
            return false;
        }
        Unit left = units.get(at - 1);
        Unit right = units.get(at + 1);
        boolean common = left.is("stop") || left.is("part") || left.is("noun");
        boolean member = right.is("body") || right.named() && right.tokens().size() > 1;
        return common && !left.named() && left.capitalised() && right.capitalised() && member && !left.is("title");
    }

    private static boolean actor(Alias alias) {
        return alias.kind() == Alias.Kind.NAME && alias.entity().type() == EntityType.STATE;
    }

    /** Marks that may stand inside: a hyphen, an ampersand, a closing quotation mark after one that opened. */
    private static boolean inner(List<Unit> units, int at, int limit, int start) {
        Unit unit = units.get(at);
        if (unit.mark("-")
                || unit.mark("&")
                || unit.mark(".") && units.get(at - (at > 0 ? 1 : 0)).is("hon")) {
            return at > start && at + 1 < limit && units.get(at + 1).word() && nominal(units.get(at + 1));
        }
        if (unit.is("verb") && at > start && at + 1 < limit && unit.capitalised() && nominal(units.get(at + 1))) {
            return true;
        }
        boolean modifier = unit.tag().equals("VERB")
                && (unit.has("verb", "pp")
                        || unit.key().endsWith("ed")
                        || unit.key().endsWith("ing"))
                && at + 1 < limit
                && units.get(at + 1).tag().equals("NOUN")
                && (at > start
                        && (units.get(at - 1).tag().equals("DET")
                                || units.get(at - 1).tag().equals("ADJ")
                                || units.get(at - 1).mark("-")));
        return modifier;
    }
}
