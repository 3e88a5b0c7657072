package org.entente.server.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Claims grouped by the two that they are about. */
final class Pairs {

    private Pairs() {}

    static Map<Entity, Map<Entity, List<ClaimInfo>>> between(List<ClaimInfo> claims) {
        Map<Entity, Map<Entity, List<ClaimInfo>>> all = new IdentityHashMap<>();
        for (ClaimInfo claim : claims) {
            if (claim.subject() != claim.object()) {
                List<ClaimInfo> list = of(all, claim.subject(), claim.object());
                list.add(claim);
                all.computeIfAbsent(claim.object(), k -> new IdentityHashMap<>())
                        .put(claim.subject(), list);
            }
        }
        return all;
    }

    private static List<ClaimInfo> of(Map<Entity, Map<Entity, List<ClaimInfo>>> all, Entity one, Entity other) {
        return all.computeIfAbsent(one, k -> new IdentityHashMap<>()).computeIfAbsent(other, k -> new ArrayList<>());
    }

    static List<Snapshot.PairCount> mostActive(Map<Entity, Map<Entity, List<ClaimInfo>>> all, int limit) {
        List<Snapshot.PairCount> counts = new ArrayList<>();
        all.forEach((one, others) -> others.forEach((other, claims) -> {
            if (one.iri().compareTo(other.iri()) < 0) {
                counts.add(new Snapshot.PairCount(one, other, claims.size()));
            }
        }));
        counts.sort(Comparator.comparingInt(Snapshot.PairCount::claims)
                .reversed()
                .thenComparing(p -> p.one().iri())
                .thenComparing(p -> p.other().iri()));
        return List.copyOf(counts.subList(0, Math.min(limit, counts.size())));
    }
}
