package org.entente.server.data;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Quotes that may hold some words. */
final class LuceneQuotes {

    /** Without an index a search reads no further than this. */
    private static final int READ = 20_000;

    private LuceneQuotes() {}

    static Iterator<Quad> candidates(DatasetGraph dataset, List<String> words) {
        TextIndex index = dataset.getContext().get(TextQuery.textIndex);
        Iterator<Quad> hits = index == null ? null : hits(dataset, index, words);
        if (hits != null) {
            return hits;
        }
        return Iter.limit(dataset.find(Node.ANY, Node.ANY, Voc.EXACT, Node.ANY), READ);
    }

    /** Fetched from the store one by one, as the caller asks; null where the index does not hold quotes. */
    private static @Nullable Iterator<Quad> hits(DatasetGraph dataset, TextIndex index, List<String> words) {
        if (index.getDocDef().getField(Voc.EXACT) == null) {
            return null;
        }
        try {
            List<TextHit> hits = index.query(Voc.EXACT, String.join(" AND ", words), null, null, 200);
            return hits.stream()
                    .filter(h -> h.getNode() != null)
                    .flatMap(h -> Iter.asStream(dataset.find(
                            Objects.requireNonNullElse(h.getGraph(), Node.ANY), h.getNode(), Voc.EXACT, Node.ANY)))
                    .iterator();
        } catch (TextIndexException e) {
            return null;
        }
    }
}
