package org.entente.server.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.entente.server.data.Data;
import org.entente.server.view.Page;
import org.entente.server.web.Exchange;
import org.entente.server.web.Templates;
import org.jspecify.annotations.Nullable;

/**
 * What all pages share.
 *
 * @param queries folder of the named queries, null for those that came with the program
 * @param fullText whether articles are shown whole
 * @param seconds how long a query may run
 */
public record Site(Data data, Templates templates, @Nullable Path queries, boolean fullText, long seconds) {

    void render(Exchange x, int status, String template, Page page, Object view) throws IOException {
        x.html(status, templates.render(template, Map.of("page", page, "view", view)));
    }
}
