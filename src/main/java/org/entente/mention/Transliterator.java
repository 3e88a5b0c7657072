package org.entente.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.lang.LanguagePack;
import org.entente.text.Keys;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.entente.world.World;

/**
 * Writes a name of another script in Latin letters: word by word as the known persons' names are spelled, by the
 * letters where a word is new. Deterministic, so that the same name gives the same IRI everywhere.
 */
public final class Transliterator {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('ب', "b"),
            Map.entry('پ', "p"),
            Map.entry('ت', "t"),
            Map.entry('ث', "s"),
            Map.entry('ج', "j"),
            Map.entry('چ', "ch"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "z"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('ژ', "zh"),
            Map.entry('س', "s"),
            Map.entry('ش', "sh"),
            Map.entry('ص', "s"),
            Map.entry('ض', "z"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('ع', "a"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ق', "gh"),
            Map.entry('ک', "k"),
            Map.entry('گ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"));

    /** What follows an s in the clusters that begin foreign names. */
    private static final String CLUSTERED = "تپک";

    private final Map<String, String> words = new HashMap<>();

    public Transliterator(LanguagePack pack, World world) {
        for (Entity entity : world.entities()) {
            if (entity.type() == EntityType.PERSON) {
                learn(entity.labels().getOrDefault(pack.code(), ""), entity.label());
            }
        }
        pack.spellings().forEach((key, latin) -> words.put(key, latin.replace('_', ' ')));
    }

    private void learn(String written, String latin) {
        String[] from = written.split("[\\s\u200c]+");
        String[] to = latin.split("[\\s]+");
        if (from.length == to.length) {
            for (int i = 0; i < from.length; i++) {
                words.putIfAbsent(Keys.solid(from[i]), to[i]);
            }
        }
    }

    /** The name in Latin letters, words capitalised. */
    public String latin(String name) {
        StringBuilder latin = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            String key = Keys.solid(word);
            if (key.isEmpty()) {
                continue;
            }
            if (!latin.isEmpty()) {
                latin.append(' ');
            }
            latin.append(isLatin(word) ? word : words.getOrDefault(key, spell(key)));
        }
        return latin.toString();
    }

    private static boolean isLatin(String word) {
        return word.codePoints()
                .allMatch(
                        c -> !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static String spell(String written) {
        String key = opened(written);
        StringBuilder latin = new StringBuilder(written.length() == key.length() + 2 ? "O" : "");
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean first = i == 0;
            boolean last = i == key.length() - 1;
            boolean vowelBefore = !first && "اوی".indexOf(key.charAt(i - 1)) >= 0;
            boolean vowelAfter = !last && "اوی".indexOf(key.charAt(i + 1)) >= 0;
            if (c == 'و') {
                latin.append(first || vowelAfter || vowelBefore && !last ? "v" : "o");
            } else if (c == 'ی') {
                latin.append(first || vowelAfter ? "y" : "i");
            } else if (c == 'ه' && last) {
                latin.append("eh");
            } else {
                boolean ends = last && i > 1 && !isConsonant(key.charAt(i - 2));
                boolean begins = i == 1 && key.charAt(0) == 'س' && CLUSTERED.indexOf(c) >= 0;
                if (!first
                        && !ends
                        && !begins
                        && !vowelBefore
                        && isConsonant(key.charAt(i - 1))
                        && isConsonant(c)
                        && i > 0
                        && (i % 2 == 1)) {
                    latin.append('a');
                }
                latin.append(LETTERS.getOrDefault(c, String.valueOf(c)));
            }
        }
        String spelled = latin.toString();
        return spelled.substring(0, 1).toUpperCase(Locale.ROOT) + spelled.substring(1);
    }

    /** Without the letter that Persian puts before two consonants, or that only carries a vowel: «استیون», «اوریت». */
    private static String opened(String key) {
        boolean cluster = key.length() > 3 && key.startsWith("اس") && CLUSTERED.indexOf(key.charAt(2)) >= 0;
        boolean carried = key.length() > 2 && key.startsWith("او") && isConsonant(key.charAt(2));
        return cluster ? key.substring(1) : carried ? key.substring(2) : key;
    }

    private static boolean isConsonant(char c) {
        return "اوی".indexOf(c) < 0;
    }
}
