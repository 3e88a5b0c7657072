package org.entente.world;

import org.jspecify.annotations.Nullable;

/**
 * A person holds an office over a time.
 *
 * @param person IRI of the holder
 * @param office IRI of the office
 * @param of IRI of the state or organisation whose office it is
 * @param role local name of the office's role
 * @param start ISO date, month or year; null if unknown
 * @param end ISO date, month or year; null while it lasts
 */
public record Tenure(
        String person,
        String office,
        String of,
        String role,
        @Nullable String start,
        @Nullable String end) {

    /** Whether it holds on that ISO day. A bare year or month holds over all of its days. */
    public boolean holdsOn(String day) {
        return Period.covers(start, end, day);
    }
}
