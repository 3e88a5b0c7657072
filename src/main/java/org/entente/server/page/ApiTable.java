package org.entente.server.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** A page of the answer to a named query, with values in full. */
record ApiTable(List<String> columns, List<Map<String, Node>> rows, boolean more) {

    static ApiTable run(Site site, Query query, long offset, int size) {
        return site.data().read(data -> run(data, site.seconds(), query, offset, size));
    }

    private static ApiTable run(DatasetGraph data, long seconds, Query query, long offset, int size) {
        if (!query.isSelectType()) {
            throw new org.apache.jena.query.QueryException("only SELECT queries answer here");
        }
        try (QueryExec run = QueryExec.dataset(data)
                .query(query)
                .timeout(seconds, TimeUnit.SECONDS)
                .build()) {
            RowSet found = run.select();
            skip(found, offset);
            List<Map<String, Node>> rows = new ArrayList<>();
            while (found.hasNext() && rows.size() < size) {
                rows.add(row(found.next(), found.getResultVars()));
            }
            List<String> columns =
                    found.getResultVars().stream().map(Var::getVarName).toList();
            return new ApiTable(columns, rows, found.hasNext());
        }
    }

    /** So many of its rows from one on. */
    ApiTable part(int from, int size) {
        int first = Math.min(from, rows.size());
        int last = Math.min(first + size, rows.size());
        return new ApiTable(columns, rows.subList(first, last), more || last < rows.size());
    }

    static void skip(RowSet rows, long offset) {
        for (long i = 0; i < offset && rows.hasNext(); i++) {
            rows.next();
        }
    }

    private static Map<String, Node> row(Binding binding, List<Var> columns) {
        Map<String, Node> row = new LinkedHashMap<>();
        for (Var column : columns) {
            Node value = binding.get(column);
            if (value != null) {
                row.put(column.getVarName(), value);
            }
        }
        return row;
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : node.toString();
    }

    String json(String name, int page, @Nullable String next) {
        JsonArray body = new JsonArray();
        for (Map<String, Node> row : rows) {
            JsonObject one = new JsonObject();
            row.forEach((column, value) -> one.put(column, text(value)));
            body.add(one);
        }
        JsonArray heads = new JsonArray();
        columns.forEach(heads::add);
        JsonObject answer = new JsonObject();
        answer.put("query", name);
        answer.put("columns", heads);
        answer.put("rows", body);
        answer.put("page", page);
        answer.put("more", new JsonBoolean(more));
        if (next != null) {
            answer.put("next", next);
        }
        return JSON.toStringFlat(answer);
    }

    byte[] csv() {
        StringBuilder out = new StringBuilder();
        line(out, columns);
        for (Map<String, Node> row : rows) {
            line(
                    out,
                    columns.stream()
                            .map(c -> {
                                Node value = row.get(c);
                                return value == null ? "" : text(value);
                            })
                            .toList());
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quote = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.append(i == 0 ? "" : ",").append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.append("\r\n");
    }
}
