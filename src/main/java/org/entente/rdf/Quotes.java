package org.entente.rdf;

import java.util.List;
import java.util.Set;
import org.entente.claim.Evidence;
import org.entente.source.Article;
import org.entente.text.Sentence;
import org.entente.text.Sentences;
import org.entente.text.Span;

/** The words of an article around its evidence; no more than a neighbour sentence on each side is ever stored. */
final class Quotes {

    private static final int LIMIT = 400;

    private final String text;
    private final List<Span> sentences;

    Quotes(Article article) {
        this.text = article.text();
        this.sentences = new Sentences(Set.of())
                .in(text, article.paragraphs()).stream().map(Sentence::span).toList();
    }

    String exact(Evidence evidence) {
        return evidence.sentence().of(text);
    }

    /** The text directly before the quote, from the start of the sentence before it. */
    String prefix(Evidence evidence) {
        int end = evidence.sentence().start();
        int start = end;
        for (Span sentence : sentences) {
            if (sentence.start() < end) {
                start = sentence.start();
            }
        }
        int from = Math.max(start, end - LIMIT);
        return text.substring(inside(from), end);
    }

    /** The text directly after the quote, to the end of the sentence after it. */
    String suffix(Evidence evidence) {
        int start = evidence.sentence().end();
        int end = start;
        for (int i = sentences.size() - 1; i >= 0 && sentences.get(i).end() > start; i--) {
            end = sentences.get(i).end();
        }
        return text.substring(start, inside(Math.min(end, start + LIMIT)));
    }

    /** Offset of the first code point of the quote. */
    int start(Evidence evidence) {
        return text.codePointCount(0, evidence.sentence().start());
    }

    /** Offset after the last code point of the quote. */
    int end(Evidence evidence) {
        return text.codePointCount(0, evidence.sentence().end());
    }

    /** Never between the halves of a surrogate pair. */
    private int inside(int index) {
        boolean split = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return split ? index + 1 : index;
    }
}
