package org.entente.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.mention.DatePart.Day;
import org.entente.mention.DatePart.Days;
import org.entente.mention.DatePart.Month;
import org.entente.mention.DatePart.Months;
import org.entente.mention.DatePart.Weekday;
import org.entente.mention.DatePart.Year;
import org.entente.mention.DatePart.YearOf;
import org.jspecify.annotations.Nullable;

/** Turns what a text tells of a date into its ISO form; where two readings are left, or none, it gives nothing. */
final class DateResolver {

    /** Years among which a weekday and two calendars may fix one that nothing states. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2029;

    private final @Nullable LocalDate published;
    private final Outlook outlook;
    private final Calendars yearsOf;

    /** @param yearsOf the calendar that "last year" is said in */
    DateResolver(@Nullable LocalDate published, Outlook outlook, Calendars yearsOf) {
        this.published = published;
        this.outlook = outlook;
        this.yearsOf = yearsOf;
    }

    Optional<String> resolve(List<DatePart> parts) {
        if (parts.stream().anyMatch(DatePart::daily)) {
            return day(parts);
        }
        return parts.stream().flatMap(p -> coarse(p).stream()).max(Comparator.comparingInt(String::length));
    }

    private Optional<String> day(List<DatePart> parts) {
        List<LocalDate> fixed = new ArrayList<>();
        for (DatePart part : parts) {
            if (part instanceof Day day && day.year() != null) {
                Integer year = number(day.year());
                Optional<LocalDate> date =
                        year == null ? Optional.empty() : day.calendar().day(year, day.month(), day.day());
                if (date.isEmpty()) {
                    return Optional.empty();
                }
                fixed.add(date.get());
            } else if (part instanceof Days days && published != null) {
                fixed.add(published.plusDays(days.distance()));
            }
        }
        if (!fixed.isEmpty()) {
            return Optional.of(fixed.getFirst()).filter(d -> fits(d, parts)).map(LocalDate::toString);
        }
        List<Day> days = parts.stream()
                .filter(Day.class::isInstance)
                .map(Day.class::cast)
                .sorted(Comparator.comparing(Day::calendar))
                .toList();
        return days.isEmpty() ? weekday(parts) : yearless(days, parts);
    }

    private boolean fits(LocalDate date, List<DatePart> parts) {
        for (DatePart part : parts) {
            boolean fits = switch (part) {
                case Day day -> day.calendar().reads(date, day.month(), day.day());
                case Weekday weekday -> date.getDayOfWeek().getValue() == weekday.day();
                case Days days ->
                    published == null || published.plusDays(days.distance()).equals(date);
                default -> true;
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Days without a year: the year that puts them nearest to publication, or one that a weekday fixes. */
    private Optional<String> yearless(List<Day> days, List<DatePart> parts) {
        Day first = days.getFirst();
        LocalDate anchor = published;
        if (anchor != null) {
            int year = first.calendar().year(anchor);
            return candidates(first, year - 1, year + 1, parts).stream()
                    .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(anchor, d))))
                    .map(LocalDate::toString);
        }
        if (parts.stream().anyMatch(Days.class::isInstance) || first.calendar() != Calendars.GREGORIAN) {
            return Optional.empty();
        }
        List<LocalDate> possible = candidates(first, FIRST_YEAR, LAST_YEAR, parts);
        boolean weekday = parts.stream().anyMatch(Weekday.class::isInstance);
        if (weekday && days.size() > 1 && possible.size() == 1) {
            return Optional.of(possible.getFirst().toString());
        }
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(MonthDay.of(first.month(), first.day()).toString());
    }

    private List<LocalDate> candidates(Day day, int from, int to, List<DatePart> parts) {
        List<LocalDate> dates = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            day.calendar()
                    .day(year, day.month(), day.day())
                    .filter(d -> fits(d, parts))
                    .ifPresent(dates::add);
        }
        return dates;
    }

    private Optional<String> weekday(List<DatePart> parts) {
        Optional<Weekday> weekday = parts.stream()
                .filter(Weekday.class::isInstance)
                .map(Weekday.class::cast)
                .findFirst();
        if (published == null || weekday.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.of(weekday.get().day());
        if (weekday.get().shift() != 0) {
            return Optional.of(published
                    .with(weekday.get().shift() < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day))
                    .toString());
        }
        LocalDate before = published.with(TemporalAdjusters.previousOrSame(day));
        LocalDate after = published.with(TemporalAdjusters.nextOrSame(day));
        if (outlook == Outlook.OPEN && !before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of((outlook == Outlook.FUTURE ? after : before).toString());
    }

    private Optional<String> coarse(DatePart part) {
        return switch (part) {
            case Month month -> month(month);
            case Year year -> year(year.year());
            case Months months ->
                Optional.ofNullable(published)
                        .map(p ->
                                YearMonth.from(p).plusMonths(months.distance()).toString());
            default -> Optional.empty();
        };
    }

    private Optional<String> month(Month month) {
        if (month.calendar() != Calendars.GREGORIAN) {
            return foreignMonth(month);
        }
        if (month.year() != null) {
            return Optional.ofNullable(number(month.year()))
                    .map(y -> YearMonth.of(y, month.month()).toString());
        }
        return nearMonth(month).map(YearMonth::toString);
    }

    private Optional<YearMonth> nearMonth(Month month) {
        if (published == null) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = now.withMonth(month.month());
        YearMonth before = same.isAfter(now) || month.shift() < 0 && same.equals(now) ? same.minusYears(1) : same;
        YearMonth after = same.isBefore(now) || month.shift() > 0 && same.equals(now) ? same.plusYears(1) : same;
        if (month.shift() != 0) {
            return Optional.of(month.shift() < 0 ? before : after);
        }
        return switch (outlook) {
            case PAST -> Optional.of(before);
            case FUTURE -> Optional.of(after);
            case OPEN -> {
                long back = before.until(now, ChronoUnit.MONTHS);
                yield back == 6 ? Optional.empty() : Optional.of(back < 6 ? before : after);
            }
        };
    }

    /** A month of another calendar runs over two of ours: the year is all that is sure. */
    private static Optional<String> foreignMonth(Month month) {
        YearOf year = month.year();
        if (year == null || year.relative()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = month.calendar().day(year.number(), month.month(), 1);
        Optional<LocalDate> last = month.calendar().day(year.number(), month.month(), 29);
        return first.isPresent()
                        && last.isPresent()
                        && first.get().getYear() == last.get().plusDays(2).getYear()
                ? Optional.of(four(first.get().getYear()))
                : Optional.empty();
    }

    /** A Gregorian year; of another calendar's year nobody can say in which of two of ours a thing happened. */
    private Optional<String> year(YearOf year) {
        if (year.calendar() != Calendars.GREGORIAN) {
            return Optional.empty();
        }
        Integer number = number(year);
        if (number == null || !year.relative()) {
            return Optional.ofNullable(number).map(DateResolver::four);
        }
        LocalDate anchor = java.util.Objects.requireNonNull(published);
        Optional<LocalDate> start = yearsOf.day(yearsOf.year(anchor) + year.number(), 1, 1);
        return start.filter(s -> s.getYear() == number).map(s -> four(number));
    }

    private @Nullable Integer number(YearOf year) {
        if (!year.relative()) {
            return year.number();
        }
        return published == null ? null : year.calendar().year(published) + year.number();
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
