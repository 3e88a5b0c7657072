package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.mention.DatePart.YearOf;
import org.entente.mention.DateWords.Hit;
import org.entente.mention.DateWords.Kind;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the dates in the tokens of a sentence: parts, and the parts that stand side by side and tell one date. */
final class DateReader {

    /** A part and the tokens that it covers, end exclusive. */
    record Found(DatePart part, int from, int to) {}

    private final DateWords words;
    private final List<Token> tokens;

    DateReader(DateWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The dates in order, each with its parts. */
    List<List<Found>> groups() {
        List<List<Found>> groups = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Found first = part(i, false);
            if (first == null) {
                i++;
                continue;
            }
            List<Found> group = group(first);
            i = group.getLast().to();
            if (group.stream().noneMatch(f -> f.part() instanceof DatePart.Vague)) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<Found> group(Found first) {
        List<Found> group = new ArrayList<>(List.of(first));
        while (true) {
            int at = group.getLast().to();
            boolean comma = false;
            boolean opened = false;
            while (at < tokens.size()) {
                Hit filler = any(at, Kind.FILL, Kind.LINK);
                if (filler != null && part(at, false) == null) {
                    at += filler.tokens();
                } else if (mark(at, "(") && !opened) {
                    opened = true;
                    at++;
                } else if (mark(at, ",") && !comma) {
                    comma = true;
                    at++;
                } else {
                    break;
                }
            }
            Found next = part(at, opened);
            if (next == null || !joins(group, next.part(), comma)) {
                return group;
            }
            group.add(next);
        }
    }

    private static boolean joins(List<Found> group, DatePart next, boolean comma) {
        if (group.getFirst().part() instanceof DatePart.Vague || next instanceof DatePart.Vague) {
            return !comma;
        }
        for (Found found : group) {
            DatePart part = found.part();
            boolean sameKind = part.getClass() == next.getClass();
            boolean sameCalendar = calendar(part) == calendar(next);
            if (sameKind && sameCalendar || part.daily() != next.daily()) {
                return false;
            }
        }
        return !comma || next.daily();
    }

    private static @Nullable Calendars calendar(DatePart part) {
        return switch (part) {
            case DatePart.Day day -> day.calendar();
            case DatePart.Month month -> month.calendar();
            case DatePart.Year year -> year.year().calendar();
            default -> null;
        };
    }

    /** The longest part that starts at that token. */
    private @Nullable Found part(int i, boolean opened) {
        if (i >= tokens.size() || !tokens.get(i).word()) {
            return null;
        }
        Found best = null;
        for (Found found : Stream.of(vague(i), digits(i), day(i), monthDay(i), month(i), relative(i), weekday(i))
                .flatMap(Stream::ofNullable)
                .toList()) {
            best = best == null || found.to() > best.to() ? found : best;
        }
        return best != null ? best : year(i, opened);
    }

    private @Nullable Found vague(int i) {
        Hit hit = words.at(tokens, i, Kind.BLOCK);
        return hit == null ? null : new Found(new DatePart.Vague(), i, i + hit.tokens());
    }

    /** "2025-03-05", «۱۴۰۳/۱۲/۱۵». */
    private @Nullable Found digits(int i) {
        if (i + 4 >= tokens.size() || glued(i) || glued(i + 5)) {
            return null;
        }
        for (String mark : List.of("-", "/")) {
            boolean marked = mark(i + 1, mark) && mark(i + 3, mark);
            for (int k = i + 1; k < i + 5; k++) {
                marked &= tokens.get(k).glued();
            }
            int year = words.number(tokens.get(i));
            int month = words.number(tokens.get(i + 2));
            int day = words.number(tokens.get(i + 4));
            if (marked && year > 999 && month > 0 && month < 13 && day > 0 && day < 32) {
                Calendars calendar = calendar(year);
                return calendar == null
                        ? null
                        : new Found(
                                new DatePart.Day(calendar, month, day, new YearOf(calendar, year, false)), i, i + 5);
            }
        }
        return null;
    }

    /** Whether a slash or hyphen ties that token to the one before it. */
    private boolean glued(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i).glued()
                && (mark(i, "-") || mark(i, "/") || mark(i - 1, "-") || mark(i - 1, "/"));
    }

    private @Nullable Found day(int i) {
        Hit ordinal = words.at(tokens, i, Kind.ORDINAL);
        int day = ordinal != null ? ordinal.word().value() : words.number(tokens.get(i));
        int at = fill(i + (ordinal == null ? 1 : ordinal.tokens()));
        Hit month = monthAt(at);
        if (day < 1 || day > 31 || month == null || glued(i)) {
            return null;
        }
        int end = at + month.tokens();
        Hit tail = words.at(tokens, end, Kind.TAIL);
        end += tail == null ? 0 : tail.tokens();
        Found year = yearAfter(end, month.word().calendar());
        boolean sure = year != null
                || tail != null
                || any(i - 1, Kind.FILL, Kind.WEEKDAY, Kind.DAYS) != null
                || mark(i - 1, "(") && mark(end, ")");
        if (month.word().features().contains("strict") && !sure) {
            return null;
        }
        return dated(month, day, year, i, end);
    }

    private @Nullable Found monthDay(int i) {
        Hit month = monthAt(i);
        if (month == null || !words.setting("month-first").equals("yes")) {
            return null;
        }
        int at = fill(stop(i + month.tokens()));
        Hit ordinal = words.at(tokens, at, Kind.ORDINAL);
        int day = ordinal != null ? ordinal.word().value() : at < tokens.size() ? words.number(tokens.get(at)) : -1;
        if (day < 1 || day > 31 || glued(at)) {
            return null;
        }
        int end = at + (ordinal == null ? 1 : ordinal.tokens());
        return dated(month, day, yearAfter(end, month.word().calendar()), i, end);
    }

    private static Found dated(Hit month, int day, @Nullable Found year, int from, int end) {
        YearOf of = year == null ? null : ((DatePart.Year) year.part()).year();
        return new Found(
                new DatePart.Day(month.word().calendar(), month.word().value(), day, of),
                from,
                year == null ? end : year.to());
    }

    private @Nullable Found month(int i) {
        Hit before = words.at(tokens, i, Kind.SHIFT);
        int at = i + (before == null ? 0 : before.tokens());
        Hit month = monthAt(at);
        if (month == null || at > i && before == null) {
            return null;
        }
        int end = stop(at + month.tokens());
        Hit tail = words.at(tokens, end, Kind.TAIL);
        end += tail == null ? 0 : tail.tokens();
        Found year = yearAfter(end, month.word().calendar());
        Hit after = words.at(tokens, end, Kind.SHIFT);
        boolean weak = month.word().features().contains("weak")
                || month.word().features().contains("strict");
        boolean lead =
                tail != null || ends(at, Kind.LEAD) || month.word().features().contains("weak") && ends(at, Kind.SINCE);
        if (weak && year == null && before == null && after == null && !lead) {
            return null;
        }
        if (ends(i, Kind.BLOCK)) {
            return new Found(new DatePart.Vague(), i, end);
        }
        if (year != null) {
            YearOf of = ((DatePart.Year) year.part()).year();
            return new Found(
                    new DatePart.Month(month.word().calendar(), month.word().value(), of, 0), i, year.to());
        }
        Hit shift = before != null ? before : after;
        return new Found(
                new DatePart.Month(
                        month.word().calendar(),
                        month.word().value(),
                        null,
                        shift == null ? 0 : shift.word().value()),
                i,
                end + (after == null ? 0 : after.tokens()));
    }

    /** A month's name; in a script with letter case it is capitalised. */
    private @Nullable Hit monthAt(int i) {
        Hit hit = words.at(tokens, i, Kind.MONTH);
        return hit == null || Character.isLowerCase(tokens.get(i).written().codePointAt(0)) ? null : hit;
    }

    /** The year that follows a month: "March 2025", "March 5, 2025", «دسامبر سال گذشته». */
    private @Nullable Found yearAfter(int end, Calendars calendar) {
        for (int from = end; from <= fill(end); from++) {
            Hit relative = words.at(tokens, from, Kind.YEARS);
            if (relative != null) {
                YearOf year = new YearOf(calendar, relative.word().value(), true);
                return new Found(new DatePart.Year(year), end, from + relative.tokens());
            }
        }
        int at = fill(mark(end, ",") ? end + 1 : end);
        if (at >= tokens.size()) {
            return null;
        }
        int number = words.number(tokens.get(at));
        if (!calendar.plausible(number) || glued(at + 1)) {
            return null;
        }
        Hit era = words.at(tokens, at + 1, Kind.ERA);
        int after = era != null && era.word().calendar() == calendar ? era.tokens() : 0;
        return new Found(new DatePart.Year(new YearOf(calendar, number, false)), end, at + 1 + after);
    }

    private @Nullable Found relative(int i) {
        Hit days = words.at(tokens, i, Kind.DAYS);
        if (days != null) {
            return new Found(new DatePart.Days(days.word().value()), i, i + days.tokens());
        }
        Hit months = words.at(tokens, i, Kind.MONTHS);
        if (months != null) {
            return new Found(new DatePart.Months(months.word().value()), i, i + months.tokens());
        }
        Hit years = words.at(tokens, i, Kind.YEARS);
        YearOf year =
                new YearOf(Calendars.GREGORIAN, years == null ? 0 : years.word().value(), true);
        return years == null ? null : new Found(new DatePart.Year(year), i, i + years.tokens());
    }

    private @Nullable Found weekday(int i) {
        Hit before = words.at(tokens, i, Kind.SHIFT);
        int at = i + (before == null ? 0 : before.tokens());
        Hit day = words.at(tokens, at, Kind.WEEKDAY);
        if (day == null || Character.isLowerCase(tokens.get(at).written().codePointAt(0))) {
            return null;
        }
        int end = at + day.tokens();
        Hit after = words.at(tokens, end, Kind.SHIFT);
        Hit shift = before != null ? before : after;
        return new Found(
                new DatePart.Weekday(
                        day.word().value(), shift == null ? 0 : shift.word().value()),
                i,
                end + (before == null && after != null ? after.tokens() : 0));
    }

    /** A year by its number: after a word that says so, before the name of its era, or alone in brackets. */
    private @Nullable Found year(int i, boolean opened) {
        int number = words.number(tokens.get(i));
        if (number < 1000 || glued(i) || glued(i + 1)) {
            return null;
        }
        Hit era = words.at(tokens, i + 1, Kind.ERA);
        Calendars calendar = era != null ? era.word().calendar() : calendar(number);
        boolean bracketed = opened && (mark(i + 1, ")") || era != null);
        if (calendar == null || !calendar.plausible(number) || era == null && !bracketed && !ends(i, Kind.YEAR_MARK)) {
            return null;
        }
        return new Found(
                new DatePart.Year(new YearOf(calendar, number, false)), i, i + 1 + (era == null ? 0 : era.tokens()));
    }

    /** The calendar that a bare year is of; around 1440 solar and lunar years cannot be told apart. */
    private static @Nullable Calendars calendar(int year) {
        return Calendars.GREGORIAN.plausible(year) ? Calendars.GREGORIAN : year <= 1410 ? Calendars.PERSIAN : null;
    }

    private int fill(int i) {
        Hit hit = words.at(tokens, i, Kind.FILL);
        return hit == null ? i : fill(i + hit.tokens());
    }

    /** After the full stop of "Jan." where a number follows. */
    private int stop(int i) {
        boolean stop =
                i + 1 < tokens.size() && mark(i, ".") && tokens.get(i).glued() && words.number(tokens.get(i + 1)) > 0;
        return stop ? i + 1 : i;
    }

    private boolean mark(int i, String mark) {
        return i >= 0
                && i < tokens.size()
                && !tokens.get(i).word()
                && tokens.get(i).is(mark);
    }

    private @Nullable Hit any(int i, Kind... kinds) {
        for (Kind kind : kinds) {
            Hit hit = words.at(tokens, i, kind);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** Whether a word of that kind ends right before that token. */
    boolean ends(int i, Kind kind) {
        for (int from = i - 1; from >= Math.max(0, i - 3); from--) {
            Hit hit = words.at(tokens, from, kind);
            if (hit != null && from + hit.tokens() == i) {
                return true;
            }
        }
        return false;
    }

    /** Whether "since" stands before that token, words such as «روز» or «سال» between. */
    boolean since(int i) {
        int at = i;
        while (at > i - 4 && at > 0 && !ends(at, Kind.SINCE)) {
            if (any(at - 1, Kind.FILL, Kind.LEAD, Kind.YEAR_MARK) == null) {
                return false;
            }
            at--;
        }
        return ends(at, Kind.SINCE);
    }
}
