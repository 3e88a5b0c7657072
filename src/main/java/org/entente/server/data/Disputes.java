package org.entente.server.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what some sources affirm, as fact or as plan, and others deny. */
final class Disputes {

    private static final class Sides {
        @Nullable
        ClaimInfo affirming;

        @Nullable
        ClaimInfo denying;

        int affirmed;
        int denied;

        void add(ClaimInfo claim) {
            switch (claim.status()) {
                case "Denied" -> {
                    denying = denying == null ? claim : denying;
                    denied++;
                }
                case "Actual", "Planned" -> {
                    affirming = affirming == null ? claim : affirming;
                    affirmed++;
                }
                default -> {}
            }
        }
    }

    private record Key(String relation, Entity one, Entity other) {}

    private Disputes() {}

    /** Those with most claims on their weaker side first. The claims come newest first; so do the two shown of each. */
    static List<Snapshot.Dispute> among(List<ClaimInfo> claims) {
        Map<Key, Sides> all = new LinkedHashMap<>();
        for (ClaimInfo claim : claims) {
            all.computeIfAbsent(key(claim), k -> new Sides()).add(claim);
        }
        List<Snapshot.Dispute> found = new ArrayList<>();
        for (Sides sides : all.values()) {
            if (sides.affirming != null && sides.denying != null) {
                found.add(new Snapshot.Dispute(sides.affirming, sides.affirmed, sides.denying, sides.denied));
            }
        }
        found.sort(Comparator.comparingInt((Snapshot.Dispute d) -> Math.min(d.affirmed(), d.denied()))
                .thenComparingInt(d -> d.affirmed() + d.denied())
                .reversed());
        return found;
    }

    private static Key key(ClaimInfo claim) {
        boolean turn = claim.relation().symmetric()
                && claim.subject().iri().compareTo(claim.object().iri()) > 0;
        return turn
                ? new Key(claim.relation().name(), claim.object(), claim.subject())
                : new Key(claim.relation().name(), claim.subject(), claim.object());
    }
}
