package org.entente.server.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.server.view.QueryCard;
import org.entente.server.web.Exchange;
import org.entente.store.NamedQuery;
import org.entente.store.QueryParameter;
import org.entente.store.QueryProblem;
import org.entente.world.Home;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The named queries, looked at anew for each request, so that a new file appears without a restart. */
public final class NamedQueries {

    private static final Logger LOG = LoggerFactory.getLogger(NamedQueries.class);

    /** The files as they were, and the queries in them. */
    private record Known(Map<String, String> files, Map<String, NamedQuery> queries) {}

    private volatile Known known = new Known(Map.of(), Map.of());

    public NamedQueries() {
        byName();
    }

    Collection<NamedQuery> all() {
        return byName().values();
    }

    @Nullable
    NamedQuery find(String name) {
        return byName().get(name);
    }

    private Map<String, NamedQuery> byName() {
        Map<String, String> files = Home.texts("queries", ".rq");
        Known before = known;
        if (files.equals(before.files())) {
            return before.queries();
        }
        Map<String, NamedQuery> queries = new TreeMap<>(before.queries());
        queries.keySet().removeIf(name -> !files.containsKey(name + ".rq"));
        Map<String, String> changed = new HashMap<>(files);
        changed.entrySet().removeAll(before.files().entrySet());
        changed.forEach((file, text) -> read(file.replaceFirst("\\.rq$", ""), text, queries));
        known = new Known(files, queries);
        return queries;
    }

    /** A broken file is left out and named in the log: it must not take the others with it. */
    private static void read(String name, String text, Map<String, NamedQuery> queries) {
        try {
            NamedQuery query = NamedQuery.parse(name, text);
            query.parseQuery();
            queries.put(name, query);
        } catch (QueryProblem e) {
            queries.remove(name);
            LOG.warn("query left out: {}", e.getMessage());
        }
    }

    List<QueryCard> cards(Exchange x) {
        return all().stream().map(q -> card(x, q)).toList();
    }

    /** The query with the values of the request in its fields. */
    static QueryCard card(Exchange x, NamedQuery query) {
        List<QueryCard.Field> fields =
                query.parameters().stream().map(p -> field(x, p)).toList();
        return new QueryCard(query.name(), query.title(x.lang()), query.description(x.lang()), fields, query.text());
    }

    private static QueryCard.Field field(Exchange x, QueryParameter parameter) {
        String given = x.param(parameter.name());
        String standard = parameter.standard() == null ? "" : parameter.standard();
        return new QueryCard.Field(
                parameter.name(),
                parameter.label(x.lang()),
                given.isEmpty() ? standard : given,
                parameter.required(),
                parameter.type() == QueryParameter.Type.ENTITY);
    }
}
