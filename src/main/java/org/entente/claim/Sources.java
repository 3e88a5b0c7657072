package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.PhraseReader;
import org.entente.mention.Unit;
import org.entente.world.Alias;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Takes phrases such as "according to X" and «به گزارش X به نقل از Y» out of a sentence before its clauses are read. */
final class Sources {

    private static final int LONGEST_DATELINE = 16;

    private final List<Unit> rest = new ArrayList<>();
    private final List<Party> reported = new ArrayList<>();
    private @Nullable Party said;
    private boolean again;

    private Sources() {}

    static Sources of(List<Unit> units, PhraseReader phrases, boolean firstOfParagraph) {
        Sources sources = new Sources();
        int i = firstOfParagraph ? Math.max(credit(units), Math.max(sources.outlet(units), dateline(units))) : 0;
        while (i < units.size()) {
            if (units.get(i).is("src") && i + 1 < units.size()) {
                i = sources.source(units, i, phrases);
            } else {
                sources.rest.add(units.get(i));
                i++;
            }
        }
        return sources;
    }

    /** Where the text begins behind "(Reuters)" or "(AFP) --". */
    private static int credit(List<Unit> units) {
        boolean credited = units.size() > 4
                && units.get(0).mark("(")
                && outlet(units.get(1)) != null
                && units.get(2).mark(")");
        int text = credited ? 3 : 0;
        while (credited && text < units.size() - 1 && !units.get(text).word()) {
            text++;
        }
        return text;
    }

    /** Where the text begins behind "KYIV, Ukraine (AP) —", "BEIJING, Oct. 12 (Xinhua) --" or "LONDON:". */
    private static int dateline(List<Unit> units) {
        boolean sure = false;
        Unit first = units.getFirst();
        boolean town = first.names().stream()
                .anyMatch(a -> a.entity().type() == EntityType.PLACE || a.kind() == Alias.Kind.METONYM);
        if (!first.capitalised() || first.named() && !town) {
            return 0;
        }
        for (int i = 0; i < Math.min(LONGEST_DATELINE, units.size() - 1); i++) {
            Unit unit = units.get(i);
            boolean dash = unit.mark("-") || unit.mark("–") || unit.mark("—");
            if (dash && i > 0 && !units.get(i + 1).tokens().getFirst().glued()) {
                boolean twice = units.get(i + 1).mark("-");
                return i + (twice ? 2 : 1);
            }
            if (unit.mark(":") && i > 0 && (sure || town || first.written().equals(upper(first)))) {
                return i + 1;
            }
            sure |= unit.mark(")") || Character.isDigit(unit.written().charAt(0));
            boolean fits = !unit.word() && !unit.mark("«") && !unit.mark("\"")
                    || unit.named() && !unit.is("verb")
                    || unit.unknown() && unit.capitalised()
                    || unit.is("adv")
                    || unit.is("stop")
                    || unit.is("first")
                    || Character.isDigit(unit.written().charAt(0));
            if (!fits) {
                return 0;
            }
        }
        return 0;
    }

    private static String upper(Unit unit) {
        return unit.written().toUpperCase(Locale.ROOT);
    }

    /** "Reuters:" or «خبرگزاری فارس:» at the start of a paragraph. */
    private int outlet(List<Unit> units) {
        for (int i = 0; i < Math.min(5, units.size()); i++) {
            if (units.get(i).mark(":") && i > 0) {
                Unit before = units.get(i - 1);
                boolean outlet =
                        before.names().stream().anyMatch(a -> a.entity().type() == EntityType.OUTLET);
                if (outlet) {
                    before.names().stream()
                            .filter(a -> a.entity().type() == EntityType.OUTLET)
                            .findFirst()
                            .ifPresent(a -> reported.add(
                                    new Party(a.entity(), null, a.entity(), Party.Role.NAME, "", before.span())));
                    return i + 1;
                }
            }
            if (!units.get(i).word() && !units.get(i).mark("«") && !units.get(i).mark("»")) {
                break;
            }
        }
        return 0;
    }

    private int source(List<Unit> units, int at, PhraseReader phrases) {
        if (units.get(at).has("src", "again")) {
            again |= units.get(at).is("src", "said");
            return at + 1;
        }
        boolean speaks = units.get(at).is("src", "said");
        int i = at + 1;
        int steps = 0;
        // "according to a statement released by X's office"
        boolean by = false;
        while (i < units.size() && steps < 6) {
            Unit unit = units.get(i);
            Party outlet = outlet(unit);
            if (outlet != null) {
                reported.add(outlet);
                return close(units, i + 1);
            }
            Phrase phrase = phrases.read(units, i, units.size());
            if (phrase != null && !phrase.empty() && (phrase.direct() || by)) {
                if (speaks) {
                    said = phrase.parties().getFirst();
                } else {
                    reported.addAll(phrase.parties());
                }
                return close(units, phrase.to());
            }
            boolean issued =
                    unit.is("verb") && i + 1 < units.size() && units.get(i + 1).is("prep", "by");
            if (!unit.word() && !unit.mark("«") && !unit.mark("\"") && !unit.mark("»")
                    || unit.is("verb") && !unit.is("noun") && !issued) {
                break;
            }
            by |= issued;
            i++;
            steps++;
        }
        return close(units, i);
    }

    private static @Nullable Party outlet(Unit unit) {
        return unit.names().stream()
                .filter(a -> a.entity().type() == EntityType.OUTLET)
                .findFirst()
                .map(a -> new Party(a.entity(), null, a.entity(), Party.Role.NAME, "", unit.span()))
                .orElse(null);
    }

    /** The phrase reaches to its comma where that is near. */
    private static int close(List<Unit> units, int at) {
        for (int i = at; i < Math.min(units.size(), at + 9); i++) {
            if (units.get(i).mark(",")) {
                return i + 1;
            }
            if (units.get(i).is("src")
                    || units.get(i).is("verb") && !units.get(i).is("noun")
                    || units.get(i).mark("«")
                    || units.get(i).is("title")
                    || units.get(i).is("comp")) {
                break;
            }
        }
        return at;
    }

    List<Unit> rest() {
        return rest;
    }

    List<Party> reported() {
        return reported;
    }

    /** Whether the last speaker goes on: "the statement adds". */
    boolean again() {
        return again;
    }

    @Nullable
    Party said() {
        return said;
    }
}
