package org.entente.server.page;

import java.io.IOException;
import java.util.List;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Details;
import org.entente.server.data.Entity;
import org.entente.server.data.Snapshot;
import org.entente.server.view.ClaimView;
import org.entente.server.view.Page;
import org.entente.server.web.Exchange;

/** One claim with its evidence. */
final class ClaimPage implements Handler {

    private static final int MOST = 20;

    private final Site site;

    ClaimPage(Site site) {
        this.site = site;
    }

    @Override
    public boolean handle(Exchange x) throws IOException {
        Snapshot all = site.data().snapshot();
        ClaimInfo claim = all.claim(Details.dataIri("claim/" + x.rest(1)));
        if (claim == null) {
            return false;
        }
        ClaimView view = site.data().details((snapshot, details) -> view(x, snapshot, details, claim));
        Page page = Page.of(x, title(x, claim), "home", "/id/claim/" + Exchange.encode(claim.id()), "copy");
        site.render(x, 200, "claim", page, view);
        return true;
    }

    /** A title names the status first: a proposal must not read as a fact in a list of tabs. */
    private static String title(Exchange x, ClaimInfo claim) {
        String sentence = sentence(x, claim);
        return claim.status().equals("Actual")
                ? sentence
                : x.messages().t("status." + claim.status()) + x.messages().t("colon") + sentence;
    }

    private static String sentence(Exchange x, ClaimInfo claim) {
        return claim.subject().label(x.lang()).text() + " · "
                + claim.relation().label(x.lang()).text() + " · "
                + claim.object().label(x.lang()).text();
    }

    private static ClaimView view(Exchange x, Snapshot all, Details details, ClaimInfo claim) {
        List<ClaimInfo> around = all.between(claim.subject(), claim.object());
        List<ClaimInfo> alike = around.stream()
                .filter(c -> c != claim && c.saysLike(claim) && denies(c) == denies(claim))
                .limit(MOST)
                .toList();
        List<ClaimInfo> against = around.stream()
                .filter(c -> c.saysLike(claim) && denies(c) != denies(claim))
                .limit(MOST)
                .toList();
        return new ClaimView(
                claim,
                details.evidence(claim.iri()),
                details.literal(claim.iri(), "dateText"),
                details.literal(claim.iri(), "frame"),
                alike,
                against,
                citation(x, claim));
    }

    private static boolean denies(ClaimInfo claim) {
        return claim.status().equals("Denied");
    }

    private static String citation(Exchange x, ClaimInfo claim) {
        StringBuilder out = new StringBuilder(title(x, claim)).append(". ");
        Entity speaker = claim.speaker();
        if (speaker != null) {
            out.append(x.messages().t("claim.according", speaker.label(x.lang()).text()))
                    .append(". ");
        }
        ArticleInfo article = claim.article();
        if (article != null) {
            out.append(article.title().text()).append(". ");
            String day = article.published();
            out.append(day == null ? "" : day + ". ");
        }
        return out.append("Entente, ").append(claim.iri()).toString();
    }
}
