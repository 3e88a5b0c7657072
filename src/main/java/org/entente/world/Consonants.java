package org.entente.world;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.text.Keys;

/**
 * The consonants of a name in one rough alphabet for Latin, Arabic, Cyrillic and Hebrew letters, so that a name meets
 * its spellings in other scripts. Vowels are dropped, and with them h, v, w and y, which scripts write differently.
 */
final class Consonants {

    private static final Map<String, String> DIGRAPHS = Map.of(
            "sh", "ш", "ch", "ч", "zh", "ж", "kh", "х", "gh", "г", "ts", "ц", "dj", "j", "dzh", "j", "дж", "j", "x",
            "х");
    private static final Map<Character, Character> SOUNDS = new HashMap<>();

    static {
        for (String alike : new String[] {
            "bبбב",
            "pپпפף",
            "tتطтטת",
            "jج",
            "чچ",
            "dدдד",
            "rرрר",
            "zزذظضзז",
            "жژ",
            "sسثصсסצץ",
            "шشש",
            "fفф",
            "kcکкכך",
            "gqگقغгגק",
            "lلлל",
            "mمмמם",
            "nنнנן",
            "хخח",
            "ц"
        }) {
            alike.chars().forEach(c -> SOUNDS.put((char) c, alike.charAt(0)));
        }
    }

    private Consonants() {}

    /** The consonants of that name, a doubled one once; an empty string where none is left. */
    static String of(String name) {
        String latin = name.toLowerCase(Locale.ROOT).replace("ç", "ch").replace("ş", "sh");
        String key = Keys.solid(latin);
        StringBuilder sounds = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            int length = 3;
            while (length > 1 && !DIGRAPHS.containsKey(part(key, i, length))) {
                length--;
            }
            String part = part(key, i, length);
            Character sound = SOUNDS.get(DIGRAPHS.getOrDefault(part, part).charAt(0));
            if (sound != null && (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound)) {
                sounds.append(sound.charValue());
            }
            i += length - 1;
        }
        return sounds.toString();
    }

    private static String part(String key, int at, int length) {
        return key.substring(at, Math.min(key.length(), at + length));
    }
}
