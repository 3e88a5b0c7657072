package org.entente.text;

import java.text.Normalizer;

/**
 * Folds text to the key under which words are looked up: letter case, Arabic and Persian letter variants, digits,
 * diacritics and invisible characters do not tell words apart.
 */
public final class Keys {

    /** What a dropped character folds to. */
    static final char NOTHING = 0;

    private Keys() {}

    /** The key of a word or phrase; blanks and joiners are kept as single blanks, punctuation is dropped. */
    public static String of(CharSequence text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = !key.isEmpty();
                continue;
            }
            char folded = fold(c);
            if (folded == NOTHING || !Character.isLetterOrDigit(folded)) {
                continue;
            }
            if (gap) {
                key.append(' ');
                gap = false;
            }
            key.append(folded);
        }
        return key.toString();
    }

    /** The key with no gaps at all: equal for a word written with a joiner, a blank or nothing. */
    public static String solid(CharSequence text) {
        return of(text).replace(" ", "");
    }

    /** Whether that character parts the pieces of a compound: blanks, joiners, hyphens. */
    static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isJoiner(c) || isHyphen(c) || c == '_';
    }

    /** The zero-width non-joiner, and the soft hyphen that many pages have in its place. */
    static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u00AD' || c == '\u200B' || c == '\u00AC';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014' || c == '\u2012';
    }

    /** One folded character, or {@link #NOTHING} for one that has no part in a key. */
    static char fold(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        return switch (c) {
            case 'ي', 'ى', 'ئ', 'ې', 'ۍ' -> 'ی';
            case 'ك', 'ڪ' -> 'ک';
            case 'ة', 'ۀ', 'ە', 'ھ', 'ہ' -> 'ه';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ء', 'ـ' -> NOTHING;
            case 'ı', 'İ' -> 'i';
            case 'ə', 'Ə' -> 'e';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ' -> 'd';
            default -> foldOther(c);
        };
    }

    private static char foldOther(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return NOTHING;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        char base =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        return Character.toLowerCase(base);
    }
}
