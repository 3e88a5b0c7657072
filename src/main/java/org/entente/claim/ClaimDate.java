package org.entente.claim;

/**
 * When a claim is said to hold.
 *
 * @param lexical ISO form as precise as known: {@code 2025-03-05}, {@code 2025-03}, {@code 2025} or {@code --03-05}
 * @param written the words of the text that tell it
 */
public record ClaimDate(String lexical, String written) {

    /** Local name of the XML Schema datatype of the lexical form. */
    public String datatype() {
        if (lexical.startsWith("--")) {
            return "gMonthDay";
        }
        return switch (lexical.length()) {
            case 4 -> "gYear";
            case 7 -> "gYearMonth";
            default -> "date";
        };
    }
}
