package org.entente.server.data;

import org.jspecify.annotations.Nullable;

/**
 * A relation of the inventory.
 *
 * @param family local name of its family property
 * @param asymmetric whether it cannot hold both ways between two
 * @param score PLOVER's conflict-cooperation score, null where the event has none
 */
public record Relation(
        String name,
        String family,
        boolean symmetric,
        boolean asymmetric,
        @Nullable Double score,
        Names names,
        Names familyNames) {

    public Lit label(String lang) {
        return names.in(lang, name);
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
