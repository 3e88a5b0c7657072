package org.entente.server.page;

import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.entente.server.data.Snapshot;
import org.entente.server.data.Term;
import org.entente.server.view.EditorView;
import org.entente.server.view.Page;
import org.entente.server.view.ResultView;
import org.entente.server.web.Bidi;
import org.entente.server.web.Exchange;
import org.entente.store.QueryProblem;

/** The query editor at {@code /sparql} for a browser, and what its script asks for at {@code /editor/…}. */
final class EditorPage implements Handler {

    private static final String START = """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT ?subject ?relation ?object ?status WHERE {
              GRAPH ?article {
                ?claim a ent:Claim ; ent:subject ?subject ; ent:relation ?relation ;
                       ent:object ?object ; ent:status ?status .
              }
            }
            LIMIT 50
            """;

    private final Site site;

    EditorPage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        if (x.step(0).equals("editor")) {
            return switch (x.step(1)) {
                case "check" -> check(x);
                case "terms" -> terms(x);
                default -> false;
            };
        }
        String query = x.param("query");
        ResultView result = query.isBlank() ? null : new QueryRunner(site, x.lang()).run(query);
        EditorView view = new EditorView(
                query.isBlank() ? START : query,
                String.valueOf(site.seconds()),
                result,
                site.queries().cards(x),
                result == null || result.kind().equals("error") ? List.of() : downloads(result));
        int status = result == null ? 200 : result.status();
        Page page = Page.of(
                x,
                x.messages().t("editor.title"),
                "sparql",
                null,
                "codemirror",
                "codemirror-sparql",
                "codemirror-brackets",
                "codemirror-hint",
                "d3",
                "cytoscape",
                "graph",
                "timeline",
                "views",
                "editor");
        site.render(x, status, "editor", page, view);
        return true;
    }

    /** The forms by the names that Fuseki gives them. */
    private static List<String> downloads(ResultView result) {
        return switch (result.kind()) {
            case "graph" -> List.of("ttl", "nt", "trig", "json-ld", "xml");
            case "table" -> List.of("csv", "tsv", "json", "xml", "text");
            default -> List.of("json", "xml");
        };
    }

    /** The parser's own verdict, so that the reader sees the fault before the query runs. */
    private boolean check(Exchange x) throws IOException {
        JsonObject verdict = new JsonObject();
        try {
            Query query = QueryFactory.create(x.param("query"));
            verdict.put("ok", true);
            verdict.put("type", query.queryType().name());
        } catch (QueryException e) {
            QueryProblem problem = QueryProblem.of(e);
            verdict.put("ok", false);
            verdict.put("message", String.valueOf(problem.getMessage()));
            verdict.put("line", problem.line());
            verdict.put("column", problem.column());
        }
        x.json(200, verdict.toString());
        return true;
    }

    /** The terms of the ontology for completion. */
    private boolean terms(Exchange x) throws IOException {
        Snapshot all = site.data().snapshot();
        JsonArray terms = new JsonArray();
        for (Term term : all.ontology().all()) {
            JsonObject one = new JsonObject();
            one.put("name", "ent:" + term.name());
            one.put("label", Bidi.neutral(term.label(x.lang()).text()));
            terms.add(one);
        }
        x.json(200, terms.toString());
        return true;
    }
}
