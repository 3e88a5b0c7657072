package org.entente.server.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds entities by name in any script, or by the last step of their address: exact first, then prefix of the name, of a word of it, by sound, and near misses. */
public final class NameIndex {

    /** A name, and its sound between blanks, so that whole words of it can be looked for. */
    private record Key(String folded, String sound, Entity entity) {}

    private record Hit(Key key, int rank) {

        static Hit better(Hit one, Hit other) {
            return BEST.compare(one, other) <= 0 ? one : other;
        }
    }

    /**
     * What is looked for.
     *
     * @param sound its sound between blanks, blank if it has too little of one
     * @param latin in Latin letters
     */
    private record Wanted(String folded, String sound, String latin) {

        static Wanted of(String query) {
            String folded = Fold.key(query);
            String skeleton = Fold.skeleton(folded);
            return new Wanted(folded, skeleton.length() < 2 ? "" : " " + skeleton + " ", Fold.latin(folded));
        }

        /** Letters between it and the word of the name that is most like it. */
        int distance(String name) {
            return Arrays.stream(Fold.latin(name).split(" "))
                    .mapToInt(word -> NameIndex.distance(word, latin))
                    .min()
                    .orElse(latin.length());
        }
    }

    private static final Comparator<Hit> BEST = Comparator.comparingInt(Hit::rank)
            .thenComparing(h -> -h.key().entity().weight())
            .thenComparing(h -> h.key().folded().length())
            .thenComparing(h -> h.key().entity().iri());

    /** The best rank of a name that sounds like it, and is written in another way. */
    private static final int SOUNDS = 3;

    private static final int NEAR = 2;

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

    /** The best matches, at most {@code limit}; those with more claims and shorter names first among equals. */
    public List<Entity> find(String query, int limit) {
        Wanted wanted = Wanted.of(query);
        Map<Entity, Hit> hits = new HashMap<>();
        if (!wanted.folded().isEmpty()) {
            for (Key key : keys) {
                int rank = rank(key, wanted);
                if (rank >= 0) {
                    hits.merge(key.entity(), new Hit(key, rank), Hit::better);
                }
            }
        }
        return best(hits, limit);
    }

    /** From 0, the name itself; negative where it is another. */
    private static int rank(Key key, Wanted wanted) {
        String name = key.folded();
        if (name.equals(wanted.folded())) {
            return 0;
        }
        if (name.startsWith(wanted.folded())) {
            return 1;
        }
        if (name.contains(" " + wanted.folded())) {
            return 2;
        }
        boolean sounds = !wanted.sound().isBlank() && key.sound().contains(wanted.sound());
        return sounds ? SOUNDS + wanted.distance(name) : -1;
    }

    /** Names within two letters of the query, for the reader who mistyped. */
    public List<Entity> near(String query, int limit) {
        List<Entity> found = find(query, limit);
        if (!found.isEmpty()) {
            return found;
        }
        String folded = Fold.key(query);
        Map<Entity, Hit> hits = new HashMap<>();
        for (Key key : keys) {
            if (Math.abs(key.folded().length() - folded.length()) <= NEAR) {
                int distance = distance(key.folded(), folded);
                if (distance <= NEAR) {
                    hits.merge(key.entity(), new Hit(key, distance), Hit::better);
                }
            }
        }
        return best(hits, limit);
    }

    private static List<Entity> best(Map<Entity, Hit> hits, int limit) {
        return hits.values().stream()
                .sorted(BEST)
                .limit(limit)
                .map(h -> h.key().entity())
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
