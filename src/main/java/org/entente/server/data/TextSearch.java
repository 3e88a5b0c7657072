package org.entente.server.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds words in quotes and titles: by the store's text index where it has one, else by reading. */
public final class TextSearch {

    /** A claim found by its quote. */
    public record Quote(ClaimInfo claim, Lit text) {}

    /** A quote among many is shown up to so many characters. */
    private static final int SHOWN = 1_000;

    private final Data data;

    public TextSearch(Data data) {
        this.data = data;
    }

    /** Claims whose quote holds all words of the query. */
    public List<Quote> quotes(String query, int limit) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        Snapshot snapshot = data.snapshot();
        return data.read(dataset -> quotes(dataset, snapshot, words, limit));
    }

    private static List<Quote> quotes(DatasetGraph dataset, Snapshot snapshot, List<String> words, int limit) {
        List<Quote> found = new ArrayList<>();
        Set<ClaimInfo> seen = new LinkedHashSet<>();
        Iterator<Quad> quotes = LuceneTexts.candidates(dataset, Voc.EXACT, words);
        while (quotes.hasNext() && found.size() < limit) {
            Quad quad = quotes.next();
            if (!holds(quad.getObject().getLiteralLexicalForm(), words)) {
                continue;
            }
            for (ClaimInfo claim : claims(dataset, snapshot, quad)) {
                if (seen.add(claim) && found.size() < limit) {
                    found.add(new Quote(claim, Lit.of(quad.getObject()).cut(SHOWN)));
                }
            }
        }
        return found;
    }

    /** From a quote back to the claims that have it, which stand in the graph of the same article. */
    private static List<ClaimInfo> claims(DatasetGraph dataset, Snapshot snapshot, Quad quote) {
        Node graph = quote.getGraph();
        List<ClaimInfo> found = new ArrayList<>();
        Iterator<Quad> evidence = dataset.find(graph, Node.ANY, Voc.HAS_SELECTOR, quote.getSubject());
        while (evidence.hasNext()) {
            Iterator<Quad> claims = dataset.find(
                    graph, Node.ANY, Voc.HAS_EVIDENCE, evidence.next().getSubject());
            while (claims.hasNext()) {
                Node claim = claims.next().getSubject();
                ClaimInfo known = claim.isURI() ? snapshot.claim(claim.getURI()) : null;
                if (known != null) {
                    found.add(known);
                }
            }
        }
        return found;
    }

    /** Articles whose title holds all words of the query, newest first. */
    public List<ArticleInfo> titles(String query, int limit) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        Snapshot snapshot = data.snapshot();
        return data.read(dataset -> titles(dataset, snapshot, words)).stream()
                .sorted(Comparator.comparing((ArticleInfo a) -> a.published() == null ? "" : a.published())
                        .reversed()
                        .thenComparing(ArticleInfo::iri))
                .limit(limit)
                .toList();
    }

    private static Set<ArticleInfo> titles(DatasetGraph dataset, Snapshot snapshot, List<String> words) {
        Set<ArticleInfo> found = new LinkedHashSet<>();
        LuceneTexts.candidates(dataset, Voc.TITLE, words).forEachRemaining(quad -> {
            boolean named = quad.getSubject().isURI() && holds(quad.getObject().getLiteralLexicalForm(), words);
            ArticleInfo article =
                    named ? snapshot.articleByIri(quad.getSubject().getURI()) : null;
            if (article != null) {
                found.add(article);
            }
        });
        return found;
    }

    private static List<String> words(String query) {
        String key = Fold.key(query);
        return key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    private static boolean holds(String text, List<String> words) {
        String key = Fold.key(text);
        return words.stream().allMatch(key::contains);
    }
}
