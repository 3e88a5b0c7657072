package org.entente.server.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Details;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Snapshot;
import org.entente.server.view.ClaimView;
import org.entente.server.view.Page;
import org.entente.server.view.SanctionView;
import org.entente.server.web.Exchange;

/** One claim with its evidence. */
final class ClaimPage implements Handler {

    private static final int MOST = 20;

    /** So many sanctions regimes of one side are looked at. */
    private static final int REGIMES = 200;

    private static final Set<String> SANCTIONS = Set.of("sanctions", "liftsSanctionsOn");

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
        String sentence = claim.sentence(x.lang());
        return claim.status().equals("Actual")
                ? sentence
                : x.messages().t("status." + claim.status()) + x.messages().t("colon") + sentence;
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
                sanction(details, claim),
                alike,
                against,
                details.quotes(Stream.concat(alike.stream(), against.stream()).toList()),
                citation(x, claim));
    }

    private static SanctionView sanction(Details details, ClaimInfo claim) {
        boolean tells = SANCTIONS.contains(claim.relation().name());
        List<Entity> against = tells ? details.pointing("target", claim.object().iri(), REGIMES) : List.of();
        List<Entity> from = against.isEmpty()
                ? List.of()
                : details.pointing("sender", claim.subject().iri(), REGIMES);
        return new SanctionView(
                details.concepts(claim.iri(), "sanctionType"),
                details.concepts(claim.iri(), "stage"),
                details.literals(claim.iri(), "legalBasis"),
                against.stream().filter(from::contains).limit(MOST).toList());
    }

    private static boolean denies(ClaimInfo claim) {
        return claim.status().equals("Denied");
    }

    /** Parts of one line, each to be isolated: a title in one script must not turn the address of another round. */
    private static List<Lit> citation(Exchange x, ClaimInfo claim) {
        String lang = x.lang();
        List<Lit> parts = new ArrayList<>();
        parts.add(new Lit(title(x, claim) + ".", lang));
        Entity speaker = claim.speaker();
        if (speaker != null) {
            parts.add(new Lit(
                    x.messages().t("claim.according", speaker.label(lang).text()) + ".", lang));
        }
        ArticleInfo article = claim.article();
        if (article != null) {
            cite(x, article, parts);
        }
        parts.add(new Lit("Entente, " + claim.iri(), "en"));
        return parts;
    }

    private static void cite(Exchange x, ArticleInfo article, List<Lit> parts) {
        parts.add(new Lit(article.title().text() + ".", article.title().lang()));
        Entity outlet = article.outlet();
        Lit publisher = outlet == null ? article.publisher() : outlet.label(x.lang());
        if (publisher != null) {
            parts.add(new Lit(publisher.text() + ".", publisher.lang()));
        }
        String day = article.published();
        if (day != null) {
            parts.add(new Lit(x.messages().date(day) + ".", x.lang()));
        }
        String link = article.link();
        if (link != null) {
            parts.add(new Lit("<" + link + ">.", "en"));
        }
    }
}
