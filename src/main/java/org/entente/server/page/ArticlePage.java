package org.entente.server.page;

import java.io.IOException;
import java.util.List;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Snapshot;
import org.entente.server.view.ArticleView;
import org.entente.server.view.Page;
import org.entente.server.view.Pager;
import org.entente.server.web.Exchange;

/** One article: its quoted sentences and its claims. */
final class ArticlePage implements Handler {

    private static final int SIZE = 25;

    /** Claims whose words are marked: more would make the page too long to load or read. */
    private static final int MARKED = 80;

    private final Site site;

    ArticlePage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        Snapshot all = site.data().snapshot();
        ArticleInfo article = all.article(x.step(1));
        if (article == null || x.steps().size() != 2) {
            return false;
        }
        Pager.Slice<ClaimInfo> claims = Pager.slice(x, article.claims(), SIZE);
        ArticleView view = site.data().details((snapshot, details) -> {
            Passages passages = new Passages(
                    details,
                    article,
                    article.claims()
                            .subList(0, Math.min(MARKED, article.claims().size())));
            boolean whole = site.fullText() && details.text(article.iri()) != null;
            List<ArticleView.Passage> shown = whole ? passages.whole() : passages.quoted();
            return new ArticleView(article, whole, shown, claims);
        });
        Page page = Page.of(x, article.title().text(), "home", "/article/" + article.key());
        site.render(x, 200, "article", page, view);
        return true;
    }
}
