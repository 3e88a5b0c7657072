package org.entente.server.web;

/** Takes from text what could turn the reading order of a page: a hostile article must not reorder what stands around it. */
public final class Bidi {

    private Bidi() {}

    /** Without embeddings, overrides and isolates; the plain marks and the joiners stay, honest Persian needs them. */
    public static String neutral(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            if (turns && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            } else if (!turns && out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }
}
