package org.entente.lang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.Keys;
import org.entente.text.Token;

/**
 * All words and names of a language in one automaton over folded characters. A gap in an entry (blank, joiner or
 * hyphen) matches a blank, a joiner or, in a language that joins, nothing at all; a blank in the text never matches
 * where the entry has no gap.
 *
 * @param <T> what an entry stands for
 */
public final class Lexicon<T> {

    private static final char GAP = ' ';

    private final Node<T> root = new Node<>();
    private final boolean joins;

    /** @param joins whether published text of the language drops joiners, so that a gap may match nothing */
    public Lexicon(boolean joins) {
        this.joins = joins;
    }

    /**
     * Adds an entry.
     *
     * @param suffixes keys that may follow inside its last word, with or without a gap
     */
    public void add(String phrase, T value, Set<String> suffixes) {
        String key = Keys.of(phrase);
        if (key.isEmpty()) {
            return;
        }
        Node<T> node = root;
        for (int i = 0; i < key.length(); i++) {
            node = node.next.computeIfAbsent(key.charAt(i), c -> new Node<>());
        }
        node.values.add(new Entry<>(value, suffixes));
    }

    /** The entries that start at that token, in an order that is the same in every run: for each the tokens it covers. */
    public List<Match<T>> at(List<Token> tokens, int start) {
        List<Match<T>> matches = new ArrayList<>();
        Set<Node<T>> states = new LinkedHashSet<>();
        states.add(root);
        for (int t = start; t < tokens.size() && t < start + 9 && !states.isEmpty(); t++) {
            Token token = tokens.get(t);
            if (!token.word()) {
                if (!token.is("-") || t == start || !token.glued()) {
                    break;
                }
                continue;
            }
            Set<Node<T>> reached = t == start ? states : gaps(states);
            collectSuffixToken(states, token, t, start, matches);
            states = walk(reached, token, t - start + 1, matches);
        }
        return matches;
    }

    private void collectSuffixToken(Set<Node<T>> states, Token token, int t, int start, List<Match<T>> matches) {
        if (t == start || !joins) {
            return;
        }
        for (Node<T> state : states) {
            for (Entry<T> entry : state.values) {
                if (entry.suffixes.contains("+" + token.key())) {
                    matches.add(new Match<>(entry.value, t - start + 1, token.key()));
                }
            }
        }
    }

    private Set<Node<T>> gaps(Set<Node<T>> states) {
        Set<Node<T>> reached = new LinkedHashSet<>();
        for (Node<T> state : states) {
            Node<T> gap = state.next.get(GAP);
            if (gap != null) {
                reached.add(gap);
            }
        }
        return reached;
    }

    private Set<Node<T>> walk(Set<Node<T>> from, Token token, int length, List<Match<T>> matches) {
        String key = token.key();
        Set<Node<T>> states = from;
        for (int i = 0; i < key.length() && !states.isEmpty(); i++) {
            Set<Node<T>> reached = new LinkedHashSet<>();
            for (Node<T> state : states) {
                if (i > 0) {
                    suffixed(state, key.substring(i), length, matches);
                }
                step(state, key.charAt(i), reached, i > 0 && joins);
            }
            states = reached;
        }
        for (Node<T> state : states) {
            for (Entry<T> entry : state.values) {
                matches.add(new Match<>(entry.value, length, ""));
            }
        }
        return states;
    }

    private void step(Node<T> state, char c, Set<Node<T>> reached, boolean mayJoin) {
        Node<T> next = state.next.get(c);
        if (next != null) {
            reached.add(next);
        }
        Node<T> gap = mayJoin ? state.next.get(GAP) : null;
        Node<T> past = gap == null ? null : gap.next.get(c);
        if (past != null) {
            reached.add(past);
        }
    }

    private void suffixed(Node<T> state, String rest, int length, List<Match<T>> matches) {
        for (Entry<T> entry : state.values) {
            if (entry.suffixes.contains(rest)) {
                matches.add(new Match<>(entry.value, length, rest));
            }
        }
    }

    /**
     * An entry found in a text.
     *
     * @param value what the entry stands for
     * @param tokens how many tokens it covers
     * @param suffix the ending it was found with, or nothing
     */
    public record Match<T>(T value, int tokens, String suffix) {}

    private record Entry<T>(T value, Set<String> suffixes) {}

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>(2);
        private final List<Entry<T>> values = new ArrayList<>(1);
    }
}
