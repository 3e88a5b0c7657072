package org.entente.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Lit;
import org.entente.server.data.Snapshot;
import org.entente.server.view.HomeView;
import org.entente.server.view.Page;
import org.entente.server.web.Exchange;
import org.jspecify.annotations.Nullable;

/** The first page: search, newest claims, what is contested, most active pairs, a map. */
final class HomePage implements Handler {

    private static final int NEWEST = 8;
    private static final int PER_ARTICLE = 2;
    private static final int ARTICLES = 8;

    private final Site site;

    HomePage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        Snapshot all = site.data().snapshot();
        List<ClaimInfo> newest = newest(all.claims());
        List<ClaimInfo> shown = new ArrayList<>(newest);
        all.disputes().forEach(d -> shown.addAll(List.of(d.affirming(), d.denying())));
        Map<String, Lit> quotes = site.data().details((snapshot, details) -> details.quotes(shown));
        HomeView view = new HomeView(
                all.claims().size(),
                all.articles().size(),
                all.named(),
                newest,
                all.disputes(),
                quotes,
                pairs(all),
                articles(all.claims()));
        site.render(x, 200, "home", Page.of(x, x.messages().t("site.title"), "first", null), view);
        return true;
    }

    /** Few of each article, so that one long article does not fill the page; that somebody holds an office is no news. */
    private static List<ClaimInfo> newest(List<ClaimInfo> claims) {
        Map<@Nullable ArticleInfo, Integer> taken = new HashMap<>();
        List<ClaimInfo> newest = new ArrayList<>();
        for (ClaimInfo claim : claims) {
            boolean news = !claim.relation().name().equals("holdsOffice");
            if (news && taken.merge(claim.article(), 1, Integer::sum) <= PER_ARTICLE) {
                newest.add(claim);
            }
            if (newest.size() == NEWEST) {
                break;
            }
        }
        return newest;
    }

    private static List<ArticleInfo> articles(List<ClaimInfo> claims) {
        return claims.stream()
                .map(ClaimInfo::article)
                .filter(Objects::nonNull)
                .distinct()
                .limit(ARTICLES)
                .toList();
    }

    private static List<HomeView.Pair> pairs(Snapshot all) {
        return all.mostActivePairs().stream()
                .map(p -> new HomeView.Pair(p.one(), p.other(), p.claims(), all.tones(p.one(), p.other())))
                .toList();
    }
}
