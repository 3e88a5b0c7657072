package org.entente.world;

import org.jspecify.annotations.Nullable;

/** Tells whether a time of which years, months or days are known covers a day. */
final class Period {

    private Period() {}

    /**
     * Whether a time holds on a day; first and last day belong to it, and a bare year or month counts with all of its
     * days.
     *
     * @param start ISO date, month or year; null if unknown
     * @param end ISO date, month or year; null while it lasts
     * @param day ISO date
     */
    static boolean covers(@Nullable String start, @Nullable String end, String day) {
        return (start == null || start.compareTo(cut(day, start)) <= 0)
                && (end == null || cut(day, end).compareTo(end) <= 0);
    }

    private static String cut(String day, String like) {
        return day.substring(0, Math.min(like.length(), day.length()));
    }
}
