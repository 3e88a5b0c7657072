package org.entente.server.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.entente.server.view.ApiView;
import org.entente.server.view.Page;
import org.entente.server.view.QueryCard;
import org.entente.server.view.ResultView;
import org.entente.server.web.Accept;
import org.entente.server.web.Exchange;
import org.entente.store.NamedQuery;
import org.entente.store.QueryParameter;
import org.entente.store.QueryProblem;
import org.jspecify.annotations.Nullable;

/** Named queries as addresses: {@code /api} describes them, {@code /api/NAME} answers in JSON, CSV or as a page. */
final class ApiPages implements Handler {

    private static final int SIZE = 50;
    private static final int LARGEST = 1_000;

    /** So many rows are worked out together. */
    private static final int BLOCK = 1_000;

    /** What gives another answer at another time. */
    private static final Pattern VARYING = Pattern.compile("(?i)\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(");

    private final Site site;

    ApiPages(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        x.header("Access-Control-Allow-Origin", "*");
        if (x.steps().size() == 1) {
            return index(x);
        }
        String step = x.rest(1);
        if (step.equals("openapi.json")) {
            return document(x);
        }
        int dot = step.lastIndexOf('.');
        String suffix = dot < 0 ? "" : step.substring(dot + 1);
        NamedQuery query = site.queries().find(dot < 0 ? step : step.substring(0, dot));
        return query != null && answer(x, query, form(x, suffix));
    }

    private boolean index(Exchange x) throws IOException {
        String best = Accept.best(x.header("Accept"), List.of("text/html", "application/json"));
        if ("application/json".equals(best)) {
            return document(x);
        }
        Page page = Page.of(x, x.messages().t("api.title"), "api", null);
        site.render(x, 200, "api", page, site.queries().cards(x));
        return true;
    }

    private boolean document(Exchange x) throws IOException {
        x.json(200, OpenApi.describe(site.queries().all(), x.origin(), x.lang()).toString());
        return true;
    }

    private static String form(Exchange x, String suffix) {
        String asked = x.param("format").isEmpty() ? suffix : x.param("format");
        if (List.of("json", "csv", "html").contains(asked)) {
            return asked;
        }
        String best = Accept.best(x.header("Accept"), List.of("application/json", "text/html", "text/csv"));
        return best == null || best.equals("application/json") ? "json" : best.equals("text/csv") ? "csv" : "html";
    }

    private boolean answer(Exchange x, NamedQuery query, String form) throws IOException {
        if (form.equals("html")) {
            return page(x, query);
        }
        try {
            Query bound = bind(x, query);
            ApiTable table = table(x, bound);
            if (table.more()) {
                x.header("Link", "<" + next(x) + ">; rel=\"next\"");
            }
            if (form.equals("csv")) {
                x.header("Vary", "Accept");
                x.send(200, "text/csv; charset=utf-8; header=present", table.csv());
            } else {
                x.json(200, table.json(query.name(), x.page(), table.more() ? next(x) : null));
            }
        } catch (QueryProblem e) {
            x.json(400, problem(e.getMessage()));
        } catch (QueryCancelledException e) {
            x.json(503, problem(x.messages().t("editor.timeout")));
        } catch (QueryException e) {
            x.json(400, problem(QueryProblem.of(e).getMessage()));
        }
        return true;
    }

    /** A named query sorts all that it finds, so the pages around one are worked out with it, once for each state of the store. */
    private ApiTable table(Exchange x, Query bound) {
        String text = bound.toString();
        int from = (int) (offset(x) % BLOCK);
        if (from + size(x) > BLOCK || VARYING.matcher(text).find()) {
            return ApiTable.run(site, bound, offset(x), size(x));
        }
        long start = offset(x) - from;
        return site.data()
                .snapshot()
                .once(ApiTable.class, List.of("api", text, start), () -> ApiTable.run(site, bound, start, BLOCK))
                .part(from, size(x));
    }

    private ResultView rows(Exchange x, Query bound) {
        QueryRunner runner = new QueryRunner(site, x.lang());
        if (!bound.isSelectType()) {
            return runner.run(bound, offset(x), size(x));
        }
        long start = System.nanoTime();
        return runner.show(table(x, bound), (System.nanoTime() - start) / 1_000_000);
    }

    private static String problem(@Nullable String message) {
        JsonObject body = new JsonObject();
        body.put("error", String.valueOf(message));
        return JSON.toStringFlat(body);
    }

    private static String next(Exchange x) {
        return Page.path(x.path()) + x.with("page", String.valueOf(x.page() + 1));
    }

    private static int size(Exchange x) {
        return x.number("size", SIZE, 1, LARGEST);
    }

    private static long offset(Exchange x) {
        return (x.page() - 1L) * size(x);
    }

    private Query bind(Exchange x, NamedQuery query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (QueryParameter parameter : query.parameters()) {
            String value = x.param(parameter.name());
            if (!value.isBlank()) {
                values.put(parameter.name(), value);
            }
        }
        return site.data().read(data -> query.bind(values, data));
    }

    /** The form; the answer below it once it was asked for, or at once where nothing needs to be asked. */
    private boolean page(Exchange x, NamedQuery query) throws IOException {
        QueryCard card = NamedQueries.card(x, query);
        boolean asked = !x.param("run").isEmpty();
        ResultView result = asked ? result(x, query) : null;
        String previous = x.page() > 1 ? x.with("page", String.valueOf(x.page() - 1)) : null;
        String next = result != null && result.cut() ? x.with("page", String.valueOf(x.page() + 1)) : null;
        ApiView view = new ApiView(
                card, result, previous, next, x.with("run", "", "format", "csv"), x.with("run", "", "format", "json"));
        Page page = Page.of(x, card.title(), "api", null);
        site.render(x, result == null ? 200 : result.status(), "apiquery", page, view);
        return true;
    }

    private ResultView result(Exchange x, NamedQuery query) {
        try {
            Query bound = bind(x, query);
            return rows(x, bound);
        } catch (QueryProblem e) {
            return ResultView.error(String.valueOf(e.getMessage()), e.line(), e.column());
        } catch (QueryException e) {
            return QueryRunner.failure(e);
        }
    }
}
