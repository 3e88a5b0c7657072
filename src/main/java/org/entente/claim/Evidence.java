package org.entente.claim;

import org.entente.text.Span;

/**
 * The words of the article that state a claim.
 *
 * @param sentence span of the sentence in the article's text, in UTF-16 indices
 */
public record Evidence(Span sentence) {}
