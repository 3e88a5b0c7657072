package org.entente.server.view;

import java.util.List;
import java.util.Map;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.jspecify.annotations.Nullable;

/** The page of two actors. */
public record PairView(Entity one, Entity other, Whole whole, Pager.Slice<ClaimInfo> claims, Map<String, Lit> quotes) {

    /** What all their claims come to. */
    public record Whole(Summary summary, Curve curve, List<Voice> voices, List<Contradiction> contradictions) {}

    /**
     * The claims of one speaker.
     *
     * @param speaker null for the narrators
     */
    public record Voice(@Nullable Entity speaker, int total, List<ClaimInfo> claims) {}

    /**
     * Claims of one relation that cannot all be so.
     *
     * @param kind {@code status} or {@code direction}
     */
    public record Contradiction(String kind, List<ClaimInfo> claims) {}

    /**
     * Mean PLOVER score by month of the claims that are said to be so, drawn.
     *
     * @param points empty where no claim has both score and date
     * @param lines places and words of the axis of scores
     * @param ticks places and words of the axis of time
     */
    public record Curve(int width, int height, String line, List<Point> points, List<Tick> lines, List<Tick> ticks) {}

    /** A month of the curve; the radius tells how many claims it has. */
    public record Point(String month, double score, int claims, double x, double y, double radius) {}

    /** A mark of an axis. */
    public record Tick(double at, String label) {}
}
