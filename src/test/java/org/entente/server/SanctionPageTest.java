package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.claim.Extraction;
import org.entente.claim.Sanction;
import org.entente.claim.Status;
import org.entente.rdf.Sample;
import org.entente.store.Store;
import org.entente.world.Iris;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the page of a claim of sanctions says beyond other claims. */
class SanctionPageTest {

    private static final Extraction READ = Sample.article("https://news.example/s", "en", "Sanctions")
            .says(
                    "Washington froze Iranian assets under Order <1>.",
                    Sample.state("USA", "United States"),
                    "sanctions",
                    Sample.state("IRN", "Iran"),
                    Status.ACTUAL)
            .told(new Sanction(Set.of(Sanction.Type.FINANCIAL), Sanction.Stage.IMPOSED, List.of("Order <1>")))
            .read();

    @Test
    void typeStageLawAndKnownRegimesAreShown() throws Exception {
        Claim claim = READ.claims().getFirst();
        try (Store store = Store.inMemory()) {
            store.seed();
            store.load(READ);
            try (EntenteServer server =
                    EntenteServer.start(store, ServerOptions.defaults().withPort(0))) {
                String path = "/claim/" + claim.iri().substring((Iris.DEFAULT_BASE + "claim/").length());
                String english = facts(server, path + "?lang=en");
                assertThat(english)
                        .contains("What is restricted financial sanction")
                        .contains("Stage of the sanctions imposed sanction")
                        .contains("Legal basis named Order <1>")
                        .containsPattern("Known regimes of these two \\S+");
                assertThat(facts(server, path + "?lang=fa"))
                        .contains("موضوع تحریم تحریم مالی")
                        .contains("مبنای حقوقی در متن Order <1>");
            }
        }
    }

    private static String facts(EntenteServer server, String path) throws Exception {
        return Jsoup.parse(new Asking(server).get(path, "text/html").body())
                .select("dl.facts")
                .text();
    }
}
