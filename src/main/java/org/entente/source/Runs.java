package org.entente.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into runs of text: at block elements, at two line breaks, at one after a closed or short line. */
final class Runs implements NodeVisitor {

    private static final int SHORT = 60;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element owner;
    private int linked;
    private int links;
    private int headings;
    private int breaks;
    private boolean heading;

    private Runs() {}

    static List<Run> of(Element root) {
        Runs runs = new Runs();
        NodeTraversor.traverse(runs, root);
        runs.flush();
        return runs.runs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                breaks++;
            } else if (element.isBlock()) {
                flush();
            }
            links += element.nameIs("a") ? 1 : 0;
            headings += isHeading(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                flush();
            }
            links -= element.nameIs("a") ? 1 : 0;
            headings -= isHeading(element) ? 1 : 0;
        }
    }

    private void add(TextNode node) {
        String words = node.getWholeText();
        if (words.isBlank()) {
            blank();
            return;
        }
        if (breaks > 1 || breaks == 1 && (text.length() < SHORT || closed())) {
            flush();
        } else if (breaks == 1) {
            blank();
        }
        breaks = 0;
        int before = text.length();
        append(words);
        linked += links > 0 ? text.length() - before : 0;
        heading |= headings > 0;
        Element parent = node.parent() instanceof Element p ? p : null;
        owner = owner == null || parent == null ? parent : common(owner, parent);
    }

    private boolean closed() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || "»”\"'’)]".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end > 0 && ".!?؟…:".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Line breaks of the file are layout and become one blank; blanks of a line are kept as published. */
    private void append(String words) {
        int i = 0;
        while (i < words.length()) {
            int end = i;
            boolean layout = false;
            while (end < words.length() && isBlank(words.charAt(end))) {
                layout |= words.charAt(end) != ' ';
                end++;
            }
            if (end == i) {
                text.append(words.charAt(i));
                i++;
            } else if (layout || text.isEmpty()) {
                blank();
                i = end;
            } else {
                text.append(words, i, end);
                i = end;
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void blank() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void flush() {
        String words = text.toString().strip();
        if (!words.isEmpty() && owner != null) {
            runs.add(new Run(words, linked, owner, heading));
        }
        text.setLength(0);
        owner = null;
        linked = 0;
        breaks = 0;
        heading = false;
    }

    private static Element common(Element one, Element other) {
        Element ancestor = one;
        while (ancestor != other && !other.parents().contains(ancestor)) {
            Element parent = ancestor.parent();
            if (parent == null) {
                return ancestor;
            }
            ancestor = parent;
        }
        return ancestor;
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }
}
