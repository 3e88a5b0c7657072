package org.entente.text;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param span where it stands in the article's text
 * @param paragraph index of its paragraph
 * @param first whether it opens its paragraph
 * @param tokens its tokens, in order
 */
public record Sentence(Span span, int paragraph, boolean first, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
