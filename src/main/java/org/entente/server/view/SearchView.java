package org.entente.server.view;

import java.util.List;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.TextSearch;

/** What a search found. */
public record SearchView(
        String query,
        List<Entity> entities,
        List<Entity> near,
        List<TextSearch.Quote> quotes,
        List<ArticleInfo> articles) {

    public boolean isEmpty() {
        return entities.isEmpty() && quotes.isEmpty() && articles.isEmpty();
    }
}
