package org.entente.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.server.data.ClaimInfo;
import org.entente.server.view.PairView;

/**
 * Claims between two actors that cannot all be so: one affirms it, as fact or plan, and another denies it, or two turn a
 * relation of one direction round. What is only asked for or
 * possible is contradicted by nothing.
 */
final class Contradictions {

    private static final int MOST = 4;
    private static final int SHOWN = 4;

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
                    .filter(c -> List.of("Actual", "Planned").contains(c.status()))
                    .limit(SHOWN / 2)
                    .toList();
            add("status", denied, said, found);
        }
    }

    private static void byDirection(List<ClaimInfo> same, List<PairView.Contradiction> found) {
        ClaimInfo first = same.getFirst();
        boolean bond = List.of("memberOf", "partOf", "withdrawsFrom", "leads", "holdsOffice")
                .contains(first.relation().name());
        if (first.relation().symmetric() || !bond) {
            return;
        }
        List<ClaimInfo> there = same.stream()
                .filter(c -> c.subject() == first.subject())
                .limit(SHOWN / 2)
                .toList();
        List<ClaimInfo> back = same.stream()
                .filter(c -> c.subject() != first.subject())
                .limit(SHOWN / 2)
                .toList();
        add("direction", there, back, found);
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
