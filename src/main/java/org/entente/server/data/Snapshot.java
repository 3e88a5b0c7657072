package org.entente.server.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/** The claims, entities, articles and terms of the store at one moment, laid out for the pages. Immutable once built. */
public final class Snapshot {

    /** So many things worked out are kept; the least used go first. */
    private static final int KEPT = 400;

    /** So many quotes of lists are kept, and tones of pairs. */
    private static final int SMALL = 5_000;

    /** So many disputes stand on the first page. */
    private static final int FIRST_DISPUTES = 5;

    /** Two actors and the number of claims between them. */
    public record PairCount(Entity one, Entity other, int claims) {}

    /**
     * What some affirm and others deny.
     *
     * @param affirming the newest claim that says it is so or planned
     * @param denying the newest claim that denies it
     */
    public record Dispute(ClaimInfo affirming, int affirmed, ClaimInfo denying, int denied) {}

    private final Map<String, Entity> entities;
    private final Map<String, ClaimInfo> claims = new HashMap<>();
    private final Map<String, ArticleInfo> articlesByKey = new HashMap<>();
    private final Map<String, ArticleInfo> articles;
    private final Map<String, Relation> relations;
    private final List<ClaimInfo> newest;
    private final List<PairCount> pairs;
    private final List<Dispute> disputes;
    private final Map<Entity, Map<Entity, List<ClaimInfo>>> between;
    private final Ontology ontology;
    private final NameIndex names;
    private final int named;
    private final Map<Entity, List<Dispute>> disputed = new IdentityHashMap<>();
    private final Cache<List<?>, Object> kept = CacheFactory.createCache(KEPT);
    private final Cache<List<Entity>, Tones> tones = CacheFactory.createCache(SMALL);
    private final Cache<String, Lit> quotes = CacheFactory.createCache(SMALL);

    Snapshot(SnapshotBuilder built) {
        this.entities = built.entities;
        this.articles = built.articles;
        this.relations = built.relations;
        this.newest = List.copyOf(built.claims);
        this.ontology = built.ontology;
        newest.forEach(c -> claims.put(c.iri(), c));
        articles.values().forEach(a -> articlesByKey.put(a.key(), a));
        this.between = Pairs.between(newest);
        this.pairs = Pairs.mostActive(between, 12);
        List<Dispute> all = Disputes.among(newest);
        this.disputes = List.copyOf(all.subList(0, Math.min(FIRST_DISPUTES, all.size())));
        all.forEach(this::dispute);
        this.named = (int)
                entities.values().stream().filter(e -> !e.names().isEmpty()).count();
        this.names = new NameIndex(entities.values());
    }

    private void dispute(Dispute dispute) {
        ClaimInfo claim = dispute.affirming();
        disputed.computeIfAbsent(claim.subject(), k -> new ArrayList<>()).add(dispute);
        if (claim.object() != claim.subject()) {
            disputed.computeIfAbsent(claim.object(), k -> new ArrayList<>()).add(dispute);
        }
    }

    public @Nullable Entity entity(String iri) {
        return entities.get(iri);
    }

    /** The entity named by a path step of a pair page: {@code AZE}, {@code org:nato}. */
    public @Nullable Entity byToken(String token) {
        String path = token.contains(":") ? token.replaceFirst(":", "/") : "state/" + token;
        return entities.get(Iris.DEFAULT_BASE + path);
    }

    public Collection<Entity> entities() {
        return entities.values();
    }

    /** How many entities have a name. */
    public int named() {
        return named;
    }

    public @Nullable ClaimInfo claim(String iri) {
        return claims.get(iri);
    }

    public Collection<ArticleInfo> articles() {
        return articles.values();
    }

    public @Nullable ArticleInfo article(String key) {
        return articlesByKey.get(key);
    }

    public @Nullable ArticleInfo articleByIri(String iri) {
        return articles.get(iri);
    }

    public @Nullable Relation relation(String name) {
        return relations.get(Voc.ENT + name);
    }

    public Collection<Relation> relations() {
        return relations.values();
    }

    /** All claims, newest first. */
    public List<ClaimInfo> claims() {
        return newest;
    }

    public List<PairCount> mostActivePairs() {
        return pairs;
    }

    /** What the sources contradict each other about most. */
    public List<Dispute> disputes() {
        return disputes;
    }

    /** What they contradict each other about that concerns an actor. */
    public List<Dispute> disputes(Entity one) {
        return disputed.getOrDefault(one, List.of());
    }

    /** What they contradict each other about that is between two. */
    public List<Dispute> disputes(Entity one, Entity other) {
        return disputes(one).stream()
                .filter(d -> d.affirming().subject() == other || d.affirming().object() == other)
                .toList();
    }

    /** The quote of a claim for a list: read when first asked for, then kept for a while. */
    Lit quote(String claim, Function<String, Lit> read) {
        return quotes.get(claim, read);
    }

    /** The claims between two, newest first. */
    public List<ClaimInfo> between(Entity one, Entity other) {
        return between.getOrDefault(one, Map.of()).getOrDefault(other, List.of());
    }

    /** The tones of the claims between two: counted when first asked for, then kept for a while. */
    public Tones tones(Entity one, Entity other) {
        return tones.get(List.of(one, other), pair -> Tones.of(between(one, other)));
    }

    /** Those it has claims with, and the claims. */
    public Map<Entity, List<ClaimInfo>> around(Entity one) {
        return between.getOrDefault(one, Map.of());
    }

    /** What takes work and is the same until the store changes: done when first asked for, then kept for a while. */
    public <T> T once(Class<T> type, List<?> key, Supplier<T> work) {
        Object known = kept.getIfPresent(key);
        if (known != null) {
            return type.cast(known);
        }
        T made = work.get();
        kept.put(key, made);
        return made;
    }

    public Ontology ontology() {
        return ontology;
    }

    public NameIndex names() {
        return names;
    }
}
