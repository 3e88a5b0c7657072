package org.entente.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a named query.
 *
 * @param name the variable of the query that it fills
 * @param required whether there must be a value; without one an optional parameter leaves its variable free
 * @param standard the value that stands where none is given
 * @param label what it is, in English
 * @param labelFa what it is, in Persian
 */
public record QueryParameter(
        String name, Type type, boolean required, @Nullable String standard, String label, String labelFa) {

    /** What values a parameter takes. */
    public enum Type {
        /** An IRI, {@code state:ISR}, an ISO code, or a name in any language of the store. */
        ENTITY,
        /** {@code 2025-03-05}, {@code 2025-03} or {@code 2025}. */
        DATE,
        STRING,
        INTEGER,
        /** A relation's local name or label. */
        RELATION,
        /** A status by its local name or label. */
        STATUS;

        static @Nullable Type of(String word) {
            for (Type type : values()) {
                if (type.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return type;
                }
            }
            return null;
        }
    }

    /** The label in that language, English for all but Persian. */
    public String label(String language) {
        return language.equals("fa") ? labelFa : label;
    }
}
