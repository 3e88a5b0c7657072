package org.entente.claim;

import java.util.List;
import java.util.Set;
import org.entente.claim.VerbGroups.Group;
import org.entente.lang.LanguagePack;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Where clauses begin, where verbs stand in the middle: at "because" in "X left because Y came". What has been read
 * before, up to {@code start}, belongs to earlier clauses.
 */
final class ClauseBoundaries {

    /** Prepositions that open a clause where a subject and a verb follow. */
    private static final Set<String> OPENERS = Set.of("after", "before", "until", "as");

    private final LanguagePack pack;
    private final ClauseAttachment attachment;
    private final List<Unit> units;

    ClauseBoundaries(LanguagePack pack, ClauseAttachment attachment, List<Unit> units) {
        this.pack = pack;
        this.attachment = attachment;
        this.units = units;
    }

    /** The word before the verb that opens its clause, or -1. */
    int opener(int start, int to) {
        int closing = closing(start, to);
        for (int i = to - 1; i >= start; i--) {
            Unit unit = units.get(i);
            if (unit.is("rel")
                    || unit.is("sub")
                    || unit.is("comp") && !unit.tag().equals("DET")) {
                return i;
            }
            boolean opens = unit.is("prep")
                    && OPENERS.contains(unit.as("prep").orElseThrow().id())
                    && !unit.is("verb")
                    && !subjectless(i, to);
            if (opens) {
                return i;
            }
            if (unit.mark(",") && i < to - 1) {
                if (i != closing && !listed(i, to)) {
                    return -1;
                }
            } else if (unit.mark(";") || unit.mark(":") || opensQuotation(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma, conjunction, colon or quotation mark at which the verb's clause begins, or -1. */
    int mark(int start, int to, @Nullable Clause current) {
        int closing = closing(start, to);
        boolean content = current != null && attachment.takesClause(current) && start == current.verb + 1;
        for (int i = to - 1; i >= start; i--) {
            Unit unit = units.get(i);
            if (unit.mark(";") || unit.mark(":") || opensQuotation(i)) {
                return opensQuotation(i) && i > start && !units.get(i - 1).word() ? i - 1 : i;
            }
            boolean apposed = closing >= 0 && (i == closing || i == to - 1);
            if (unit.mark(",") && !apposed && !listed(i, to)) {
                return i;
            }
            boolean clausal = unit.is("conj") && !unit.is("conj", "respectively");
            if (clausal && (subjectless(i, to) || current != null && current.verb >= 0 && !content)) {
                return i > start && units.get(i - 1).mark(",") ? i - 1 : i;
            }
        }
        return -1;
    }

    /** The comma that opens what a comma right before the verb closes: "X, the minister, said". */
    private int closing(int start, int to) {
        int last = to - 1;
        if (last <= start || !units.get(last).mark(",")) {
            return -1;
        }
        for (int i = last - 1; i >= start; i--) {
            if (units.get(i).mark(",")) {
                return i;
            }
        }
        return -1;
    }

    /** A comma in a list of names before the verb: "A, B and C agreed". */
    private boolean listed(int at, int to) {
        if (at == 0 || !units.get(at - 1).named() || !units.get(at + 1).named()) {
            return false;
        }
        for (int i = at + 1; i < to; i++) {
            if (units.get(i).is("conj", "and")) {
                return true;
            }
            if (!units.get(i).named() && !units.get(i).mark(",")) {
                return false;
            }
        }
        return false;
    }

    /** Whether nothing that could be a subject stands between. */
    boolean subjectless(int from, int to) {
        for (int i = from; i < to; i++) {
            Unit unit = units.get(i);
            boolean light = !unit.word()
                    || unit.is("conj")
                    || unit.is("prep") && i == from
                    || !unit.named() && (unit.is("adv") || unit.tag().equals("ADV"));
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /** Whether a conjunction stands at that mark or right behind it: ", and". */
    boolean joined(int mark, int to) {
        for (int i = Math.max(mark, 0); mark >= 0 && i < to && i < mark + 3; i++) {
            if (units.get(i).is("conj")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word opens a relative clause: "the talks that failed", not "said that talks failed". */
    boolean relative(int opener, Group group) {
        Unit word = units.get(opener);
        if (word.is("rel")) {
            return true;
        }
        return word.is("comp", "that")
                && opener > 0
                && subjectless(opener + 1, group.from())
                && units.get(opener - 1).tag().equals("NOUN")
                && !units.get(opener - 1).is("adv");
    }

    /** Whether what is quoted begins there: the mark after "said", not the one that closes. */
    boolean opensQuotation(int i) {
        Unit unit = units.get(i);
        if (!unit.mark("\"") && !unit.mark("«")) {
            return false;
        }
        return i > 0
                && (units.get(i - 1).mark(",")
                        || units.get(i - 1).mark(":")
                        || units.get(i - 1).is("verb"))
                && !unit.tokens().getFirst().glued();
    }

    /** Where what is said begins after a verb of speech: behind adverbs and the one who is told. */
    int content(Clause clause, int start, int to) {
        int at = clause.verb + 1;
        while (at < to
                && !units.get(at).named()
                && (units.get(at).is("adv") || units.get(at).tag().equals("ADV"))) {
            at++;
        }
        boolean told = clause.form != null && pack.set("addressed").contains(clause.form.id());
        return told ? Math.max(at, phraseStart(start, to)) : at;
    }

    /** Start of the phrase that ends right before that index: the subject of a verb whose clause nothing opens. */
    int phraseStart(int start, int to) {
        int i = to;
        if (i > start
                && units.get(i - 1).is("pron")
                && VerbGroups.NOMINATIVE.contains(units.get(i - 1).key())) {
            return i - 1;
        }
        while (i > start) {
            Unit unit = units.get(i - 1);
            boolean verb = unit.is("verb")
                    && !unit.tag().equals("NOUN")
                    && !unit.tag().equals("PROPN")
                    && !unit.tag().equals("ADJ");
            boolean inside = unit.word() && (!unit.is("prep") || unit.is("prep", "of")) && !unit.is("conj") && !verb;
            if (!inside && !(unit.mark("-") && unit.tokens().getFirst().glued())) {
                break;
            }
            i--;
        }
        return i;
    }

    /** Whether the phrase right before the verb stands without a preposition after another one: a subject of its own. */
    boolean subject(int start, int to) {
        int first = phraseStart(start, to);
        return first > start && first < to && !units.get(first - 1).is("prep");
    }

    /** Whether a phrase without a preposition stands there that may be the subject of a verb further on. */
    boolean nounPhrase(int start, int to) {
        int first = start;
        while (first < to && !units.get(first).word()) {
            first++;
        }
        if (first >= to
                || units.get(first).is("prep")
                || !units.get(first).named() && units.get(first).is("adv")) {
            return false;
        }
        return units.subList(first, to).stream().noneMatch(u -> u.mark(",") || u.mark(":") || u.is("conj"));
    }

    /** Whether only prepositions and adverbs stand before: "Speaking in X, …", "After meeting X, …". */
    boolean nothingBefore(int start, int to) {
        for (int i = start; i < to; i++) {
            Unit unit = units.get(i);
            if (unit.word() && !unit.is("prep") && !unit.is("adv") && !unit.is("sub") && !unit.is("conj")) {
                return false;
            }
        }
        return true;
    }
}
