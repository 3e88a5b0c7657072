package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.Extraction;
import org.entente.claim.Status;
import org.entente.rdf.Sample;
import org.entente.store.Store;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts of others: shown whole when the operator keeps and shows them, and read by no query. */
class FullTextTest {

    private static final String TITLE = "Unquoted headline";
    private static final String QUOTE = "Israel and Azerbaijan are allies.";
    private static final Extraction ARTICLE = Sample.article("https://news.example/a", "en", TITLE)
            .says(QUOTE, Sample.state("ISR", "Israel"), "alliedWith", Sample.state("AZE", "Azerbaijan"), Status.ACTUAL)
            .read();

    private final Store store = Store.inMemory();

    @BeforeEach
    void load() {
        store.seed();
        store.load(ARTICLE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Document article(boolean fullText) throws Exception {
        try (EntenteServer server =
                EntenteServer.start(store, ServerOptions.defaults().withPort(0).withFullText(fullText))) {
            Asking ask = new Asking(server);
            String claim = ARTICLE.claims().getFirst().iri();
            String page = "/claim" + claim.substring(claim.lastIndexOf('/'));
            String link = Jsoup.parse(ask.get(page, "text/html").body())
                    .select("a[href^=/article/]")
                    .attr("href");
            String query = "SELECT ?o { ?s ?p ?o FILTER(CONTAINS(STR(?o), \"Unquoted headline\nIsrael\")) }";
            assertThat(ask.get("/sparql?query=" + Asking.encode(query.replace("\n", "\\n")), "text/csv")
                            .body()
                            .strip())
                    .isEqualTo("o");
            return Jsoup.parse(ask.get(link, "text/html").body());
        }
    }

    @Test
    void quotesAloneAreShownUnlessTheOperatorSaysSo() throws Exception {
        store.keepText(ARTICLE.article());
        Document page = article(false);
        assertThat(page.select("mark").text()).isEqualTo(QUOTE);
        assertThat(page.text()).contains("Only the sentences");
    }

    @Test
    void theWholeTextIsMarkedWithClaimsAndNames() throws Exception {
        store.keepText(ARTICLE.article());
        Document page = article(true);
        assertThat(page.select(".passage .text")).hasSize(2);
        assertThat(page.select(".text").text()).contains(TITLE);
        assertThat(page.select("mark").text()).isEqualTo(QUOTE);
        assertThat(page.select("mark a.mention").eachAttr("href"))
                .containsExactly("/actor/state/ISR", "/actor/state/AZE");
    }

    @Test
    void whatWasNotKeptIsNotShownAndThePageSaysSo() throws Exception {
        Document page = article(true);
        assertThat(page.select("mark").text()).isEqualTo(QUOTE);
        assertThat(page.text()).contains("was not kept");
    }

    @Test
    void aNewVersionDropsTheOldText() {
        store.keepText(ARTICLE.article());
        assertThat(store.text(ARTICLE.article().iri())).isPresent();
        store.load(Sample.article(ARTICLE.article().iri(), "en", "Another").read());
        assertThat(store.text(ARTICLE.article().iri())).isEmpty();
    }
}
