package org.entente.server.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

/** Finds entities by name in any script, or by the last step of their address: exact first, then prefix of the name, of a word of it, by sound, and near misses. */
public final class NameIndex {

    /**
     * A name.
     *
     * @param sound its sound between blanks, so that whole words of it can be looked for
     * @param outline its sound with more of the vowels
     */
    private record Key(String folded, String sound, String outline, Entity entity) {

        static Key of(Lit name, Entity entity) {
            String folded = Fold.key(name.text());
            String latin = Fold.latin(folded);
            return new Key(folded, " " + Fold.skeleton(latin) + " ", Fold.outline(latin), entity);
        }
    }

    private record Hit(Key key, int rank) {

        boolean isWritten() {
            return rank < SOUNDS;
        }

        static Hit better(Hit one, Hit other) {
            return BEST.compare(one, other) <= 0 ? one : other;
        }
    }

    /**
     * What is looked for.
     *
     * @param sound its sound between blanks, blank if it has too little of one
     * @param outline its sound with more of the vowels
     */
    private record Wanted(String folded, String sound, String outline) {

        static Wanted of(String query) {
            String folded = Fold.key(query);
            String latin = Fold.latin(folded);
            String skeleton = Fold.skeleton(latin);
            return new Wanted(folded, skeleton.length() < 2 ? "" : " " + skeleton + " ", Fold.outline(latin));
        }

        /** How far it sounds from as many words of the name; negative where that is too far to be the same. */
        int distance(Key name) {
            String[] words = name.outline().split(" ");
            int many = outline.split(" ").length;
            int least = IntStream.rangeClosed(0, words.length - many)
                    .mapToObj(i -> String.join(" ", Arrays.asList(words).subList(i, i + many)))
                    .mapToInt(part -> Spelling.distance(part, outline))
                    .min()
                    .orElse(outline.length());
            return least > outline.length() / ALIKE ? -1 : least;
        }
    }

    /** One letter of a sound may differ for so many. */
    private static final int ALIKE = 4;

    private static final Comparator<Hit> BEST = Comparator.comparingInt(Hit::rank)
            .thenComparing(h -> -h.key().entity().weight())
            .thenComparing(h -> h.key().folded().length())
            .thenComparing(h -> h.key().entity().iri());

    /** The best rank of a name that sounds like it, and is written in another way. */
    private static final int SOUNDS = 3;

    private final List<Key> keys = new ArrayList<>();

    NameIndex(Collection<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.names().isEmpty() && entity.weight() == 0) {
                // A tenure or a membership: it is read on the pages of those whom it binds, and nobody looks for it.
                continue;
            }
            String path = entity.path();
            add(new Lit(path.substring(path.lastIndexOf('/') + 1).replace('-', ' '), ""), entity);
            entity.names().preferred().forEach(n -> add(n, entity));
            entity.names().others().forEach(n -> add(n, entity));
            entity.names().hidden().forEach(n -> add(n, entity));
        }
    }

    private void add(Lit name, Entity entity) {
        keys.add(Key.of(name, entity));
    }

    /** The best matches, at most {@code limit}; those with more claims and shorter names first among equals. */
    public List<Entity> find(String query, int limit) {
        return best(query, NameIndex::rank, limit);
    }

    /** The best matches, and names that the query may be a slip of, for the reader who mistyped. */
    public List<Entity> near(String query, int limit) {
        return best(query, NameIndex::nearRank, limit);
    }

    private List<Entity> best(String query, ToIntBiFunction<Key, Wanted> ranking, int limit) {
        Wanted wanted = Wanted.of(query);
        Map<Entity, Hit> hits = new HashMap<>();
        if (!wanted.folded().isEmpty()) {
            for (Key key : keys) {
                int rank = ranking.applyAsInt(key, wanted);
                if (rank >= 0) {
                    hits.merge(key.entity(), new Hit(key, rank), Hit::better);
                }
            }
        }
        // Beside names that are written so, what only sounds so is of use where the news speaks of it.
        boolean written = hits.values().stream().anyMatch(Hit::isWritten);
        return hits.values().stream()
                .filter(h -> !written || h.isWritten() || h.key().entity().weight() > 0)
                .sorted(BEST)
                .limit(limit)
                .map(h -> h.key().entity())
                .toList();
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
        int distance = sounds ? wanted.distance(key) : -1;
        return distance < 0 ? -1 : SOUNDS + distance;
    }

    /** A slip of the pen comes before what only sounds like it. */
    private static int nearRank(Key key, Wanted wanted) {
        int rank = rank(key, wanted);
        boolean written = rank >= 0 && rank < SOUNDS;
        return !written && Spelling.mistyped(key.folded(), wanted.folded())
                ? SOUNDS - 1 + Spelling.distance(key.folded(), wanted.folded())
                : rank;
    }
}
