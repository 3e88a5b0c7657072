package org.entente.server.page;

import java.io.IOException;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.server.data.Entity;
import org.entente.server.data.Snapshot;
import org.entente.server.data.TextSearch;
import org.entente.server.view.Page;
import org.entente.server.view.SearchView;
import org.entente.server.web.Bidi;
import org.entente.server.web.Exchange;

/** Finds entities by name, claims by their quotes, articles by their titles; as JSON for completion too. */
final class SearchPage implements Handler {

    private final Site site;

    SearchPage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        String query = x.param("q").strip();
        query = query.substring(0, Math.min(200, query.length()));
        if (x.step(0).equals("suggest")) {
            suggest(x, query);
            return true;
        }
        Snapshot all = site.data().snapshot();
        List<Entity> entities = all.names().find(query, 12);
        List<Entity> near = entities.isEmpty() && !query.isEmpty() ? all.names().near(query, 6) : List.of();
        TextSearch text = new TextSearch(site.data());
        SearchView view = new SearchView(query, entities, near, text.quotes(query, 20), text.titles(query, 10));
        site.render(x, 200, "search", Page.of(x, x.messages().t("search.title"), "home", null), view);
        return true;
    }

    private void suggest(Exchange x, String query) throws IOException {
        JsonArray found = new JsonArray();
        for (Entity entity : site.data().snapshot().names().find(query, 10)) {
            JsonObject one = new JsonObject();
            one.put("label", Bidi.neutral(entity.label(x.lang()).text()));
            one.put("type", entity.type());
            one.put("iri", entity.iri());
            one.put("href", "/actor/" + Page.path(entity.path()));
            found.add(one);
        }
        x.json(200, found.toString());
    }
}
