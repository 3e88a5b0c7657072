package org.entente.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a stretch of text into tokens: words keep their joiners, hyphens and possessive endings stand apart. */
public final class Tokens {

    private Tokens() {}

    /** The tokens of that stretch, in order. */
    public static List<Token> in(String text, Span stretch) {
        List<Token> tokens = new ArrayList<>();
        int i = stretch.start();
        int lastEnd = -1;
        while (i < stretch.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            }
            if (isApostrophe(c) && lastEnd == i && possessiveAt(text, i, stretch.end())) {
                tokens.add(new Token(new Span(i, i + 2), text.substring(i, i + 2), "'s", true, true));
                i += 2;
                lastEnd = i;
                continue;
            }
            int end = isWordStart(c) ? wordEnd(text, i, stretch.end()) : i + 1;
            if (!isWordStart(c) && Character.isHighSurrogate(c) && end < stretch.end()) {
                end++;
            }
            String written = text.substring(i, end);
            boolean word = isWordStart(c);
            String key = word ? Keys.solid(written) : mark(written);
            if (!key.isEmpty()) {
                tokens.add(new Token(new Span(i, end), written, key, word, lastEnd == i));
                lastEnd = end;
            }
            i = end;
        }
        return tokens;
    }

    private static String mark(String written) {
        char c = written.charAt(0);
        return switch (c) {
            case '،' -> ",";
            case '؛' -> ";";
            case '؟' -> "?";
            case '“', '”', '„', '‟', '″' -> "\"";
            case '’', '‘', '`', '´' -> "'";
            case '‹' -> "«";
            case '›' -> "»";
            case '–', '—', '‐', '‑' -> "-";
            default -> written;
        };
    }

    private static boolean isWordStart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Keys.isJoiner(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`';
    }

    private static int wordEnd(String text, int start, int limit) {
        int initials = initialsEnd(text, start, limit);
        if (initials > start) {
            return initials;
        }
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            boolean inner = i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
            if (Character.isLetterOrDigit(c)
                    || Keys.isJoiner(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (isApostrophe(c) && inner && !possessiveAt(text, i, limit)) {
                i++;
            } else if ((c == '.' || c == ',' || c == '٫' || c == '٬') && inner && digits(text, i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean digits(String text, int mark) {
        return Character.isDigit(text.charAt(mark - 1)) && Character.isDigit(text.charAt(mark + 1));
    }

    /** "Turkey's" is two tokens: the name and the ending. */
    private static boolean possessiveAt(String text, int apostrophe, int limit) {
        int s = apostrophe + 1;
        return s < limit
                && Character.toLowerCase(text.charAt(s)) == 's'
                && (s + 1 >= limit || !Character.isLetterOrDigit(text.charAt(s + 1)));
    }

    /** "U.S." and "D.C." are one token. */
    private static int initialsEnd(String text, int start, int limit) {
        int i = start;
        int letters = 0;
        while (i + 1 < limit && Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
            letters++;
        }
        return letters >= 2 ? i : start;
    }
}
