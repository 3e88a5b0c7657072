package org.entente.world;

import org.jspecify.annotations.Nullable;

/**
 * An actor belongs to an organisation, party or group over a time.
 *
 * @param member IRI of the member
 * @param organisation IRI of what it belongs to
 * @param kind local name of the kind: FullMember, Observer, DialoguePartner, Associate
 * @param start ISO date, month or year; null if unknown
 * @param end ISO date, month or year; null while it lasts
 */
public record Membership(
        String member,
        String organisation,
        String kind,
        @Nullable String start,
        @Nullable String end) {

    static final String FULL = "FullMember";

    /** Whether it is more than that of an observer, partner or associate. */
    public boolean full() {
        return kind.equals(FULL);
    }

    /** Whether it holds on that ISO day. A bare year or month holds over all of its days. */
    public boolean holdsOn(String day) {
        return Period.covers(start, end, day);
    }
}
