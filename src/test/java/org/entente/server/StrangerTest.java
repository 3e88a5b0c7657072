package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.entente.store.Store;
import org.entente.world.Iris;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger may not do: by what an article says, and by what is asked. */
class StrangerTest {

    private static final String EVIL =
            "</script><script>alert(1)</script>'\\\"><img src=x onerror=alert(2)>" + "\\u202Elive\\u2066{{7*7}}${7*7}";
    private static final String HUGE = "x".repeat(60_000);

    /** Names, titles, quotes, addresses and kinds that no honest article has. */
    private static final String DATA =
            """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX id: <https://w3id.org/entente/id/>
            GRAPH <urn:evil:article> {
              <urn:evil:article> a ent:Article ; dct:title "EVIL HUGE"@en ; dct:publisher "EVIL HUGE" ; dct:language "en\\">" ;
                dct:issued "EVIL" ; <https://schema.org/url> "javascript:alert(3)" .
              <BASEperson/evil> a ent:Person ; skos:prefLabel "EVIL"@en ; skos:altLabel "EVIL HUGE"@fa ;
                dct:description "EVIL HUGE"@en ; owl:sameAs <javascript:alert(4)> .
              <BASEorgn/huge> a ent:InternationalOrganisation ; skos:prefLabel "HUGE"@en .
              <BASEclaim/evil> a ent:Claim ; ent:subject <BASEperson/evil> ; ent:relation ent:attacks ; ent:object <BASEorgn/huge> ;
                ent:status ent:Actual ; ent:attributedTo <BASEperson/evil> ; ent:date "EVIL" ; ent:dateText "EVIL"@en ; ent:frame "EVIL" ;
                <http://www.w3.org/ns/prov#wasDerivedFrom> <urn:evil:article> ;
                ent:hasEvidence [ oa:hasSelector [ oa:exact "EVIL HUGE"@en ; oa:prefix "EVIL HUGE" ; oa:suffix "EVIL" ] , [ oa:start 1 ; oa:end 9 ] ] .
            }
            """.replace("BASE", Iris.DEFAULT_BASE).replace("EVIL", EVIL).replace("HUGE", HUGE);

    private static Store store;
    private static EntenteServer server;
    private static Asking ask;

    @BeforeAll
    static void start() {
        store = Store.inMemory();
        store.seed();
        Txn.executeWrite(
                store.dataset(), () -> RDFDataMgr.read(store.dataset(), new StringReader(DATA), "urn:x:", Lang.TRIG));
        server = EntenteServer.start(
                store, ServerOptions.defaults().withPort(0).withQueryTimeout(Duration.ofSeconds(2)));
        ask = new Asking(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static String article() throws Exception {
        return Jsoup.parse(ask.get("/claim/evil", "text/html").body())
                .select("a[href^=/article/]")
                .attr("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void noPageIsTurnedByWhatItShows(String lang) throws Exception {
        for (String page : List.of(
                "/",
                "/actor/person/evil",
                "/actor/orgn/huge",
                "/pair/person:evil/orgn:huge",
                "/claim/evil",
                "/pair/person:evil/orgn:huge?page=99999",
                article(),
                "/search?q=alert",
                "/search?q=" + Asking.encode("<script>alert(1)</script>\u202E"),
                "/ontology/attacks",
                "/map",
                "/api/claims?run=1",
                "/api/claims?run=1&x=" + Asking.encode("\"><script>alert(5)</script>"),
                "/sparql?query=" + Asking.encode("SELECT * { ?s ?p ?o FILTER(CONTAINS(STR(?o), 'alert')) }"),
                "/sparql?query=" + Asking.encode("</textarea><script>alert(6)</script>"),
                "/actor/" + Asking.encode("<script>alert(7)</script>"))) {
            HttpResponse<String> answer =
                    ask.get(page + (page.contains("?") ? "&" : "?") + "lang=" + lang, "text/html");
            assertThat(answer.statusCode()).as(page).isLessThan(500);
            assertThat(answer.body()).as(page).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
            assertThat(answer.body().length()).as(page).isLessThan(200 * 1024);
            clean(page, Jsoup.parse(answer.body()));
        }
    }

    private static void clean(String page, Document html) {
        for (Element script : html.select("script")) {
            assertThat(script.attr("src")).as(page).startsWith("/assets/");
            assertThat(script.data()).as(page).isEmpty();
        }
        for (Element image : html.select("img, iframe, object, embed, form")) {
            assertThat(image.attr("src") + image.attr("action")).as(page).startsWith("/");
        }
        html.getAllElements()
                .forEach(e -> e.attributes()
                        .forEach(a -> assertThat(a.getKey()).as(page).doesNotStartWith("on")));
        for (Element link : html.select("[href]")) {
            assertThat(link.attr("href")).as(page).matches("(?s)(/|#|\\?|https?://).*");
        }
    }

    @Test
    void drawingsAreDataAndNoMarkup() throws Exception {
        for (String path : List.of(
                "/graph/person/evil",
                "/timeline/person/evil",
                "/suggest?q=alert",
                "/timeline/pair/person:evil/orgn:huge")) {
            HttpResponse<String> answer = ask.get(path, "*/*");
            assertThat(Asking.header(answer, "Content-Type")).as(path).startsWith("application/json");
            assertThat(answer.body()).as(path).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "VERSION \"1.2\" INSERT DATA { <urn:a> <urn:b> <urn:c> ~ <urn:r> {| <urn:k> 1 |} }",
                "DELETE WHERE { ?s ?p ?o }",
                "CLEAR ALL",
                "DROP SILENT ALL",
                "CREATE GRAPH <urn:g>",
                "LOAD <http://127.0.0.1:1/a.ttl>",
                "LOAD SILENT <file:///etc/passwd>",
                "ASK {} ; INSERT DATA { <urn:a> <urn:b> <urn:c> }"
            })
    void updatesAreRefusedHoweverTheyCome(String update) throws Exception {
        for (String path : List.of("/sparql", "/update", "/data", "/store", "/editor/check", "/api/claims", "/")) {
            for (String type : List.of("application/sparql-update", "application/sparql-query")) {
                HttpResponse<String> answer =
                        Asking.send(ask.at(path).header("Content-Type", type).POST(Asking.text(update)));
                if (!path.startsWith("/editor")) {
                    assertThat(answer.statusCode()).as(path + " " + type).isBetween(400, 499);
                }
            }
            for (String name : List.of("update", "query", "using-graph-uri=urn:g&update")) {
                HttpResponse<String> form = Asking.send(ask.at(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(Asking.text(name + "=" + Asking.encode(update))));
                if (!path.startsWith("/editor")) {
                    assertThat(form.statusCode()).as(path + " " + name).isBetween(400, 499);
                }
                ask.get(path + "?" + name + "=" + Asking.encode(update), "*/*");
            }
        }
        unchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void graphsAreReadOnly(String method) throws Exception {
        for (String path :
                List.of("/data?default", "/data?graph=urn:g", "/data", "/store?default", "/sparql?default")) {
            HttpResponse<String> answer = Asking.send(ask.at(path)
                    .header("Content-Type", "text/turtle")
                    .method(method, Asking.text("<urn:a> <urn:b> <urn:c> .")));
            assertThat(answer.statusCode()).as(method + " " + path).isBetween(400, 499);
        }
        unchanged();
    }

    private static void unchanged() throws Exception {
        String query = "ASK { { <urn:a> ?p ?o } UNION { GRAPH ?g { <urn:a> ?p ?o } } }";
        assertThat(ask.get("/sparql?query=" + Asking.encode(query), "application/sparql-results+json")
                        .body())
                .contains("false");
        assertThat(ask.get("/claim/evil", "text/html").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
                "SELECT * { BIND(<http://127.0.0.1:1/> AS ?e) SERVICE ?e { ?s ?p ?o } }",
                "VERSION \"1.2\" SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p <<( ?a ?b ?c )>> } }"
            })
    void otherServersAreNotCalled(String query) throws Exception {
        for (String accept : List.of("application/sparql-results+json", "text/html")) {
            HttpResponse<String> got = ask.get("/sparql?query=" + Asking.encode(query), accept);
            assertThat(got.statusCode()).as(accept).isBetween(400, 499);
        }
        HttpResponse<String> posted = Asking.send(ask.at("/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(Asking.text(query)));
        assertThat(posted.statusCode()).isBetween(400, 499);
    }

    @Test
    void noFileIsReadByAQuery() throws Exception {
        String query = "SELECT * FROM <file:///etc/hostname> FROM NAMED <http://127.0.0.1:1/x> { ?s ?p ?o } LIMIT 1";
        HttpResponse<String> answer =
                ask.get("/sparql?query=" + Asking.encode(query), "application/sparql-results+json");
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("\"value\"");
    }

    @Test
    void aLongQueryEndsWhoeverAsks() throws Exception {
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        for (String accept : List.of("application/sparql-results+json", "text/html")) {
            assertThat(ask.get("/sparql?timeout=600&query=" + Asking.encode(slow), accept)
                            .statusCode())
                    .as(accept)
                    .isEqualTo(503);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
    void aBodyOfUntoldLengthIsCut(String type) throws Exception {
        byte[] body = ("query=ASK{}#" + "x".repeat(3_000_000)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (String path : List.of("/sparql", "/data", "/editor/check")) {
            HttpRequest.Builder chunked = ask.at(path)
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
            assertThat(Asking.send(chunked).statusCode()).as(path).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actor/person/aliev",
                "/actor/state/Azerbaijn",
                "/actor/person/علی‌اف",
                "/actor/state/АЗЕРБАЙДЖАН"
            })
    void aNearNameIsSuggestedInAnyScript(String path) throws Exception {
        HttpResponse<String> answer = ask.get(
                java.util.Arrays.stream(path.split("/", -1))
                        .map(Asking::encode)
                        .collect(java.util.stream.Collectors.joining("/")),
                "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).containsPattern("/actor/(person/ilham-aliyev|state/AZE)");
    }

    @ParameterizedTest
    @CsvSource({
        "/actor/state/IRS, /actor/state/ISR",
        "/id/state/IRS, /actor/state/IRN",
        "/pair/ISR/AZR, /pair/ISR/AZE",
        "/ontology/meetWith, /ontology/meetsWith",
        "/api/claim, /api/claims"
    })
    void whatIsSuggestedIsOfTheSameKind(String path, String near) throws Exception {
        HttpResponse<String> answer = ask.get(path, "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main li a").eachAttr("href"))
                .contains(near)
                .allMatch(link -> link.startsWith(near.substring(0, near.indexOf('/', 1))));
    }

    @Test
    void aDigestHasNoNearName() throws Exception {
        assertThat(Jsoup.parse(ask.get("/claim/nope", "text/html").body()).select("main li"))
                .isEmpty();
    }

    @Test
    void whatHasNoNameIsNotAmongTheNames() throws Exception {
        Document found = Jsoup.parse(ask.get("/search?q=aliyev", "text/html").body());
        assertThat(found.select(".card a").eachAttr("href"))
                .contains("/actor/person/ilham-aliyev")
                .noneMatch(link -> link.contains("/tenure/") || link.contains("/membership/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliyev", "علی‌اف", "علي اف", "Əliyev", "Алиев", "AZE"})
    void aNameIsFoundInAnyScript(String name) throws Exception {
        assertThat(ask.get("/search?q=" + Asking.encode(name), "text/html").body())
                .containsPattern("/actor/(person/ilham-aliyev|state/AZE)");
    }
}
