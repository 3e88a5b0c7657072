package org.entente.server.data;

/** How alike two words are written. */
public final class Spelling {

    /** A word of so few letters has one slip, a longer one two. */
    private static final int SHORT = 4;

    private Spelling() {}

    /** How many slips a reader may make in a word. */
    static int slips(String word) {
        return word.length() <= SHORT ? 1 : 2;
    }

    /** Whether one is the other mistyped. */
    public static boolean mistyped(String word, String asked) {
        int most = slips(asked);
        return Math.abs(word.length() - asked.length()) <= most && distance(word, asked) <= most;
    }

    /** Letters to change, to add, to drop or to swap with the next; inputs are names, so quadratic time is fine. */
    static int distance(String a, String b) {
        int[] earlier = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = earlier;
            earlier = above;
            above = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], earlier[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
