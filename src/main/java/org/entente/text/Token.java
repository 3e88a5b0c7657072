package org.entente.text;

/**
 * A word, a number or one mark of punctuation.
 *
 * @param span where it stands
 * @param written as it stands
 * @param key folded for look-up; the mark itself for punctuation
 * @param word whether it is a word or number
 * @param glued whether it follows the token before it with nothing between
 */
public record Token(Span span, String written, String key, boolean word, boolean glued) {

    /** Whether it opens with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    public boolean is(String mark) {
        return key.equals(mark);
    }
}
