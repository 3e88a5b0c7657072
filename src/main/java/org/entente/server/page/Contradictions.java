package org.entente.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.view.PairView;

/**
 * Claims between two actors that cannot all be so: one affirms it, as fact or plan, and another denies it, or two turn a
 * relation of one direction round. What is only asked for or possible is contradicted by nothing.
 */
final class Contradictions {

    private static final int MOST = 4;
    private static final int SHOWN = 4;

    /** Length of a date that tells the day. */
    private static final int DAY = 10;

    private Contradictions() {}

    static List<PairView.Contradiction> among(List<ClaimInfo> claims) {
        Map<String, List<ClaimInfo>> byRelation = new LinkedHashMap<>();
        claims.forEach(c -> byRelation
                .computeIfAbsent(c.relation().name(), k -> new ArrayList<>())
                .add(c));
        List<PairView.Contradiction> found = new ArrayList<>();
        for (List<ClaimInfo> same : byRelation.values()) {
            byStatus(same, found);
            byDirection(same, found);
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private static void byStatus(List<ClaimInfo> same, List<PairView.Contradiction> found) {
        Map<String, List<ClaimInfo>> directions = new LinkedHashMap<>();
        for (ClaimInfo claim : same) {
            String direction =
                    claim.relation().symmetric() ? "" : claim.subject().iri();
            directions.computeIfAbsent(direction, k -> new ArrayList<>()).add(claim);
        }
        for (List<ClaimInfo> one : directions.values()) {
            List<ClaimInfo> denied = one.stream()
                    .filter(c -> c.status().equals("Denied"))
                    .limit(SHOWN / 2)
                    .toList();
            List<ClaimInfo> said = one.stream()
                    .filter(Contradictions::affirms)
                    .limit(SHOWN / 2)
                    .toList();
            add("status", denied, said, found);
        }
    }

    /** A bond that cannot be mutual contradicts its mirror whenever both are told; an event does so on the same day, in other mouths. */
    private static void byDirection(List<ClaimInfo> same, List<PairView.Contradiction> found) {
        ClaimInfo first = same.getFirst();
        if (first.relation().symmetric()) {
            return;
        }
        boolean never = first.relation().asymmetric();
        List<ClaimInfo> firm = same.stream().filter(Contradictions::affirms).toList();
        Map<List<Object>, List<ClaimInfo>> alike =
                firm.stream().collect(Collectors.groupingBy(c -> mirror(c.subject(), c, never)));
        for (ClaimInfo there : firm) {
            List<ClaimInfo> back = alike.getOrDefault(mirror(there.object(), there, never), List.of()).stream()
                    .filter(c -> never || tellsAnother(c, there))
                    .limit(SHOWN - 1)
                    .toList();
            if (!back.isEmpty()) {
                add("direction", List.of(there), back, found);
                return;
            }
        }
    }

    /** Where a claim stands that turns another round: with the other subject, and on its day unless it can never be so. */
    private static List<Object> mirror(Entity subject, ClaimInfo claim, boolean never) {
        return never ? List.of(subject) : List.of(subject, claim.when());
    }

    /** Whether two named speakers tell of the same day. */
    private static boolean tellsAnother(ClaimInfo one, ClaimInfo other) {
        boolean speakers = one.speaker() != null && other.speaker() != null && one.speaker() != other.speaker();
        return speakers && one.when().length() == DAY && one.when().equals(other.when());
    }

    private static boolean affirms(ClaimInfo claim) {
        return claim.status().equals("Actual") || claim.status().equals("Planned");
    }

    private static void add(
            String kind, List<ClaimInfo> one, List<ClaimInfo> other, List<PairView.Contradiction> found) {
        if (!one.isEmpty() && !other.isEmpty()) {
            List<ClaimInfo> both = new ArrayList<>(one);
            both.addAll(other);
            found.add(new PairView.Contradiction(kind, List.copyOf(both)));
        }
    }
}
