package org.entente.mention;

import org.jspecify.annotations.Nullable;

/** One thing that a text tells of a date; several side by side tell one date. */
sealed interface DatePart {

    /** A year as a text gives it: by number, or by its distance from the year of publication. */
    record YearOf(Calendars calendar, int number, boolean relative) {}

    /** "5 March", «۱۵ اسفند ۱۴۰۳». */
    record Day(
            Calendars calendar,
            int month,
            int day,
            @Nullable YearOf year) implements DatePart {}

    /** "March 2025", «دسامبر گذشته»; {@code shift} is -1 for the last such month, 1 for the next, else 0. */
    record Month(Calendars calendar, int month, @Nullable YearOf year, int shift) implements DatePart {}

    /** "in 2011", «سال گذشته». */
    record Year(YearOf year) implements DatePart {}

    /** "on Monday", «یکشنبه گذشته»; {@code day} is the ISO number. */
    record Weekday(int day, int shift) implements DatePart {}

    /** "yesterday". */
    record Days(int distance) implements DatePart {}

    /** "last month". */
    record Months(int distance) implements DatePart {}

    /** "last week", "every Monday": words that look like a date and tell none. */
    record Vague() implements DatePart {}

    /** Whether it tells a day. */
    default boolean daily() {
        return this instanceof Day || this instanceof Weekday || this instanceof Days;
    }
}
