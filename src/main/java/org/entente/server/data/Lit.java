package org.entente.server.data;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** A text and its language, empty where it has none. */
public record Lit(String text, String lang) {

    private static final int LONGEST_NAME = 300;
    private static final String RTL = " ar fa he ur ps ckb yi arc dv ug sd ";

    public static Lit of(Node literal) {
        return new Lit(literal.getLiteralLexicalForm(), literal.getLiteralLanguage());
    }

    /** A name or title, cut where no honest one goes on: it stands in many rows of a page. */
    static Lit name(Node literal) {
        return of(literal).cut(LONGEST_NAME);
    }

    /** The text itself, or so much of it that it has {@code most} characters, and an ellipsis. */
    Lit cut(int most) {
        return text.length() <= most ? this : new Lit(text.substring(0, most) + "…", lang);
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
