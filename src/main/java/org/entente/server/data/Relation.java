package org.entente.server.data;

import org.jspecify.annotations.Nullable;

/**
 * A relation of the inventory.
 *
 * @param family local name of its family property
 * @param asymmetric whether it cannot hold both ways between two
 * @param inverse how it reads from its object, empty where the relation has no direction
 * @param readings sentences with {@code {subject}} and {@code {object}}, in the languages whose label makes none
 * @param score PLOVER's conflict-cooperation score, null where the event has none
 */
public record Relation(
        String name,
        String family,
        boolean symmetric,
        boolean asymmetric,
        @Nullable Double score,
        Names names,
        Names familyNames,
        Names inverse,
        Names readings) {

    private static final String SUBJECT = "{subject}";
    private static final String OBJECT = "{object}";

    /** The words of a sentence that stand between subject and object and behind the object; either may be empty. */
    public record Reading(Lit between, Lit behind) {

        /** Whether what stands between is a comma, which takes no space before it. */
        public boolean comma() {
            return between.text().startsWith("،");
        }
    }

    public Lit label(String lang) {
        return names.in(lang, name);
    }

    /** How it is named from its object, its label where the relation has no direction. */
    public Lit inverseLabel(String lang) {
        return inverse.isEmpty() ? label(lang) : inverse.in(lang, name);
    }

    public Reading reading(String lang) {
        String sentence = readings.has(lang) ? readings.in(lang, "").text() : "";
        int object = sentence.indexOf(OBJECT);
        if (object < 0 || !sentence.startsWith(SUBJECT)) {
            return new Reading(label(lang), new Lit("", lang));
        }
        String between = sentence.substring(SUBJECT.length(), object).strip();
        String behind = sentence.substring(object + OBJECT.length()).strip();
        return new Reading(new Lit(between, lang), new Lit(behind, lang));
    }

    public Lit familyLabel(String lang) {
        return familyNames.in(lang, family);
    }

    /** How the pages colour it: {@code cooperation}, {@code conflict} or {@code neutral}. */
    public String tone() {
        if (score == null || score == 0) {
            return "neutral";
        }
        return score > 0 ? "cooperation" : "conflict";
    }
}
