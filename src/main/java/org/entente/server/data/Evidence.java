package org.entente.server.data;

/**
 * The words that state a claim, with the words around them.
 *
 * @param start in code points of the article's text, -1 where unknown
 */
public record Evidence(Lit exact, String prefix, String suffix, int start, int end) {}
