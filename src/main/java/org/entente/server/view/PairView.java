package org.entente.server.view;

import java.util.List;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.jspecify.annotations.Nullable;

/** The page of two actors. */
public record PairView(Entity one, Entity other, Summary summary, Pager.Slice<ClaimInfo> claims) {

    /** What all their claims come to. */
    public record Summary(Curve curve, List<Voice> voices, List<Contradiction> contradictions) {}

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
     * Mean PLOVER score by month of the claims that are said to be so, as points in a 720 × 200 drawing.
     *
     * @param points empty where no claim has both score and date
     */
    public record Curve(String line, List<Point> points) {}

    /** A month of the curve. */
    public record Point(String month, double score, int claims, double x, double y) {}
}
