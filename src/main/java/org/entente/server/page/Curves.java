package org.entente.server.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.server.data.ClaimInfo;
import org.entente.server.view.PairView;
import org.entente.server.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Draws the mean score by month of the reader's calendar; only claims that are said to be so count, a plan or a denial is
 * no event.
 */
final class Curves {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 254;
    private static final int LEFT = 44;
    private static final int RIGHT = 44;
    private static final int TOP = 28;
    private static final int BOTTOM = 30;
    private static final int MONTHS = 120;
    private static final int TICKS = 8;

    private final Messages words;

    Curves(Messages words) {
        this.words = words;
    }

    private static final class Mean {
        double sum;
        int claims;

        void add(double score) {
            sum += score;
            claims++;
        }
    }

    PairView.Curve of(List<ClaimInfo> claims) {
        TreeMap<Integer, Mean> months = new TreeMap<>();
        Map<String, Optional<Mean>> byDate = new HashMap<>();
        for (ClaimInfo claim : claims) {
            Double score = claim.relation().score();
            if (score != null && claim.status().equals("Actual")) {
                byDate.computeIfAbsent(claim.when(), when -> mean(when, months)).ifPresent(mean -> mean.add(score));
            }
        }
        while (months.size() > MONTHS) {
            months.pollFirstEntry();
        }
        return months.isEmpty() ? new PairView.Curve(WIDTH, HEIGHT, "", List.of(), List.of(), List.of()) : draw(months);
    }

    /** The mean of the month that a date is in; empty where it tells none. */
    private Optional<Mean> mean(String when, Map<Integer, Mean> months) {
        return Optional.ofNullable(day(when))
                .map(words::month)
                .map(month -> months.computeIfAbsent(month, k -> new Mean()));
    }

    /** A month without a day counts by its middle, which lies in the right month of one calendar and near it in another. */
    private static @Nullable LocalDate day(String when) {
        try {
            return when.length() >= 10
                    ? LocalDate.parse(when.substring(0, 10))
                    : when.length() == 7 ? YearMonth.parse(when).atDay(15) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private PairView.Curve draw(TreeMap<Integer, Mean> months) {
        int first = months.firstKey() - 1;
        int last = months.lastKey() + 1;
        List<PairView.Point> points = new ArrayList<>();
        for (Map.Entry<Integer, Mean> e : months.entrySet()) {
            Mean mean = e.getValue();
            double score = mean.sum / mean.claims;
            double radius = round(Math.min(10, 3 + Math.sqrt(mean.claims)));
            points.add(new PairView.Point(
                    words.monthName(e.getKey()), score, mean.claims, x(e.getKey(), first, last), y(score), radius));
        }
        String line = points.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
        List<PairView.Tick> lines = Stream.of(10, 5, 0, -5, -10)
                .map(s -> new PairView.Tick(y(s), words.n(s)))
                .toList();
        return new PairView.Curve(WIDTH, HEIGHT, line, List.copyOf(points), lines, ticks(first, last));
    }

    /** Months where few are shown, else whole years, not more than can stand side by side. */
    private List<PairView.Tick> ticks(int first, int last) {
        int span = last - first;
        int step = span <= TICKS ? 1 : span <= TICKS * 6 ? 6 : 12 * Math.ceilDiv(span, TICKS * 12);
        List<PairView.Tick> ticks = new ArrayList<>();
        for (int month = first; month <= last; month++) {
            if (month % step == 0) {
                String label = step < 12 ? words.monthName(month) : words.yearName(month);
                ticks.add(new PairView.Tick(x(month, first, last), label));
            }
        }
        return List.copyOf(ticks);
    }

    private static double x(int month, int first, int last) {
        return round(LEFT + (double) (WIDTH - LEFT - RIGHT) * (month - first) / (last - first));
    }

    private static double y(double score) {
        double half = (HEIGHT - TOP - BOTTOM) / 2.0;
        return round(TOP + half - half * score / 10);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
