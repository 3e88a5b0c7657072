package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.entente.world.Home;
import org.jspecify.annotations.Nullable;

/**
 * A question kept in a {@code .rq} file, whose leading comments say what it asks:
 *
 * <pre>
 * # title: Allies of a state
 * # title@fa: متحدان یک کشور
 * # description: …
 * # description@fa: …
 * # param: state entity =state:ISR State / کشور
 * # param: until date? Last day / آخرین روز
 * </pre>
 *
 * A question mark after the type makes a parameter optional; a default has no blanks.
 *
 * @param name the file's name without its ending
 * @param titles title by language
 * @param descriptions description by language
 * @param text the whole file
 */
public record NamedQuery(
        String name,
        Map<String, String> titles,
        Map<String, String> descriptions,
        List<QueryParameter> parameters,
        String text) {

    private static final Pattern HEAD = Pattern.compile("#\\s*(title|description|param)(?:@(\\w+))?:\\s*(.*)");
    private static final Pattern PARAM =
            Pattern.compile("(\\w+)\\s+([a-z]+)(\\?)?(?:\\s+=(\\S+))?\\s+([^/]+?)(?:\\s*/\\s*(.+))?");

    public NamedQuery {
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
        parameters = List.copyOf(parameters);
    }

    /** The queries of this installation by name: those of the folder beside the launcher, else those of the jar. */
    public static Map<String, NamedQuery> all() {
        Map<String, NamedQuery> queries = new TreeMap<>();
        Home.texts("queries", ".rq").forEach((file, text) -> {
            String name = file.substring(0, file.length() - ".rq".length());
            queries.put(name, parse(name, text));
        });
        return queries;
    }

    /** The query of that name; read anew, so that a changed file counts at once. */
    public static Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /**
     * Reads a query file.
     *
     * @throws QueryProblem where the head is broken; the query itself is parsed when it is bound
     */
    public static NamedQuery parse(String name, String text) {
        Map<String, String> titles = new HashMap<>();
        Map<String, String> descriptions = new HashMap<>();
        List<QueryParameter> parameters = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.startsWith("#")) {
                break;
            }
            Matcher head = HEAD.matcher(line);
            if (!head.matches()) {
                continue;
            }
            String language = head.group(2) == null ? "en" : head.group(2);
            String value = head.group(3).strip();
            switch (head.group(1)) {
                case "title" -> titles.put(language, value);
                case "description" -> descriptions.merge(language, value, (x, y) -> x + " " + y);
                default -> parameters.add(parameter(name, value, number));
            }
        }
        return new NamedQuery(name, titles, descriptions, parameters, text);
    }

    /** The title in that language, else in English, else the name. */
    public String title(String language) {
        String title = titles.getOrDefault(language, titles.get("en"));
        return title == null ? name : title;
    }

    /** The description in that language, else in English, else nothing. */
    public String description(String language) {
        String description = descriptions.getOrDefault(language, descriptions.get("en"));
        return description == null ? "" : description;
    }

    /**
     * The query with its parameters filled in. Values become nodes and never text of the query. Names are looked up in
     * the dataset, in a transaction of the caller.
     *
     * @throws QueryProblem where the query does not parse, a value is missing or does not fit, or a name is unknown
     */
    public Query bind(Map<String, String> values, DatasetGraph dataset) {
        check(values);
        Query query = parseQuery();
        Map<Var, Node> nodes = new HashMap<>();
        for (QueryParameter parameter : parameters) {
            String value = value(parameter, values);
            if (value != null) {
                nodes.put(Var.alloc(parameter.name()), Values.node(parameter, value, dataset));
            }
        }
        return nodes.isEmpty() ? query : QueryTransformOps.replaceVars(query, nodes);
    }

    private @Nullable String value(QueryParameter parameter, Map<String, String> values) {
        String value = values.get(parameter.name());
        if (value != null && !value.isBlank()) {
            return value.strip();
        }
        if (parameter.standard() == null && parameter.required()) {
            throw new QueryProblem(name + " needs " + parameter.name() + "=… (" + parameter.label() + ")" + usage());
        }
        return parameter.standard();
    }

    private String usage() {
        StringBuilder usage = new StringBuilder("; usage: entente query " + name);
        for (QueryParameter parameter : parameters) {
            boolean free = !parameter.required() || parameter.standard() != null;
            usage.append(free ? " [" : " ")
                    .append(parameter.name())
                    .append("=…")
                    .append(free ? "]" : "");
        }
        return usage.toString();
    }

    /** Refuses missing and unknown parameters, and a query that does not parse, before a store is asked. */
    public void check(Map<String, String> values) {
        parseQuery();
        parameters.forEach(p -> value(p, values));
        for (String given : values.keySet()) {
            if (parameters.stream().noneMatch(p -> p.name().equals(given))) {
                throw new QueryProblem(name + " has no parameter '" + given + "'" + usage());
            }
        }
    }

    /**
     * The query with its parameters free.
     *
     * @throws QueryProblem with line and column, where it does not parse
     */
    public Query parseQuery() {
        try {
            return QueryFactory.create(text);
        } catch (QueryException e) {
            QueryProblem problem = QueryProblem.of(e);
            String place = problem.line() > 0 ? "line " + problem.line() + ", column " + problem.column() + ": " : "";
            throw new QueryProblem(name + ": " + place + problem.getMessage(), problem.line(), problem.column());
        }
    }

    private static QueryParameter parameter(String query, String text, int line) {
        Matcher parts = PARAM.matcher(text);
        QueryParameter.Type type = parts.matches() ? QueryParameter.Type.of(parts.group(2)) : null;
        if (type == null) {
            throw new QueryProblem(
                    query + ": line " + line + ": a parameter reads 'name type[?] [=default] label / label@fa', not '"
                            + text + "'",
                    line,
                    1);
        }
        String label = parts.group(5);
        return new QueryParameter(
                parts.group(1),
                type,
                parts.group(3) == null,
                parts.group(4),
                label,
                parts.group(6) == null ? label : parts.group(6));
    }
}
