package org.entente.server.page;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Snapshot;
import org.entente.server.data.Term;
import org.entente.server.data.Voc;
import org.entente.server.view.Page;
import org.entente.server.view.ResultView;
import org.entente.server.web.Exchange;
import org.entente.store.QueryProblem;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/** Runs a query for a page: so many rows and so many seconds, errors with line and column. */
final class QueryRunner {

    static final int ROWS = 200;
    private static final int GRAPH = 40_000;

    /** So many characters of a value are shown; downloads have it whole. */
    private static final int CELL = 500;

    private final Site site;
    private final String lang;

    /** Names of entities and terms come in that language. */
    QueryRunner(Site site, String lang) {
        this.site = site;
        this.lang = lang;
    }

    ResultView run(String text) {
        try {
            return run(QueryFactory.create(text), 0, ROWS);
        } catch (QueryException e) {
            return failure(e);
        }
    }

    /** What a query that failed gives instead of a result. */
    static ResultView failure(QueryException e) {
        if (e instanceof QueryCancelledException) {
            return ResultView.error(ResultView.TIMEOUT, 0, 0);
        }
        QueryProblem problem = QueryProblem.of(e);
        return ResultView.error(String.valueOf(problem.getMessage()), problem.line(), problem.column());
    }

    /** Runs a query that parses; what goes wrong is thrown. */
    ResultView run(Query query, long offset, int limit) {
        long start = System.nanoTime();
        ResultView result = Txn.calculateRead(site.data().dataset(), () -> execute(query, offset, limit));
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new ResultView(
                result.kind(), result.columns(), result.rows(), result.text(), 0, 0, result.cut(), millis);
    }

    private ResultView execute(Query query, long offset, int limit) {
        try (QueryExec run = QueryExec.dataset(site.data().dataset())
                .query(query)
                .timeout(site.seconds(), TimeUnit.SECONDS)
                .build()) {
            if (query.isSelectType()) {
                RowSet rows = run.select();
                ApiTable.skip(rows, offset);
                return table(rows, limit);
            }
            if (query.isAskType()) {
                return new ResultView("boolean", List.of(), List.of(), String.valueOf(run.ask()), 0, 0, false, 0);
            }
            StringWriter out = new StringWriter();
            RDFDataMgr.write(out, query.isDescribeType() ? run.describe() : run.construct(), Lang.TURTLE);
            boolean cut = out.getBuffer().length() > GRAPH;
            String text = cut ? out.getBuffer().substring(0, GRAPH) : out.toString();
            return new ResultView("graph", List.of(), List.of(), text, 0, 0, cut, 0);
        }
    }

    private ResultView table(RowSet rows, int limit) {
        List<String> columns =
                rows.getResultVars().stream().map(Var::getVarName).toList();
        List<List<ResultView.Cell>> table = new ArrayList<>();
        while (rows.hasNext() && table.size() < limit) {
            table.add(row(rows.next(), rows.getResultVars()));
        }
        return new ResultView("table", columns, table, "", 0, 0, rows.hasNext(), 0);
    }

    private List<ResultView.Cell> row(Binding binding, List<Var> columns) {
        return columns.stream().map(c -> cell(binding.get(c))).toList();
    }

    /** A table that was found before, told in the reader's language. */
    ResultView show(ApiTable table, long millis) {
        List<List<ResultView.Cell>> rows = table.rows().stream()
                .map(row -> table.columns().stream().map(c -> cell(row.get(c))).toList())
                .toList();
        return new ResultView("table", table.columns(), rows, "", 0, 0, table.more(), millis);
    }

    private ResultView.Cell cell(@Nullable Node node) {
        if (node == null) {
            return ResultView.Cell.EMPTY;
        }
        if (node.isLiteral()) {
            Lit literal = Lit.of(node).cut(CELL);
            String lang = literal.lang().isEmpty() ? null : literal.lang();
            return new ResultView.Cell(literal.text(), lang, lang == null ? "auto" : literal.dir(), null);
        }
        if (node.isURI()) {
            return named(node.getURI());
        }
        return new ResultView.Cell(node.toString(), null, "ltr", null);
    }

    /** What is ours goes by its name, the rest by its address. */
    private ResultView.Cell named(String uri) {
        Snapshot all = site.data().snapshot();
        Entity entity = all.entity(uri);
        Term term = uri.startsWith(Voc.ENT) ? all.ontology().term(uri.substring(Voc.ENT.length())) : null;
        if (entity != null && !entity.names().isEmpty()) {
            Lit name = entity.label(lang);
            return new ResultView.Cell(name.text(), name.lang(), name.dir(), href(uri));
        }
        if (term != null) {
            Lit name = term.label(lang);
            return new ResultView.Cell(name.text(), name.lang(), name.dir(), href(uri));
        }
        ArticleInfo article = all.articleByIri(uri);
        if (article != null) {
            Lit title = article.title();
            return new ResultView.Cell(title.text(), title.lang(), title.dir(), "/article/" + article.key());
        }
        return new ResultView.Cell(shorten(uri), null, "ltr", href(uri));
    }

    private static String shorten(String uri) {
        if (uri.startsWith(Iris.DEFAULT_BASE)) {
            return "id:" + uri.substring(Iris.DEFAULT_BASE.length());
        }
        return uri.startsWith(Voc.ENT) ? "ent:" + uri.substring(Voc.ENT.length()) : uri;
    }

    /** Links to ourselves for what is ours, elsewhere only by http and https. */
    private static @Nullable String href(String uri) {
        if (uri.startsWith(Iris.DEFAULT_BASE)) {
            return "/id/" + Page.path(uri.substring(Iris.DEFAULT_BASE.length()));
        }
        if (uri.startsWith(Voc.ENT)) {
            return "/ontology/" + Exchange.encode(uri.substring(Voc.ENT.length()));
        }
        return uri.startsWith("http://") || uri.startsWith("https://") ? uri : null;
    }
}
