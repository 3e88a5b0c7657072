package org.entente.server.page;

import java.io.IOException;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Snapshot;
import org.entente.server.view.ArticleView;
import org.entente.server.view.Page;
import org.entente.server.view.Pager;
import org.entente.server.web.Exchange;

/** One article: its quoted sentences, or all its text, and its claims. */
final class ArticlePage implements Handler {

    private static final int SIZE = 25;

    /** Quotes of so many claims are marked: more would make the page too long to load or read. */
    private static final int MOST = 80;

    /** So many characters of a text fit on a page. */
    private static final int LONGEST = 40_000;

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
                    article.claims().subList(0, Math.min(MOST, article.claims().size())));
            String text = site.texts().flatMap(t -> t.apply(article.iri())).orElse(null);
            if (text != null) {
                boolean cut = text.length() > LONGEST;
                ArticleView.Extent extent = cut ? ArticleView.Extent.CUT : ArticleView.Extent.WHOLE;
                return new ArticleView(
                        article, extent, passages.whole(cut ? text.substring(0, LONGEST) : text), claims);
            }
            ArticleView.Extent extent =
                    site.texts().isPresent() ? ArticleView.Extent.NOT_KEPT : ArticleView.Extent.QUOTES;
            return new ArticleView(article, extent, passages.quoted(), claims);
        });
        Page page = Page.of(x, article.title().text(), "home", "/article/" + article.key());
        site.render(x, 200, "article", page, view);
        return true;
    }
}
