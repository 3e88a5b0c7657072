package org.entente.server.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * Shows dates: Solar Hijri to the Persian reader, Gregorian to the English one. A month, a year or a day without a year
 * has no exact Solar Hijri counterpart and is shown in the Gregorian calendar to both.
 */
final class Dates {

    private static final ULocale SOLAR = new ULocale("fa_IR@calendar=persian");
    private static final ULocale PERSIAN = new ULocale("fa@calendar=gregorian");

    private Dates() {}

    static String show(String lexical, String lang) {
        boolean persian = lang.equals("fa");
        try {
            if (lexical.startsWith("--")) {
                LocalDate day = MonthDay.parse(lexical).atYear(2024);
                return format(day, persian ? "d MMMM" : "d MMMM", persian ? PERSIAN : ULocale.ENGLISH);
            }
            if (lexical.length() == 4) {
                return persian ? year(lexical) : lexical;
            }
            if (lexical.length() == 7) {
                LocalDate day = YearMonth.parse(lexical).atDay(1);
                return format(day, "MMMM y", persian ? PERSIAN : ULocale.ENGLISH);
            }
            LocalDate day = LocalDate.parse(lexical.substring(0, Math.min(10, lexical.length())));
            return format(day, "d MMMM y", persian ? SOLAR : ULocale.ENGLISH);
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return lexical;
        }
    }

    /** The month of a day in the calendar of the reader, counted on from its year 0. */
    static int month(LocalDate day, String lang) {
        if (!lang.equals("fa")) {
            return day.getYear() * 12 + day.getMonthValue() - 1;
        }
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, SOLAR);
        calendar.setTimeInMillis(day.toEpochDay() * 86_400_000L);
        return calendar.get(Calendar.EXTENDED_YEAR) * 12 + calendar.get(Calendar.MONTH);
    }

    static String monthName(int month, String lang) {
        return name(month, "MMMM y", lang);
    }

    static String yearName(int month, String lang) {
        return name(month, "y", lang);
    }

    private static String name(int month, String pattern, String lang) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, calendar(lang));
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, Math.floorDiv(month, 12));
        calendar.set(Calendar.MONTH, Math.floorMod(month, 12));
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        DateFormat format = new SimpleDateFormat(pattern, calendar(lang));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(calendar.getTime());
    }

    private static ULocale calendar(String lang) {
        return lang.equals("fa") ? SOLAR : ULocale.ENGLISH;
    }

    private static String year(String lexical) {
        NumberFormat plain = NumberFormat.getInstance(PERSIAN);
        plain.setGroupingUsed(false);
        return plain.format(Integer.parseInt(lexical)) + " میلادی";
    }

    private static String format(LocalDate day, String pattern, ULocale locale) {
        DateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
