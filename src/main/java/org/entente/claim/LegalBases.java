package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexicon;
import org.entente.text.Token;

/** Finds the laws, resolutions and orders that a text names: "the Caesar Act", «قطعنامهٔ ۱۹۲۹ شورای امنیت». */
final class LegalBases {

    private static final int QUOTED = 10;

    /** What a word is in the name of a law; {@code pack.txt} lists the words of each as {@code law KIND}. */
    private enum Word {
        /** A name that tells the law alone: "CAATSA". */
        NAME,
        /** What a number follows: "executive order". */
        NUMBERED,
        /** What may stand before the number: "no". */
        SIGN,
        /** A number in letters: «هفتم». */
        ORDINAL,
        /** The last word of a capitalised name, or the first before a quoted one: "act", «قانون». */
        HEAD,
        /** Small words inside a capitalised name. */
        WITHIN,
        /** What may follow: «شورای امنیت». */
        TAIL
    }

    private final Lexicon<Word> words;
    private final boolean cased;

    LegalBases(LanguagePack pack) {
        this.words = pack.emptyLexicon();
        for (Word word : Word.values()) {
            pack.set("law " + word.name().toLowerCase(Locale.ROOT)).forEach(w -> words.add(w, word, Set.of()));
        }
        this.cased = pack.setting("cased").equals("yes");
    }

    /** The legal texts that the run names, as written, in its order. */
    List<String> in(List<Token> run) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < run.size()) {
            int to = end(run, i);
            if (to > i) {
                found.add(written(run, opening(run, i, to), tail(run, to)));
            }
            i = Math.max(i + 1, to);
        }
        return found;
    }

    /** Where what begins there is a legal text's head, the end of that with its number; else the place itself. */
    private int end(List<Token> run, int i) {
        int name = after(run, i, Word.NAME);
        if (name > i) {
            return name;
        }
        int number = numbered(run, i);
        if (number > i) {
            return number;
        }
        int head = after(run, i, Word.HEAD);
        if (cased) {
            return head > i && run.get(i).capitalised() && opening(run, i, head) < i ? head : i;
        }
        return head > i ? quoted(run, head, i) : i;
    }

    /** "Executive Order 14024", «قطعنامهٔ شمارهٔ ۲۲۳۱», "Chapter VII", "Regulation (EU) No 833/2014". */
    private int numbered(List<Token> run, int i) {
        int at = after(run, i, Word.NUMBERED);
        if (at == i) {
            return i;
        }
        boolean aside =
                at + 2 < run.size() && run.get(at).is("(") && run.get(at + 2).is(")");
        at = aside ? at + 3 : at;
        int sign = after(run, at, Word.SIGN);
        while (sign > at || at < run.size() && run.get(at).is(".")) {
            at = Math.max(sign, at + 1);
            sign = after(run, at, Word.SIGN);
        }
        if (at >= run.size() || !number(run, at)) {
            return i;
        }
        at++;
        while (at + 1 < run.size()
                && run.get(at).is("/")
                && run.get(at).glued()
                && run.get(at + 1).glued()) {
            at += 2;
        }
        return at;
    }

    private boolean number(List<Token> run, int at) {
        Token token = run.get(at);
        return Character.isDigit(token.key().charAt(0))
                || token.written().matches("[IVX]+")
                || after(run, at, Word.ORDINAL) > at;
    }

    /** Where the capitalised words begin that end before that place, little words between them left standing. */
    private int opening(List<Token> run, int i, int to) {
        int from = i;
        for (int k = i - 1; cased && k >= 0; k--) {
            if (run.get(k).word() && run.get(k).capitalised()) {
                from = k;
            } else if (!run.get(k).glued() && after(run, k, Word.WITHIN) == k) {
                break;
            }
        }
        return after(run, i, Word.NAME) == to ? i : from;
    }

    /** The end of a law's name in quotation marks behind its head: «قانون «سزار»». */
    private static int quoted(List<Token> run, int at, int otherwise) {
        if (at >= run.size() || !run.get(at).is("«") && !run.get(at).is("\"")) {
            return otherwise;
        }
        for (int i = at + 1; i < Math.min(run.size(), at + QUOTED); i++) {
            if (run.get(i).is("»") || run.get(i).is("\"")) {
                return i + 1;
            }
        }
        return otherwise;
    }

    /** The end of what belongs to a law's name behind it: "of the Security Council", "(2006)", "of 1974". */
    private int tail(List<Token> run, int at) {
        int to = at;
        for (int next = after(run, to, Word.TAIL); next > to; next = after(run, to, Word.TAIL)) {
            to = next;
        }
        boolean year = to + 1 < run.size()
                && (run.get(to).is("of") || run.get(to).is("("))
                && run.get(to + 1).key().matches("\\d{4}");
        if (!year) {
            return to;
        }
        return to + 2 < run.size() && run.get(to + 2).is(")") ? to + 3 : to + 2;
    }

    /** The end of the longest phrase of that kind that begins there; the place itself where none does. */
    private int after(List<Token> run, int at, Word kind) {
        return at >= run.size() || !run.get(at).word()
                ? at
                : words.at(run, at).stream()
                        .filter(m -> m.value() == kind)
                        .mapToInt(m -> at + m.tokens())
                        .max()
                        .orElse(at);
    }

    private static String written(List<Token> run, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Token token : run.subList(from, to)) {
            if (!text.isEmpty() && !token.glued()) {
                text.append(' ');
            }
            text.append(token.written());
        }
        return text.toString();
    }
}
