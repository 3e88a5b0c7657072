package org.entente.server.data;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** A text and its language, empty where it has none. */
public record Lit(String text, String lang) {

    private static final String RTL = " ar fa he ur ps ckb yi arc dv ug sd ";

    public static Lit of(Node literal) {
        return new Lit(literal.getLiteralLexicalForm(), literal.getLiteralLanguage());
    }

    /** At most about so many characters, cut between words, with an ellipsis where something was cut. */
    public Lit cut(int most) {
        if (text.length() <= most) {
            return this;
        }
        int space = text.lastIndexOf(' ', most);
        return new Lit(text.substring(0, space < most / 2 ? most : space) + "…", lang);
    }

    /** The direction of a language, {@code auto} where it is unknown. */
    public static String dir(String lang) {
        if (lang.isEmpty()) {
            return "auto";
        }
        String primary = lang.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return RTL.contains(" " + primary + " ") ? "rtl" : "ltr";
    }

    public String dir() {
        return dir(lang);
    }
}
