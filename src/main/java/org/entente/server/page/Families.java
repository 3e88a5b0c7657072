package org.entente.server.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Relation;
import org.entente.server.view.Family;

/** Counts the claims of an actor by family, relation, direction and status. */
final class Families {

    private record Key(Relation relation, boolean inverse) {}

    private Families() {}

    static List<Family> of(Entity entity, String lang) {
        Map<Key, Map<String, Integer>> counts = new LinkedHashMap<>();
        entity.outgoing().forEach(c -> count(counts, new Key(c.relation(), false), c));
        entity.incoming().stream()
                .filter(c -> c.subject() != entity)
                .forEach(c -> count(counts, new Key(c.relation(), inverse(c)), c));
        Map<String, List<Family.Count>> families = new TreeMap<>();
        counts.forEach(
                (key, statuses) -> families.computeIfAbsent(key.relation().family(), f -> new ArrayList<>())
                        .add(new Family.Count(key.relation(), key.inverse(), sum(statuses), statuses)));
        return families.values().stream()
                .map(f -> family(f, lang))
                .sorted(Comparator.comparingInt(Family::total).reversed().thenComparing(Family::name))
                .toList();
    }

    /** A symmetric relation has no direction to tell. */
    private static boolean inverse(ClaimInfo claim) {
        return !claim.relation().symmetric();
    }

    private static void count(Map<Key, Map<String, Integer>> counts, Key key, ClaimInfo claim) {
        counts.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(claim.status(), 1, Integer::sum);
    }

    private static Family family(List<Family.Count> counts, String lang) {
        Relation first = counts.getFirst().relation();
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (String status : ClaimInfo.STATUSES) {
            int sum = counts.stream()
                    .mapToInt(c -> c.statuses().getOrDefault(status, 0))
                    .sum();
            if (sum > 0) {
                statuses.put(status, sum);
            }
        }
        counts.sort(Comparator.comparingInt(Family.Count::total).reversed());
        return new Family(
                first.familyLabel(lang), first.family(), first.tone(), sum(statuses), statuses, List.copyOf(counts));
    }

    private static int sum(Map<String, Integer> counts) {
        Collection<Integer> values = counts.values();
        return values.stream().mapToInt(Integer::intValue).sum();
    }
}
