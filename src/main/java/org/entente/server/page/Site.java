package org.entente.server.page;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.server.data.Data;
import org.entente.server.view.Page;
import org.entente.server.web.Exchange;
import org.entente.server.web.Templates;

/**
 * What all pages share.
 *
 * @param texts the whole text of an article by its IRI, where it was kept; empty where the operator shows quotes only
 * @param seconds how long a query may run
 */
public record Site(
        Data data,
        Templates templates,
        NamedQueries queries,
        Optional<Function<String, Optional<String>>> texts,
        long seconds) {

    void render(Exchange x, int status, String template, Page page, Object view) throws IOException {
        x.html(status, templates.render(template, Map.of("page", page, "view", view)));
    }
}
