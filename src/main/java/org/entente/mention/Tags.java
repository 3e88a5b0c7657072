package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.world.Alias;

/** Mends the tagger's choice between verb and noun where the words beside it leave no doubt. */
final class Tags {

    private Tags() {}

    static List<Unit> mended(List<Unit> units) {
        List<Unit> mended = new ArrayList<>(units);
        for (int i = 0; i < mended.size(); i++) {
            Unit unit = mended.get(i);
            if (!unit.is("verb") || unit.named()) {
                continue;
            }
            if (unit.tag().equals("VERB") && surelyNoun(mended, i)) {
                mended.set(i, tagged(unit, "NOUN"));
            } else if ((unit.tag().equals("NOUN")
                            || unit.tag().equals("PROPN")
                            || unit.tag().equals("ADJ"))
                    && surelyVerb(mended, i)) {
                mended.set(i, tagged(unit, "VERB"));
            }
        }
        return mended;
    }

    private static Unit tagged(Unit unit, String tag) {
        return new Unit(unit.span(), unit.tokens(), unit.lexemes(), unit.names(), tag, unit.suffix());
    }

    /** After a possessive, an article or an adjective, or before a preposition where a phrase opens. */
    private static boolean surelyNoun(List<Unit> units, int i) {
        Unit unit = units.get(i);
        if (i > 0) {
            Unit left = units.get(i - 1);
            if (left.key().equals("'s") || left.tag().equals("DET") && !unit.has("verb", "past")) {
                return true;
            }
        }
        boolean opens = i == 0 || !units.get(i - 1).word();
        boolean plain = unit.has("verb", "base") || unit.has("verb", "s");
        return opens
                && plain
                && unit.is("noun")
                && i + 1 < units.size()
                && units.get(i + 1).is("prep");
    }

    /** A finite form between a name and another phrase, in a sentence where nothing else beside it is a verb. */
    private static boolean surelyVerb(List<Unit> units, int i) {
        Unit unit = units.get(i);
        if (i == 0 || i + 1 >= units.size() || !unit.has("verb", "s") && !unit.has("verb", "past")) {
            return false;
        }
        Unit left = units.get(i - 1);
        boolean subject =
                left.names().stream().anyMatch(a -> a.kind() == Alias.Kind.NAME || a.kind() == Alias.Kind.METONYM)
                        || left.is("title")
                        || left.tag().equals("PROPN") && !left.named();
        boolean only = unit.lexemes().stream().allMatch(l -> l.category().equals("verb"));
        subject |= only && (left.named() || left.tag().equals("NOUN"));
        Unit right = units.get(i + 1);
        boolean follows = only
                || right.named()
                || right.is("prep")
                || right.tag().equals("DET")
                || right.tag().equals("NUM")
                || right.tag().equals("NOUN")
                || right.tag().equals("ADJ");
        if (!subject || !follows) {
            return false;
        }
        for (int k = Math.max(0, i - 8); k < Math.min(units.size(), i + 9); k++) {
            String tag = units.get(k).tag();
            if (k != i && (tag.equals("VERB") || tag.equals("AUX"))) {
                return false;
            }
        }
        return true;
    }
}
