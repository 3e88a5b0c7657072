package org.entente.server.page;

import java.io.IOException;
import java.util.List;
import org.entente.server.data.Snapshot;
import org.entente.server.view.HomeView;
import org.entente.server.view.Page;
import org.entente.server.web.Exchange;

/** The first page: search, newest claims, most active pairs, a map. */
final class HomePage implements Handler {

    private final Site site;

    HomePage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        Snapshot all = site.data().snapshot();
        List<org.entente.server.data.ClaimInfo> newest =
                all.claims().subList(0, Math.min(10, all.claims().size()));
        HomeView view =
                new HomeView(all.claims().size(), all.articles().size(), all.named(), newest, all.mostActivePairs());
        site.render(x, 200, "home", Page.of(x, x.messages().t("site.title"), "home", null), view);
        return true;
    }
}
