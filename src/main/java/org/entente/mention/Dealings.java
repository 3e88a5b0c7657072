package org.entente.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.world.EntityType;

/** Between whom an article has told deeds, and how often. */
final class Dealings {

    /** Two parties with the number of deeds told between them. */
    private record Dealing(Party one, Party other, int times) {

        boolean involves(String iri) {
            return one.actor().iri().equals(iri) || other.actor().iri().equals(iri);
        }
    }

    private static final Set<EntityType> ACTING =
            Set.of(EntityType.STATE, EntityType.ARMED_GROUP, EntityType.INTERNATIONAL_ORGANISATION);

    private final Map<String, Dealing> told = new LinkedHashMap<>();

    void deal(Party one, Party other) {
        if (!ACTING.contains(one.actor().type())
                || !ACTING.contains(other.actor().type())) {
            return;
        }
        String key = key(one, other);
        Dealing before = told.remove(key);
        told.put(key, new Dealing(bare(one), bare(other), before == null ? 1 : before.times() + 1));
    }

    int between(List<Party> two) {
        Dealing dealing = two.size() == 2 ? told.get(key(two.getFirst(), two.getLast())) : null;
        return dealing == null ? 0 : dealing.times();
    }

    /** The two states between whom most has been told, the latest of equals, without any of those. */
    List<Party> most(Set<String> without) {
        return told.values().stream()
                .filter(d -> without.stream().noneMatch(d::involves))
                .filter(d -> state(d.one()) && state(d.other()))
                .reduce((a, b) -> b.times() >= a.times() ? b : a)
                .map(d -> List.of(d.one(), d.other()))
                .orElse(List.of());
    }

    /** The state with which that party has most to do. */
    Optional<Party> partner(Party of) {
        String iri = of.actor().iri();
        return told.values().stream()
                .filter(d -> d.involves(iri))
                .sorted(Comparator.comparingInt(Dealing::times).reversed())
                .flatMap(d -> Stream.of(d.one(), d.other()))
                .filter(p -> state(p) && !p.actor().iri().equals(iri))
                .findFirst();
    }

    void clear() {
        told.clear();
    }

    private static boolean state(Party party) {
        return party.actor().type() == EntityType.STATE;
    }

    private static Party bare(Party party) {
        return new Party(party.actor(), null, party.actor(), Party.Role.NAME, "", party.span());
    }

    private static String key(Party one, Party other) {
        return Stream.of(one.actor().iri(), other.actor().iri())
                .sorted()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
