package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/** Plain text: kept as it is, a paragraph a line, lines of pasted furniture left out of the paragraphs. */
final class PlainText {

    private static final int TITLE = 200;

    private PlainText() {}

    static List<Span> paragraphs(String text) {
        List<Span> lines = lines(text);
        int all = length(lines);
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            String words = line.of(text);
            if (Furniture.endsArticle(words) && length(paragraphs) * 2 >= all) {
                break;
            }
            if (!Furniture.isLine(words)) {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    static String title(String text, List<Span> paragraphs) {
        String first = paragraphs.getFirst().of(text);
        return first.length() <= TITLE
                ? first
                : first.substring(
                        0, first.offsetByCodePoints(0, Math.min(TITLE, first.codePointCount(0, first.length()))));
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span line = trim(text, start, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
