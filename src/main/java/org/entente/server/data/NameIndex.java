package org.entente.server.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds entities by name in any script, or by the last step of their address: exact first, then prefix of the name, of a word of it, by sound, and near misses. */
public final class NameIndex {

    /** A name, and its sound between blanks, so that whole words of it can be looked for. */
    private record Key(String folded, String sound, Entity entity) {}

    private record Hit(Entity entity, int rank) {}

    private final List<Key> keys = new ArrayList<>();

    NameIndex(Collection<Entity> entities) {
        for (Entity entity : entities) {
            String path = entity.path();
            add(new Lit(path.substring(path.lastIndexOf('/') + 1).replace('-', ' '), ""), entity);
            entity.names().preferred().forEach(n -> add(n, entity));
            entity.names().others().forEach(n -> add(n, entity));
            entity.names().hidden().forEach(n -> add(n, entity));
        }
    }

    private void add(Lit name, Entity entity) {
        String folded = Fold.key(name.text());
        keys.add(new Key(folded, " " + Fold.skeleton(folded) + " ", entity));
    }

    /** The best matches, at most {@code limit}; those with more claims first among equals. */
    public List<Entity> find(String query, int limit) {
        String folded = Fold.key(query);
        if (folded.isEmpty()) {
            return List.of();
        }
        String skeleton = Fold.skeleton(folded);
        String sound = skeleton.length() < 2 ? "" : " " + skeleton + " ";
        String inside = " " + folded;
        Map<Entity, Integer> ranks = new HashMap<>();
        for (Key key : keys) {
            int rank = rank(key, folded, inside, sound);
            if (rank < 9) {
                ranks.merge(key.entity(), rank, Math::min);
            }
        }
        return best(ranks, limit);
    }

    private static int rank(Key key, String folded, String inside, String sound) {
        String name = key.folded();
        if (name.equals(folded)) {
            return 0;
        }
        if (name.startsWith(folded)) {
            return 1;
        }
        if (name.contains(inside)) {
            return 2;
        }
        return !sound.isEmpty() && key.sound().contains(sound) ? 3 : 9;
    }

    /** Names within two letters of the query, for the reader who mistyped. */
    public List<Entity> near(String query, int limit) {
        List<Entity> found = find(query, limit);
        if (!found.isEmpty()) {
            return found;
        }
        String folded = Fold.key(query);
        Map<Entity, Integer> ranks = new HashMap<>();
        for (Key key : keys) {
            if (Math.abs(key.folded().length() - folded.length()) <= 2) {
                int distance = distance(key.folded(), folded);
                if (distance <= 2) {
                    ranks.merge(key.entity(), distance, Math::min);
                }
            }
        }
        return best(ranks, limit);
    }

    private static List<Entity> best(Map<Entity, Integer> ranks, int limit) {
        return ranks.entrySet().stream()
                .map(e -> new Hit(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(h -> -h.entity().weight())
                        .thenComparing(h -> h.entity().iri()))
                .limit(limit)
                .map(Hit::entity)
                .toList();
    }

    /** Levenshtein's distance; inputs are names, so quadratic time is fine. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
