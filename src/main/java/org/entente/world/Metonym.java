package org.entente.world;

/**
 * A place whose name stands for a government.
 *
 * @param place the place
 * @param government the state or organisation for which its name stands
 * @param kind what the place is to it
 */
public record Metonym(Entity place, Entity government, Kind kind) {

    /** What a place is to the government for which its name stands. */
    public enum Kind {
        CAPITAL("capital"),
        SEAT("seatOfGovernment"),
        USAGE("metonymOf");

        private final String property;

        Kind(String property) {
            this.property = property;
        }

        String property() {
            return property;
        }
    }
}
