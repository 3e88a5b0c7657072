package org.entente.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claim.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Extraction;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/** The claims table: one row per piece of evidence, as {@code queries/claims.rq} gives it from a store. */
public final class ClaimsTable {

    /** The columns, in order. */
    public static final List<String> COLUMNS = List.of(
            "article",
            "subject",
            "subjectLabel",
            "relation",
            "object",
            "objectLabel",
            "status",
            "attributedTo",
            "attributedToLabel",
            "agentLabel",
            "date",
            "confidence",
            "quote",
            "start",
            "end");

    private static final int START = COLUMNS.indexOf("start");

    /** By article, place in it, claim: the order that the query asks for. */
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::article)
            .thenComparingInt(Row::start)
            .thenComparingInt(Row::end)
            .thenComparing(Row::claim);

    private ClaimsTable() {}

    /** The rows of these articles, in the table's order; a cell is empty where nothing is told. */
    public static List<List<String>> rows(List<Extraction> extractions) {
        return extractions.stream()
                .flatMap(ClaimsTable::rows)
                .sorted(ORDER)
                .map(Row::cells)
                .toList();
    }

    /** The table as comma-separated values (RFC 4180), with its head line. */
    public static String csv(List<Extraction> extractions) {
        return csv(extractions, new Rebase(Iris.DEFAULT_BASE));
    }

    /** The same with IRIs under the operator's base. */
    public static String csv(List<Extraction> extractions, Rebase rebase) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS);
        rows(extractions).forEach(r -> lines.add(rebased(r, rebase)));
        return Csv.of(lines);
    }

    private static List<String> rebased(List<String> row, Rebase rebase) {
        List<String> cells = new ArrayList<>(row);
        for (String column : List.of("article", "subject", "object", "attributedTo")) {
            int at = COLUMNS.indexOf(column);
            cells.set(at, rebase.text(cells.get(at)));
        }
        return cells;
    }

    private static Stream<Row> rows(Extraction extraction) {
        Quotes quotes = new Quotes(extraction.article());
        Map<String, String> labels = labels(extraction.claims());
        return extraction.claims().stream()
                .flatMap(c -> c.evidence().stream().map(e -> row(extraction, c, e, quotes, labels)));
    }

    private static Row row(
            Extraction extraction, Claim claim, Evidence evidence, Quotes quotes, Map<String, String> labels) {
        String article = extraction.article().iri();
        List<String> cells = List.of(
                article,
                claim.subject().iri(),
                label(claim.subject(), labels),
                claim.relation(),
                claim.object().iri(),
                label(claim.object(), labels),
                claim.status().localName(),
                claim.attributedTo() == null ? "" : claim.attributedTo().iri(),
                label(claim.attributedTo(), labels),
                label(claim.agent(), labels),
                claim.date() == null ? "" : claim.date().lexical(),
                ClaimGraph.decimal(claim.confidence()),
                quotes.exact(evidence),
                String.valueOf(quotes.start(evidence)),
                String.valueOf(quotes.end(evidence)));
        return new Row(article, quotes.start(evidence), quotes.end(evidence), claim.iri(), cells);
    }

    /** One label for one actor in an article: the least one, should there be several. */
    private static Map<String, String> labels(List<Claim> claims) {
        Map<String, String> labels = new HashMap<>();
        for (Claim claim : claims) {
            Stream.of(claim.subject(), claim.object(), claim.attributedTo(), claim.agent())
                    .flatMap(Stream::ofNullable)
                    .forEach(a -> labels.merge(a.iri(), a.label(), (x, y) -> x.compareTo(y) <= 0 ? x : y));
            claim.reportedBy().forEach(a -> labels.merge(a.iri(), a.label(), (x, y) -> x.compareTo(y) <= 0 ? x : y));
        }
        return labels;
    }

    private static String label(@Nullable Actor actor, Map<String, String> labels) {
        return actor == null ? "" : labels.getOrDefault(actor.iri(), actor.label());
    }

    private record Row(String article, int start, int end, String claim, List<String> cells) {

        Row {
            if (cells.size() != COLUMNS.size() || !cells.get(START).equals(String.valueOf(start))) {
                throw new IllegalStateException("row and columns differ");
            }
        }
    }
}
