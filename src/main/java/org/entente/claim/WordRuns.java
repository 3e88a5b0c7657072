package org.entente.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.Keys;
import org.entente.text.Token;

/** Finds words and phrases of a list in a run of tokens, with and without joiners. */
final class WordRuns {

    /** Tokens of the longest phrase. */
    private static final int LONGEST = 7;

    private WordRuns() {}

    /** The keys of those words without gaps. */
    static Set<String> solid(Set<String> words) {
        return words.stream().map(Keys::solid).collect(Collectors.toSet());
    }

    /** The key of the tokens from one up to another, without gaps. */
    static String key(List<Token> run, int from, int to) {
        StringBuilder key = new StringBuilder();
        run.subList(from, to).forEach(t -> key.append(Keys.solid(t.key())));
        return key.toString();
    }

    /** Where a phrase of the list ends that begins there; -1 for none. The longest one counts. */
    static int end(List<Token> run, int from, Set<String> list) {
        for (int to = Math.min(run.size(), from + LONGEST); to > from; to--) {
            if (list.contains(key(run, from, to))) {
                return to;
            }
        }
        return -1;
    }

    static boolean any(List<Token> run, Set<String> list) {
        for (int i = 0; i < run.size(); i++) {
            if (end(run, i, list) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What the phrases of the list stand for; a word of a longer phrase does not count for itself: "arms exports". */
    static <T> Set<T> longest(List<Token> run, Map<String, T> list) {
        Set<T> all = new HashSet<>();
        boolean[] used = new boolean[run.size()];
        for (int length = Math.min(LONGEST, run.size()); length > 0; length--) {
            for (int from = 0; from + length <= run.size(); from++) {
                T found = free(used, from, from + length) ? list.get(key(run, from, from + length)) : null;
                if (found != null) {
                    all.add(found);
                    java.util.Arrays.fill(used, from, from + length, true);
                }
            }
        }
        return all;
    }

    private static boolean free(boolean[] used, int from, int to) {
        for (int i = from; i < to; i++) {
            if (used[i]) {
                return false;
            }
        }
        return true;
    }
}
