package org.entente.server.data;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** A text and its language, empty where it has none. */
public record Lit(String text, String lang) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?|--\\d{2}-\\d{2}");
    private static final int DAY = 10;
    private static final int LONGEST_NAME = 300;
    private static final String RTL = " ar fa he ur ps ckb yi arc dv ug sd ";

    public static Lit of(Node literal) {
        return new Lit(literal.getLiteralLexicalForm(), literal.getLiteralLanguage());
    }

    /** A name or title, cut where no honest one goes on: it stands in many rows of a page. */
    static Lit name(Node literal) {
        return of(literal).cut(LONGEST_NAME);
    }

    /** A date as XML Schema writes days, months, years and days of the year; null for anything else. */
    static @Nullable String date(Node node) {
        String lexical = node.isLiteral() ? node.getLiteralLexicalForm() : "";
        String day = lexical.length() > DAY && lexical.charAt(DAY) == 'T' ? lexical.substring(0, DAY) : lexical;
        return DATE.matcher(day).matches() ? day : null;
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
