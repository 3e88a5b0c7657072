package org.entente.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.text.Keys;
import org.jspecify.annotations.Nullable;

/** Tells a text's language by its script, its letters and a few words that every text has. */
final class Languages {

    private static final int SAMPLE = 20_000;
    private static final Set<String> PERSIAN = Set.of("است", "که", "را", "این", "با", "می", "شد", "کرد", "برای", "از");
    private static final Set<String> ARABIC =
            Set.of("من", "في", "فی", "علی", "الی", "ان", "التی", "الذی", "هذا", "قال");

    private Languages() {}

    /** The primary language that a declaration such as {@code fa-IR} or {@code fa_IR} names. */
    static @Nullable String primary(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        String primary = tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
        Map<String, String> older =
                Map.of("per", "fa", "fas", "fa", "eng", "en", "ara", "ar", "iw", "he", "farsi", "fa");
        String code = older.getOrDefault(primary, primary);
        return code.matches("[a-z]{2,3}") ? code : null;
    }

    /** The declared language, unless the script of the text gives it the lie; else the language of the letters. */
    static String of(String text, @Nullable String declared) {
        Counts counts = count(text);
        String seen = detect(text, counts);
        return declared != null && fits(declared, counts) ? declared : seen;
    }

    private static boolean fits(String language, Counts counts) {
        return switch (language) {
            case "fa", "ar", "ur", "ps", "ckb", "ku" -> counts.arabic * 2 >= counts.letters();
            case "he", "yi" -> counts.hebrew * 2 >= counts.letters();
            case "ru", "uk", "bg", "sr", "kk" -> counts.cyrillic * 2 >= counts.letters();
            case "en", "tr", "az", "de", "fr", "es" -> counts.latin * 2 >= counts.letters();
            default -> true;
        };
    }

    private static String detect(String text, Counts counts) {
        int most = Math.max(Math.max(counts.arabic, counts.hebrew), Math.max(counts.cyrillic, counts.latin));
        if (most == 0) {
            return "und";
        }
        if (most == counts.arabic) {
            return arabicScript(text, counts);
        }
        if (most == counts.hebrew) {
            return "he";
        }
        if (most == counts.cyrillic) {
            return counts.ukrainian * 100 > counts.cyrillic ? "uk" : "ru";
        }
        if (counts.schwa * 100 > counts.latin) {
            return "az";
        }
        return counts.turkish * 100 > counts.latin ? "tr" : "en";
    }

    private static String arabicScript(String text, Counts counts) {
        int persian = counts.persian;
        int arabic = counts.arabicOnly;
        for (String word : words(text)) {
            persian += PERSIAN.contains(word) ? 5 : 0;
            arabic += ARABIC.contains(word) || word.startsWith("ال") && word.length() > 4 ? 3 : 0;
        }
        return persian >= arabic ? "fa" : "ar";
    }

    private static Set<String> words(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Set<String> words = new HashSet<>();
        for (String word : Keys.of(sample).split(" ")) {
            words.add(word);
        }
        return words;
    }

    private static Counts count(String text) {
        Counts counts = new Counts();
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            counts.add(text.charAt(i));
        }
        return counts;
    }

    private static final class Counts {
        private int arabic;
        private int hebrew;
        private int cyrillic;
        private int latin;
        private int persian;
        private int arabicOnly;
        private int schwa;
        private int turkish;
        private int ukrainian;

        int letters() {
            return arabic + hebrew + cyrillic + latin;
        }

        void add(char c) {
            if (!Character.isLetter(c)) {
                return;
            }
            switch (Character.UnicodeScript.of(c)) {
                case ARABIC -> arabic++;
                case HEBREW -> hebrew++;
                case CYRILLIC -> cyrillic++;
                case LATIN -> latin++;
                default -> {
                    return;
                }
            }
            persian += "پچژگ".indexOf(c) >= 0 ? 1 : 0;
            arabicOnly += "ةىإ".indexOf(c) >= 0 ? 1 : 0;
            schwa += c == 'ə' || c == 'Ə' ? 1 : 0;
            turkish += "ğışİĞŞ".indexOf(c) >= 0 ? 1 : 0;
            ukrainian += "іїєґ".indexOf(c) >= 0 ? 1 : 0;
        }
    }
}
