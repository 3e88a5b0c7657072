package org.entente.server.data;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Texts that may hold some words: quotes, or titles. */
final class LuceneTexts {

    /** Without an index a search reads no further than this. */
    private static final int READ = 20_000;

    private static final int MOST = 200;
    private static final int BEGINNING = 3;

    private LuceneTexts() {}

    static Iterator<Quad> candidates(DatasetGraph dataset, Node property, List<String> words) {
        TextIndex index = dataset.getContext().get(TextQuery.textIndex);
        Iterator<Quad> hits = index == null ? null : hits(dataset, index, property, words);
        if (hits != null) {
            return hits;
        }
        return Iter.limit(dataset.find(Node.ANY, Node.ANY, property, Node.ANY), READ);
    }

    /** Fetched from the store one by one, as the caller asks; null where the index does not hold the property. */
    private static @Nullable Iterator<Quad> hits(
            DatasetGraph dataset, TextIndex index, Node property, List<String> words) {
        if (index.getDocDef().getField(property) == null) {
            return null;
        }
        try {
            String query = words.stream().map(LuceneTexts::begins).collect(Collectors.joining(" AND "));
            List<TextHit> hits = index.query(property, query, null, null, MOST);
            return hits.stream()
                    .filter(h -> h.getNode() != null)
                    .flatMap(h -> Iter.asStream(dataset.find(
                            Objects.requireNonNullElse(h.getGraph(), Node.ANY), h.getNode(), property, Node.ANY)))
                    .iterator();
        } catch (TextIndexException e) {
            return null;
        }
    }

    /** A word may be the beginning of one, whole words first; so many begin with two letters that those must be whole. */
    private static String begins(String word) {
        return word.length() < BEGINNING ? word : "(" + word + " OR " + word + "*)";
    }
}
