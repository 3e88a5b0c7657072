package org.entente.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.server.view.QueryCard;
import org.entente.server.web.Exchange;
import org.entente.store.NamedQuery;
import org.entente.store.QueryParameter;
import org.entente.store.QueryProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The named queries, read anew from their folder so that a new file appears without a restart. */
final class NamedQueries {

    private static final Logger LOG = LoggerFactory.getLogger(NamedQueries.class);

    private final Site site;

    NamedQueries(Site site) {
        this.site = site;
    }

    Collection<NamedQuery> all() {
        return byName().values();
    }

    @Nullable
    NamedQuery find(String name) {
        return byName().get(name);
    }

    private Map<String, NamedQuery> byName() {
        Path folder = site.queries();
        return folder == null ? NamedQuery.all() : read(folder);
    }

    /** A file with a broken head is left out and logged: it must not take the others with it. */
    private static Map<String, NamedQuery> read(Path folder) {
        Map<String, NamedQuery> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".rq")).toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
                all.put(name, NamedQuery.parse(name, Files.readString(file)));
            }
        } catch (QueryProblem e) {
            LOG.warn("query left out: {}", e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    List<QueryCard> cards(Exchange x) {
        return all().stream().map(q -> card(x, q)).toList();
    }

    /** The query with the values of the request in its fields. */
    QueryCard card(Exchange x, NamedQuery query) {
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
