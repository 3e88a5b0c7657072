package org.entente.mention;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days of the calendars that news is dated in; conversion is ICU's. */
enum Calendars {
    GREGORIAN("gregorian", 1500, 2100),
    PERSIAN("persian", 1200, 1500),
    ISLAMIC("islamic-umalqura", 1300, 1500);

    private final String icu;
    private final int first;
    private final int last;

    Calendars(String icu, int first, int last) {
        this.icu = icu;
        this.first = first;
        this.last = last;
    }

    /** Whether texts of our time date by that year. */
    boolean plausible(int year) {
        return first <= year && year <= last;
    }

    /** That day in the Gregorian calendar; empty where the calendar has no such day. */
    Optional<LocalDate> day(int year, int month, int day) {
        if (this == GREGORIAN) {
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        Calendar calendar = calendar();
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month - 1, day);
        try {
            return Optional.of(local(calendar.getTimeInMillis()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    int year(LocalDate day) {
        return at(day).get(Calendar.EXTENDED_YEAR);
    }

    /** Whether that day is written so in this calendar; the lunar one may differ by a day between countries. */
    boolean reads(LocalDate date, int month, int day) {
        for (int slack = this == ISLAMIC ? -1 : 0; slack <= (this == ISLAMIC ? 1 : 0); slack++) {
            Calendar calendar = at(date.plusDays(slack));
            if (calendar.get(Calendar.MONTH) == month - 1 && calendar.get(Calendar.DAY_OF_MONTH) == day) {
                return true;
            }
        }
        return false;
    }

    private Calendar at(LocalDate day) {
        Calendar calendar = calendar();
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    private Calendar calendar() {
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + icu));
    }

    private static LocalDate local(long millis) {
        return Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
