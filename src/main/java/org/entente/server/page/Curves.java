package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.server.data.ClaimInfo;
import org.entente.server.view.PairView;

/** Draws the mean score by month; only claims that are said to be so count, a plan or a denial is no event. */
final class Curves {

    static final int WIDTH = 720;
    static final int HEIGHT = 200;
    private static final int MONTHS = 60;

    private Curves() {}

    static PairView.Curve of(List<ClaimInfo> claims) {
        Map<String, double[]> months = new TreeMap<>();
        for (ClaimInfo claim : claims) {
            Double score = claim.relation().score();
            boolean counts = score != null
                    && claim.status().equals("Actual")
                    && claim.when().length() >= 7;
            if (counts && score != null) {
                double[] sum = months.computeIfAbsent(claim.when().substring(0, 7), k -> new double[2]);
                sum[0] += score;
                sum[1]++;
            }
        }
        List<String> last = new ArrayList<>(months.keySet());
        last = last.subList(Math.max(0, last.size() - MONTHS), last.size());
        return curve(last, months);
    }

    private static PairView.Curve curve(List<String> names, Map<String, double[]> months) {
        List<PairView.Point> points = new ArrayList<>();
        if (!names.isEmpty()) {
            int first = month(names.getFirst());
            int span = Math.max(1, month(names.getLast()) - first);
            for (String name : names) {
                double[] sum = months.getOrDefault(name, new double[] {0, 1});
                double score = sum[0] / sum[1];
                double x = names.size() == 1 ? WIDTH / 2.0 : 16 + (WIDTH - 32.0) * (month(name) - first) / span;
                points.add(new PairView.Point(name, score, (int) sum[1], round(x), round(y(score))));
            }
        }
        String line = points.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
        return new PairView.Curve(line, List.copyOf(points));
    }

    private static double y(double score) {
        return HEIGHT / 2.0 - score * (HEIGHT / 2.0 - 12) / 10;
    }

    private static int month(String name) {
        return Integer.parseInt(name.substring(0, 4)) * 12 + Integer.parseInt(name.substring(5, 7));
    }

    private static double round(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1f", value));
    }
}
