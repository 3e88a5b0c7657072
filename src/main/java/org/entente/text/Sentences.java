package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts paragraphs into sentences. ICU's breaker parts names after initials and titles, so the marks are read here, with
 * the language's abbreviations.
 */
public final class Sentences {

    private static final String CLOSERS = "»”\"'’)]";

    private final Set<String> abbreviations;

    /** @param abbreviations keys of words after which a full stop ends no sentence */
    public Sentences(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** The sentences of all paragraphs, in order. */
    public List<Sentence> in(String text, List<Span> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Span paragraph = paragraphs.get(p);
            int start = paragraph.start();
            boolean first = true;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                if (!endsAt(text, i, start, paragraph.end())) {
                    continue;
                }
                int end = i + 1;
                while (end < paragraph.end()
                        && CLOSERS.indexOf(text.charAt(end)) >= 0
                        && closes(text, end, paragraph.end())) {
                    end++;
                }
                first &= !add(sentences, text, start, end, p, first);
                start = end;
                i = end - 1;
            }
            add(sentences, text, start, paragraph.end(), p, first);
        }
        return sentences;
    }

    /** A straight quotation mark closes only where a blank or the end follows. */
    private static boolean closes(String text, int at, int limit) {
        return at + 1 >= limit
                || Character.isWhitespace(text.charAt(at + 1))
                || CLOSERS.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean add(List<Sentence> sentences, String text, int start, int end, int p, boolean first) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return false;
        }
        Span span = new Span(from, to);
        List<Token> tokens = Tokens.in(text, span);
        if (tokens.isEmpty()) {
            return false;
        }
        sentences.add(new Sentence(span, p, first, tokens));
        return true;
    }

    private boolean endsAt(String text, int i, int start, int limit) {
        char c = text.charAt(i);
        if (c == '!' || c == '?' || c == '؟' || c == '…') {
            return boundaryFollows(text, i, limit);
        }
        return c == '.' && boundaryFollows(text, i, limit) && !abbreviated(text, i, start, limit);
    }

    private static boolean boundaryFollows(String text, int i, int limit) {
        int j = i + 1;
        while (j < limit && (CLOSERS.indexOf(text.charAt(j)) >= 0)) {
            j++;
        }
        return j >= limit || Character.isWhitespace(text.charAt(j));
    }

    private boolean abbreviated(String text, int stop, int start, int limit) {
        int from = stop;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop);
        int next = stop + 1;
        while (next < limit && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean lowerFollows = next < limit && Character.isLowerCase(text.charAt(next));
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return true;
        }
        if (word.indexOf('.') >= 0) {
            return lowerFollows
                    || next < limit && text.charAt(next) == '('
                    || next < limit && Character.isUpperCase(text.charAt(next)) && !opensSentence(text, next);
        }
        return abbreviations.contains(Keys.solid(word)) || lowerFollows && next == stop + 1;
    }

    /** After "U.S." a capital opens a sentence only with a word that sentences open with. */
    private static boolean opensSentence(String text, int at) {
        for (String word : List.of("The ", "In ", "It ", "He ", "She ", "They ", "But ", "On ", "A ", "This ", "We ")) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
