package org.entente.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Relation;
import org.entente.server.view.Family;

/** The claims of an actor by family, relation, direction and status, from the counts that the index keeps. */
final class Families {

    private Families() {}

    static List<Family> of(Entity entity, String lang) {
        Map<String, List<Family.Count>> families = new TreeMap<>();
        entity.counts()
                .forEach((key, statuses) -> families.computeIfAbsent(
                                key.relation().family(), f -> new ArrayList<>())
                        .add(count(key, statuses)));
        return families.values().stream()
                .map(f -> family(f, lang))
                .sorted(Comparator.comparingInt(Family::total).reversed().thenComparing(Family::name))
                .toList();
    }

    private static Family.Count count(Entity.CountKey key, int[] counts) {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                statuses.put(ClaimInfo.STATUSES.get(i), counts[i]);
            }
        }
        return new Family.Count(key.relation(), key.inverse(), sum(statuses), statuses);
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
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
