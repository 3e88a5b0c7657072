package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.lang.Lexeme;
import org.entente.world.Alias;

/** Mends the tagger's choice between verb and noun where the words beside it leave no doubt. */
final class Tags {

    /** Pronouns after which "'s" is a verb. */
    private static final Set<String> PERSONS = Set.of("he", "she", "it", "that", "there", "who", "what");

    private static final Set<String> PLURAL = Set.of("they", "we", "both", "each", "who");

    /** Tags that no name has. */
    private static final Set<String> MISTAKEN = Set.of("NUM", "X", "SYM", "INTJ", "ADV");

    /** Verbs after which another stands without "to". */
    private static final Set<String> BARE = Set.of("help", "let", "make", "see", "watch", "hear", "dare", "go", "come");

    /** Verbs that take another in -ing: "denied targeting civilians". */
    private static final Set<String> GOVERNING =
            Set.of("deny", "avoid", "stop", "start", "begin", "keep", "consider", "admit", "risk", "resume", "finish");

    /** Participles that stand before titles: "the acting Thai prime minister". */
    private static final Set<String> ATTRIBUTIVE =
            Set.of("acting", "visiting", "outgoing", "ruling", "leading", "warring", "incoming", "governing");

    private final List<Unit> units;

    private Tags(List<Unit> units) {
        this.units = new ArrayList<>(units);
    }

    static List<Unit> mended(List<Unit> units) {
        Tags tags = new Tags(units);
        for (int i = 0; i < tags.units.size(); i++) {
            tags.mend(i);
        }
        return tags.units;
    }

    private void mend(int i) {
        Unit unit = units.get(i);
        if (unit.key().equals("'s")
                && i > 0
                && PERSONS.contains(units.get(i - 1).key())) {
            Lexeme be = new Lexeme("aux", "be", Set.of("be"));
            units.set(i, new Unit(unit.span(), unit.tokens(), List.of(be), List.of(), "AUX", ""));
        } else if (unit.tag().equals("ADJ") && unit.capitalised() && proper(unit)) {
            units.set(i, tagged(unit, "PROPN"));
        } else if (unit.unknown() && unit.capitalised() && (name(i - 1) || name(i + 1) || noWord(i))) {
            // "Tarvo Ilmand": of two capitalised words that no list knows, neither is a verb or an adverb.
            units.set(i, tagged(unit, "PROPN"));
        } else if (ATTRIBUTIVE.contains(unit.key()) && attributive(i)) {
            units.set(i, tagged(unit, "ADJ"));
        } else if (MISTAKEN.contains(unit.tag()) && properName(unit)) {
            units.set(i, tagged(unit, "PROPN"));
        } else if (unit.is("verb") && !unit.named() && !unit.is("modal")) {
            boolean verb = unit.tag().equals("VERB");
            if (verb && noun(i)) {
                units.set(i, tagged(unit, "NOUN"));
            } else if (!verb && !unit.is("aux") && (verb(i) || finite(i) || relative(i))) {
                units.set(i, tagged(unit, "VERB"));
            }
        }
    }

    /** Whether a noun phrase goes on behind the participle, with no auxiliary before it. */
    private boolean attributive(int i) {
        Unit right = units.get(Math.min(i + 1, units.size() - 1));
        boolean phrase = right.is("title")
                || right.is("body")
                || right.is("country")
                || right.names().stream().anyMatch(a -> a.kind() == Alias.Kind.DEMONYM);
        return phrase
                && (i == 0 || !units.get(i - 1).is("aux") && !units.get(i - 1).named());
    }

    /** Whether it is the name of somebody, and no adjective: "M23", which taggers take for a number. */
    private static boolean properName(Unit unit) {
        return unit.named()
                && unit.lexemes().isEmpty()
                && unit.names().stream().allMatch(a -> a.kind() == Alias.Kind.NAME);
    }

    /** Whether it is a name and no adjective made of one, whatever the tagger says: "Trump urged". */
    private static boolean proper(Unit unit) {
        return unit.names().stream().anyMatch(a -> a.kind() == Alias.Kind.NAME || a.kind() == Alias.Kind.FAMILY_NAME);
    }

    /** Whether an acronym stands there, or a capital inside a sentence in a word that the tagger takes for no noun. */
    private boolean noWord(int i) {
        String written = units.get(i).written();
        boolean acronym = written.length() > 2 && written.chars().allMatch(Character::isUpperCase);
        boolean inside = i > 0 && units.get(i - 1).word();
        return acronym
                || inside
                        && Set.of("VERB", "ADV", "ADP", "INTJ", "X")
                                .contains(units.get(i).tag());
    }

    private boolean name(int i) {
        return i >= 0
                && i < units.size()
                && units.get(i).unknown()
                && units.get(i).capitalised();
    }

    private static Unit tagged(Unit unit, String tag) {
        return new Unit(unit.span(), unit.tokens(), unit.lexemes(), unit.names(), tag, unit.suffix());
    }

    /** After a possessive, an article or a preposition, or before a preposition where a phrase opens. */
    private boolean noun(int i) {
        Unit unit = units.get(i);
        boolean plain = unit.has("verb", "base") || unit.has("verb", "s");
        if (i > 0) {
            Unit left = units.get(i - 1);
            if (left.key().equals("'s") || left.tag().equals("DET") && !unit.has("verb", "past")) {
                return true;
            }
            boolean base = unit.has("verb", "base") && !unit.has("verb", "past");
            boolean governed = left.is("prep") && !left.key().equals("to") && !left.is("adv");
            if (base && (governed || left.has("aux", "be") || adjective(i))) {
                return true;
            }
        }
        if (i > 0
                && unit.has("verb", "ing")
                && unit.is("noun")
                && units.get(i - 1).is("prep")
                && !object(i + 1)) {
            return true;
        }
        boolean opens = i == 0 || !units.get(i - 1).word();
        return opens
                && plain
                && unit.is("noun")
                && i + 1 < units.size()
                && (units.get(i + 1).is("prep") || i > 0 && answered(i + 1));
    }

    /** Whether the form with -s stands right behind a relative pronoun and before what it acts on: "which also borders X". */
    private boolean relative(int i) {
        int k = i - 1;
        while (k > 0 && units.get(k).tag().equals("ADV")) {
            k--;
        }
        return k >= 0
                && units.get(k).is("rel")
                && !units.get(k).key().equals("whose")
                && units.get(i).has("verb", "s")
                && i + 1 < units.size()
                && (units.get(i + 1).named() || units.get(i + 1).tag().equals("DET"));
    }

    /** Whether somebody follows and what he says to it: the rest of "charges X denies". */
    private boolean answered(int i) {
        int name = i + 1 < units.size() && units.get(i).tag().equals("DET") ? i + 1 : i;
        return name + 1 < units.size()
                && units.get(name).named()
                && units.get(name + 1).tag().equals("VERB")
                && units.get(name + 1).is("verb");
    }

    /** Between a verb and its noun: "held separate talks"; not after one that takes a bare verb: "helped broker talks". */
    private boolean adjective(int i) {
        Unit left = units.get(i - 1);
        return finiteTag(left)
                && only(left)
                && left.lexemes().stream().noneMatch(l -> BARE.contains(l.id()))
                && i + 1 < units.size()
                && units.get(i + 1).tag().equals("NOUN")
                && (units.get(i + 1).is("noun") || units.get(i + 1).is("part"));
    }

    /** After an auxiliary or a pronoun that it agrees with; a form in -ing after a preposition and before its object. */
    private boolean verb(int i) {
        if (i == 0) {
            return false;
        }
        Unit unit = units.get(i);
        Unit left = units.get(i - 1);
        int before = i - 1;
        while (before > 0 && units.get(before).is("adv") && !units.get(before).named()) {
            before--;
        }
        Unit auxiliary = units.get(before);
        if (auxiliary.has("aux", "have") && unit.has("verb", "pp")
                || (auxiliary.is("modal") || auxiliary.has("aux", "future")) && unit.has("verb", "base")
                || auxiliary.has("aux", "be")
                        && unit.has("verb", "pp")
                        && i + 1 < units.size()
                        && units.get(i + 1).is("prep", "by")) {
            return !unit.is("adv") || only(unit);
        }
        boolean subject = left.is("pron", "he") || PLURAL.contains(left.key());
        if (subject && !left.key().equals("his") && !left.key().equals("her")) {
            return (left.is("pron", "he") ? unit.has("verb", "s") : unit.has("verb", "base")) && object(i + 1);
        }
        boolean governed = left.is("prep") || left.lexemes().stream().anyMatch(l -> GOVERNING.contains(l.id()));
        boolean helped = left.lexemes().stream().anyMatch(l -> l.id().equals("help"));
        return (governed && unit.has("verb", "ing") || helped && unit.has("verb", "base") && !unit.named())
                && object(i + 1);
    }

    /** Whether a phrase without a preposition can start there. */
    private boolean object(int i) {
        if (i >= units.size()) {
            return false;
        }
        Unit unit = units.get(i);
        return unit.named()
                || unit.is("part")
                || Set.of("DET", "NUM", "ADJ", "PROPN", "PRON").contains(unit.tag())
                || unit.tag().equals("NOUN") && !unit.is("prep");
    }

    private static boolean only(Unit unit) {
        return unit.lexemes().stream().allMatch(l -> l.category().equals("verb"));
    }

    /** A finite form between a name and another phrase, in a clause where nothing else beside it is a verb. */
    private boolean finite(int i) {
        Unit unit = units.get(i);
        boolean agrees = unit.has("verb", "s")
                || unit.has("verb", "past")
                || unit.has("verb", "base") && i > 1 && units.get(i - 1).named() && plural(i - 1) && object(i + 1);
        if (i == 0 || i + 1 >= units.size() || !agrees) {
            return false;
        }
        if (unit.tag().equals("ADJ") && units.get(i - 1).tag().equals("DET")) {
            return false;
        }
        Unit left = units.get(beforeAside(i - 1));
        boolean name =
                left.names().stream().anyMatch(a -> a.kind() == Alias.Kind.NAME || a.kind() == Alias.Kind.METONYM);
        boolean only = only(unit);
        boolean subject = name
                || only && closes(i - 1) && object(i + 1)
                || left.is("title")
                || left.is("body") && unit.has("verb", "s")
                || left.tag().equals("PROPN") && !left.named()
                || only && (left.named() || left.tag().equals("NOUN"));
        Unit right = units.get(i + 1);
        boolean follows = only || right.is("prep") || right.tag().equals("NOUN") || object(i + 1);
        boolean agreeing = unit.has("verb", "s") && left.tag().equals("NOUN");
        return subject && follows && alone(i, only && (name || agreeing || object(i + 1)));
    }

    /** Whether a comma there closes what another opened: "Section 907, passed in 1992, prohibits aid". */
    private boolean closes(int i) {
        if (!units.get(i).mark(",")) {
            return false;
        }
        for (int k = i - 1; k > 0 && k > i - 14; k--) {
            if (units.get(k).mark(",")) {
                return true;
            }
            if (!units.get(k).word() || units.get(k).is("conj")) {
                return false;
            }
        }
        return false;
    }

    /** The unit before "(R)" where such an aside ends there. */
    private int beforeAside(int i) {
        boolean aside = i > 2 && units.get(i).mark(")") && units.get(i - 2).mark("(");
        return aside ? i - 3 : i;
    }

    /** "A and B": a subject of a form without ending. */
    private boolean plural(int i) {
        return i > 1 && units.get(i - 1).is("conj", "and") && units.get(i - 2).named();
    }

    /**
     * Whether no other finite verb stands in its clause, save one that it is the object of ("says X arms Y"); where it
     * can be nothing but a verb, only before it.
     */
    private boolean alone(int i, boolean sure) {
        for (int k = i - 1; k >= Math.max(0, i - 8) && !parts(units.get(k)); k--) {
            boolean governs = k == i - 2 && object(i + 1);
            if (finiteTag(units.get(k)) && !governs) {
                return false;
            }
        }
        for (int k = i + 1; !sure && k < Math.min(units.size(), i + 9) && !parts(units.get(k)); k++) {
            if (finiteTag(units.get(k)) && !units.get(k - 1).key().equals("to")) {
                return false;
            }
        }
        return true;
    }

    private static boolean finiteTag(Unit unit) {
        boolean verb = unit.tag().equals("VERB") || unit.tag().equals("AUX");
        return verb && !(unit.has("verb", "ing") && !unit.has("verb", "base"));
    }

    private static boolean parts(Unit unit) {
        return unit.mark(",")
                || unit.mark(";")
                || unit.mark(":")
                || unit.is("rel")
                || unit.is("sub")
                || unit.is("comp")
                || unit.is("conj");
    }
}
