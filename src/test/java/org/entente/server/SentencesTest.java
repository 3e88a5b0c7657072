package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.entente.server.data.Lit;
import org.entente.server.web.Messages;
import org.entente.store.Store;
import org.entente.world.Iris;
import org.junit.jupiter.api.Test;

/** What the pages say in sentences. */
class SentencesTest {

    @Test
    void everyRelationReadsAsASentenceInPersian() {
        Model ontology = RDFDataMgr.loadModel("ontology/entente.ttl");
        ontology.listSubjectsWithProperty(RDF.type, ontology.createResource(Iris.ONTOLOGY + "RelationProperty"))
                .forEach(r -> assertThat(reading(ontology, r)).as(r.getURI()).matches("\\{subject}.+\\{object} .+"));
    }

    private static String reading(Model ontology, Resource relation) {
        return ontology.listObjectsOfProperty(relation, ontology.createProperty(Iris.ONTOLOGY + "reading"))
                .mapWith(o -> o.asLiteral())
                .filterKeep(l -> l.getLanguage().equals("fa"))
                .mapWith(Literal::getString)
                .toList()
                .getFirst();
    }

    @Test
    void aClaimIsASentenceInBothLanguages() throws Exception {
        try (Store store = GeneratedStore.of(20);
                EntenteServer server =
                        EntenteServer.start(store, ServerOptions.defaults().withPort(0))) {
            assertThat(get(server, "/?lang=fa")).contains("<html lang=\"fa\"").contains("<blockquote class=\"words\"");
            String english = get(server, "/claim/c2?lang=en");
            String persian = get(server, "/claim/c2?lang=fa");
            assertThat(title(english)).isNotEqualTo(title(persian)).containsPattern("^[\\p{IsLatin}: .·-]+$");
            assertThat(title(persian)).containsPattern("(می‌\\S+|است|دارد) ·");
        }
    }

    private static String title(String page) {
        return page.substring(page.indexOf("<title>") + 7, page.indexOf("</title>"));
    }

    private static String get(EntenteServer server, String path) throws Exception {
        URI address = server.base().resolve(path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    @Test
    void oneIsNotMany() {
        assertThat(Messages.of("en").t("claims.count", 1)).isEqualTo("1 claim");
        assertThat(Messages.of("en").t("claims.count", 2)).isEqualTo("2 claims");
        assertThat(Messages.of("fa").t("claims.count", 1)).isEqualTo("۱ ادعا");
    }

    @Test
    void monthsAreTheReaders() {
        LocalDate day = LocalDate.of(2025, 3, 21);
        Messages persian = Messages.of("fa");
        Messages english = Messages.of("en");
        assertThat(persian.monthName(persian.month(day))).isEqualTo("فروردین ۱۴۰۴");
        assertThat(persian.monthName(persian.month(day.minusDays(1)))).isEqualTo("اسفند ۱۴۰۳");
        assertThat(persian.yearName(persian.month(day))).isEqualTo("۱۴۰۴");
        assertThat(english.monthName(english.month(day))).isEqualTo("March 2025");
        assertThat(english.monthName(english.month(day) + 10)).isEqualTo("January 2026");
    }

    @Test
    void longQuotesAreCutBetweenWords() {
        assertThat(new Lit("one two three", "en").cut(20).text()).isEqualTo("one two three");
        assertThat(new Lit("one two three", "en").cut(9).text()).isEqualTo("one two…");
    }
}
