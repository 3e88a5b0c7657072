package org.entente.world;

import org.jspecify.annotations.Nullable;

/**
 * A party to a treaty.
 *
 * @param party IRI of the state or organisation
 * @param treaty IRI of the treaty
 * @param date ISO date, month or year of signature or accession; null if unknown
 * @param end ISO date, month or year in which it left; null while it is a party
 */
public record Signature(
        String party,
        String treaty,
        @Nullable String date,
        @Nullable String end) {

    /** Whether it is a party on that ISO day. */
    public boolean holdsOn(String day) {
        return Period.covers(date, end, day);
    }
}
