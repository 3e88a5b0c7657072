package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.text.Token;

/** Finds the laws, resolutions and orders that a text names: "the Caesar Act", «قطعنامهٔ ۱۹۲۹ شورای امنیت». */
final class LegalBases {

    private static final int QUOTED = 10;

    private final Set<String> names;
    private final Set<String> numbered;
    private final Set<String> numbers;
    private final Set<String> tails;
    private final Set<String> heads;
    private final Set<String> within;
    private final boolean cased;

    LegalBases(LanguagePack pack) {
        this.names = WordRuns.solid(pack.set("law names"));
        this.numbered = WordRuns.solid(pack.set("law numbered"));
        this.numbers = WordRuns.solid(pack.set("law numbers"));
        this.tails = WordRuns.solid(pack.set("law tails"));
        this.heads = WordRuns.solid(pack.set("law heads"));
        this.within = WordRuns.solid(pack.set("law within"));
        this.cased = pack.setting("cased").equals("yes");
    }

    /** The legal texts that the run names, as written, in its order. */
    List<String> in(List<Token> run) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < run.size()) {
            int[] law = at(run, i);
            if (law[1] > law[0]) {
                found.add(written(run, law[0], law[1]));
            }
            i = Math.max(i + 1, law[1]);
        }
        return found;
    }

    /** From and to of the one that begins there, or whose head stands there; empty for none. */
    private int[] at(List<Token> run, int i) {
        int name = WordRuns.end(run, i, names);
        if (name > i) {
            return new int[] {i, tail(run, name)};
        }
        int number = numbered(run, i);
        if (number > i) {
            return new int[] {cased ? opening(run, i) : i, tail(run, number)};
        }
        if (cased) {
            return titled(run, i);
        }
        int quoted = WordRuns.end(run, i, heads);
        return new int[] {i, quoted > i ? quoted(run, quoted) : i};
    }

    /** "Executive Order 14024", «قطعنامهٔ شمارهٔ ۲۲۳۱», "Chapter VII", "Regulation 833/2014". */
    private int numbered(List<Token> run, int i) {
        int head = WordRuns.end(run, i, numbered);
        int at = head;
        while (at > i
                && at < run.size()
                && (numbers.contains(run.get(at).key()) || run.get(at).is("."))) {
            at++;
        }
        if (at <= i || at >= run.size() || !number(run.get(at))) {
            return -1;
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

    private boolean number(Token token) {
        return !token.key().isEmpty()
                && (Character.isDigit(token.key().charAt(0))
                        || token.written().matches("[IVX]+")
                        || token.written().matches(".+\u0645") && within.contains(token.key()));
    }

    /** "Caesar Syria Civilian Protection Act": capitals up to a head that is a law's. */
    private int[] titled(List<Token> run, int i) {
        Token token = run.get(i);
        int from = token.capitalised() && heads.contains(token.key()) ? opening(run, i) : i;
        return from < i ? new int[] {from, tail(run, i + 1)} : new int[] {i, i};
    }

    /** Where the capitalised words begin that end before that place, little words between them left standing. */
    private int opening(List<Token> run, int to) {
        int from = to;
        for (int i = to - 1; i >= 0; i--) {
            Token token = run.get(i);
            if (token.word() && token.capitalised()) {
                from = i;
            } else if (!within.contains(token.key()) && !token.is("'") && !token.is("’")) {
                break;
            }
        }
        return from;
    }

    /** A law's name in quotation marks behind its head: «قانون «سزار»». */
    private static int quoted(List<Token> run, int at) {
        if (at >= run.size() || !run.get(at).is("«") && !run.get(at).is("\"")) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(run.size(), at + QUOTED); i++) {
            if (run.get(i).is("»") || run.get(i).is("\"")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** What belongs to a law's name behind it: "of the Security Council", "(2006)", "of 1974". */
    private int tail(List<Token> run, int at) {
        int to = at;
        int next = WordRuns.end(run, to, tails);
        while (next > to) {
            to = next;
            next = WordRuns.end(run, to, tails);
        }
        boolean year = to + 1 < run.size()
                && (run.get(to).is("of") || run.get(to).is("("))
                && run.get(to + 1).key().matches("\\d{4}");
        if (!year) {
            return to;
        }
        return to + 2 < run.size() && run.get(to + 2).is(")") ? to + 3 : to + 2;
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
