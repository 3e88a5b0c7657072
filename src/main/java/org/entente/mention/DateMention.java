package org.entente.mention;

import org.entente.text.Span;

/**
 * A date that a text tells.
 *
 * @param span where it stands, in UTF-16 indices
 * @param lexical ISO form as precise as known: {@code 2025-03-05}, {@code 2025-03}, {@code 2025} or {@code --03-05}
 * @param written its words as they stand
 * @param since whether a word such as "since" or «از» stands before it
 */
public record DateMention(Span span, String lexical, String written, boolean since) {}
