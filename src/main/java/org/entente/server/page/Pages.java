package org.entente.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.server.view.ErrorView;
import org.entente.server.view.Page;
import org.entente.server.web.Assets;
import org.entente.server.web.Exchange;
import org.entente.server.web.RdfFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that is not Fuseki's: routes a request by the first step of its path. */
public final class Pages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private final transient Site site;
    private final transient Assets assets = new Assets();
    private final transient IdHandler ids;
    private final transient Map<String, Handler> routes = new HashMap<>();

    public Pages(Site site) {
        this.site = site;
        this.ids = new IdHandler(site);
        routes.put("", new HomePage(site));
        routes.put("search", new SearchPage(site));
        routes.put("suggest", new SearchPage(site));
        routes.put("actor", new ActorPage(site));
        routes.put("pair", new PairPage(site));
        routes.put("claim", new ClaimPage(site));
        routes.put("article", new ArticlePage(site));
        routes.put("ontology", new OntologyPages(site));
        routes.put("map", new MapPage(site));
        routes.put("map.svg", new MapImage(site));
        routes.put("sparql", new EditorPage(site));
        routes.put("editor", new EditorPage(site));
        routes.put("api", new ApiPages(site));
        routes.put("graph", new Json(site));
        routes.put("timeline", new Json(site));
        routes.put("id", ids);
        routes.put("assets", assets::answer);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange x = new Exchange(request, response, path(request));
        boolean read = x.method().equals("GET") || x.method().equals("HEAD");
        if (!read && !x.step(0).equals("editor")) {
            response.setHeader("Allow", "GET, HEAD");
            error(x, 405, "error.method");
            return;
        }
        try {
            if (!answer(x)) {
                missing(x);
            }
        } catch (RuntimeException e) {
            LOG.error("{} {}", x.method(), request.getRequestURI(), e);
            if (!response.isCommitted()) {
                response.reset();
                error(x, 500, "error.internal");
            }
        }
    }

    private static String path(HttpServletRequest request) {
        String raw = request.getRequestURI();
        try {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }

    private boolean answer(Exchange x) throws IOException {
        String first = x.step(0);
        RdfFormat suffix = IdHandler.suffix(first);
        if (first.equals("article") && ids.article(x)) {
            return true;
        }
        if (first.equals("ontology") && x.steps().size() == 2 && ids.term(x)) {
            return true;
        }
        if (first.startsWith("ontology.") && suffix != null) {
            return OntologyDocument.write(x, suffix);
        }
        if (first.equals("ontology") && x.steps().size() == 1 && ids.seeDocument(x, "/ontology")) {
            return true;
        }
        Handler handler = routes.get(first);
        return handler != null && handler.handle(x);
    }

    private void missing(Exchange x) throws IOException {
        Page page = page(x, "error.missing");
        show(x, page, new ErrorView(404, "error.missing", new NearNames(site, page).to(x)));
    }

    private void error(Exchange x, int status, String key) throws IOException {
        show(x, page(x, key), new ErrorView(status, key, List.of()));
    }

    private static Page page(Exchange x, String key) {
        return Page.of(x, x.messages().t(key), "", null);
    }

    private void show(Exchange x, Page page, ErrorView view) throws IOException {
        site.render(x, view.status(), "error", page, view);
    }
}
