package org.entente.server.data;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Keys under which names in any script meet. */
final class Fold {

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private Fold() {}

    /** Letters and digits alone, without case, marks, joiners or the Arabic twins of Persian letters; words parted by one space. */
    static String key(String text) {
        String plain = NFKD.normalize(text).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> append(out, c));
        return out.toString().strip();
    }

    private static void append(StringBuilder out, int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT) {
            return;
        }
        if (c == '\'' || c == '’' || c == 'ʿ' || c == 'ʾ' || c == 'ـ' || c == 'ء') {
            return;
        }
        if (Character.isDigit(c)) {
            out.append(Character.digit(c, 10));
        } else if (Character.isLetter(c)) {
            out.appendCodePoint(persian(c));
        } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static int persian(int c) {
        return switch (c) {
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'ة' -> 'ه';
            case 'ı' -> 'i';
            case 'ə' -> 'e';
            default -> c;
        };
    }

    /** A {@linkplain #key key} in Latin letters. */
    static String latin(String key) {
        return LATIN.transliterate(key);
    }

    /** The consonants of a {@linkplain #latin name in Latin letters}, so that «علی‌اف» and "Aliyev" meet; words parted by one space. */
    static String skeleton(String latin) {
        return heard(latin, false);
    }

    /** Its {@linkplain #skeleton skeleton} with the i-sounds inside words, which every script writes: «الف» parts from "Aliyev". */
    static String outline(String latin) {
        return heard(latin, true);
    }

    private static String heard(String latin, boolean inner) {
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            boolean starts = out.isEmpty() || out.charAt(out.length() - 1) == ' ';
            char c = inner && !starts && "iy".indexOf(latin.charAt(i)) >= 0 ? 'i' : consonant(latin.charAt(i));
            boolean twice = !out.isEmpty() && out.charAt(out.length() - 1) == c;
            if (c != 0 && !twice) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static char consonant(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h', '`', '\'', 'ʿ' -> 0;
            case 'v' -> 'f';
            case 'c', 'q', 'g', 'x' -> 'k';
            case 'z', 'j' -> 's';
            case 'd' -> 't';
            case 'b' -> 'p';
            case ' ' -> ' ';
            default -> Character.isLetterOrDigit(c) ? c : 0;
        };
    }
}
