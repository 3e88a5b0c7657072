package org.entente.source;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of text between two breaks of a page.
 *
 * @param text its words, runs of blanks made one
 * @param linked how many of its characters are in links
 * @param owner the innermost element that holds all of it
 * @param heading whether it stands in a heading
 */
record Run(String text, int linked, Element owner, boolean heading) {

    private static final int PROSE = 40;
    private static final int SENTENCE = 20;
    private static final Pattern END = Pattern.compile(".*[.!?؟…:][»”\"'’)\\]]*", Pattern.DOTALL);

    /** Whether more than half of it are links. */
    boolean isLink() {
        return linked * 2 > text.length();
    }

    /** Whether it ends as a sentence does. */
    boolean isClosed() {
        return END.matcher(text).matches();
    }

    /** Whether it reads like a sentence of an article, not like a line of a menu. */
    boolean isProse() {
        return linked * 10 < text.length() * 4
                && (text.length() >= PROSE || text.length() >= SENTENCE && isClosed())
                && !Furniture.isLine(text);
    }

    /** What it adds to the weight of the element around it. */
    int weight() {
        return !isProse() ? 0 : text.length() - linked + (isClosed() ? SENTENCE : 0);
    }
}
