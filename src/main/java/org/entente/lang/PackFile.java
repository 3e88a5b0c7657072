package org.entente.lang;

import java.util.ArrayList;
import java.util.List;

/** The lines of one file of a pack: blank ones and those that start with # say nothing. */
final class PackFile {

    /** A line with its number, from 1, for messages. */
    record Line(String file, int number, String text) {

        /** What stands on both sides of the first "=". */
        Setting setting(String form) {
            int eq = text.indexOf('=');
            if (eq < 0) {
                throw fault("reads: " + form);
            }
            return new Setting(
                    text.substring(0, eq).strip(), text.substring(eq + 1).strip());
        }

        PackException fault(String what) {
            return new PackException(file, number, what);
        }
    }

    /** A name and its value. */
    record Setting(String name, String value) {}

    private PackFile() {}

    static List<Line> lines(String file, String text) {
        List<Line> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(new Line(file, i + 1, line));
            }
        }
        return lines;
    }
}
