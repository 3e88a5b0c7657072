package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.server.web.RdfFormat;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServerTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static Store store;
    private static EntenteServer server;

    @BeforeAll
    static void start() {
        store = GeneratedStore.of(200);
        server = EntenteServer.start(
                store, ServerOptions.defaults().withPort(0).withQueryTimeout(Duration.ofSeconds(2)));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(server.base().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(at(path).header("Accept", accept));
    }

    private static String query(String text) {
        return "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void queriesAnswerByGetAndPost() throws Exception {
        assertThat(get(query("ASK { ?s ?p ?o }"), "application/sparql-results+json")
                        .body())
                .contains("true");
        HttpResponse<String> posted = send(at("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString("SELECT (1 AS ?one) {}")));
        assertThat(posted.body()).isEqualToNormalizingNewlines("one\n1\n");
    }

    @Test
    void strangersCannotWrite() throws Exception {
        String form = "update=" + URLEncoder.encode("INSERT DATA { <x:a> <x:b> <x:c> }", StandardCharsets.UTF_8);
        for (String path : List.of("/sparql", "/update", "/data", "/store", "/")) {
            HttpResponse<String> answer = send(at(path).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
        }
        HttpResponse<String> put = send(at("/data?default")
                .header("Content-Type", "text/turtle")
                .PUT(HttpRequest.BodyPublishers.ofString("<x:a> <x:b> <x:c> .")));
        assertThat(put.statusCode()).isBetween(400, 499);
        assertThat(get(query("ASK { <x:a> ?p ?o }"), "application/sparql-results+json")
                        .body())
                .contains("false");
    }

    @Test
    void otherServersAreNotCalled() throws Exception {
        HttpResponse<String> answer = get(
                query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"), "application/sparql-results+json");
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() throws Exception {
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        assertThat(get(query(slow), "application/sparql-results+json").statusCode())
                .isEqualTo(503);
    }

    @Test
    void aBrowserGetsTheEditorAndTheParsersVerdict() throws Exception {
        HttpResponse<String> page = get("/sparql", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.body()).contains("<textarea id=\"query\"");
        HttpResponse<String> fault = get(query("SELECT ?x\nWHERE { ?x oops }"), "text/html");
        assertThat(fault.statusCode()).isEqualTo(400);
        assertThat(fault.body()).contains("Line 2, column");
    }

    @Test
    void headersKeepAPageToItself() throws Exception {
        for (String path : List.of("/", "/sparql", "/id/state/AZE.ttl", "/nothing")) {
            HttpResponse<String> answer = get(path, "text/html");
            assertThat(header(answer, "Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        }
        HttpResponse<String> cross = send(at("/sparql?query=ASK%7B%7D").header("Origin", "https://elsewhere.example"));
        assertThat(header(cross, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(cross, "Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void anArticleCannotBreakOutOfAPage() throws Exception {
        for (String path : List.of(
                "/",
                "/claim/c0",
                "/search?q=alert",
                articlePath(),
                "/actor/state/ISR",
                "/search?q=" + URLEncoder.encode(GeneratedStore.HOSTILE, StandardCharsets.UTF_8))) {
            String body = get(path, "text/html").body();
            assertThat(body)
                    .as(path)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("\u202E");
        }
    }

    private static String articlePath() throws Exception {
        String body = get("/claim/c0", "text/html").body();
        int at = body.indexOf("/article/");
        return body.substring(at, body.indexOf('"', at));
    }

    @Test
    void namesAreDereferencedInEveryForm() throws Exception {
        HttpResponse<String> page = get("/id/state/AZE", "text/html");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(header(page, "Location")).isEqualTo("/actor/state/AZE");
        assertThat(header(page, "Vary")).contains("Accept");
        for (RdfFormat format : RdfFormat.values()) {
            HttpResponse<String> see = get("/id/claim/c3", format.mediaType());
            assertThat(header(see, "Location")).isEqualTo("/id/claim/c3." + format.suffix());
        }
    }

    @Test
    void everyThingInEveryFormSaysSomething() throws Exception {
        List<String> things = new ArrayList<>(List.of(
                articlePath(),
                "/ontology",
                "/ontology/joins",
                "/ontology/Claim",
                "/ontology/StatusScheme",
                "/ontology/Actual"));
        for (String path :
                List.of("state/AZE", "claim/c0", "claim/c3", "place/baku", "org/nato", "treaty/abraham-accords")) {
            things.add("/id/" + path);
        }
        for (String thing : things) {
            for (RdfFormat format : RdfFormat.values()) {
                HttpResponse<String> answer = get(thing + "." + format.suffix(), "*/*");
                assertThat(answer.statusCode())
                        .as(thing + "." + format.suffix())
                        .isEqualTo(200);
                DatasetGraph read = DatasetGraphFactory.create();
                RDFDataMgr.read(
                        read,
                        new java.io.StringReader(answer.body()),
                        server.base().toString(),
                        format.lang());
                assertThat(read.find().hasNext())
                        .as(thing + "." + format.suffix())
                        .isTrue();
            }
        }
    }

    @Test
    void reifiersStandOnlyWhereTheyCan() throws Exception {
        assertThat(get("/id/claim/c3.nt", "*/*").body()).contains("#reifies").contains("<<(");
        assertThat(get("/id/claim/c3.jsonld", "*/*").body()).doesNotContain("reifies");
        assertThat(get("/id/claim/c3.rdf", "*/*").body()).doesNotContain("reifies");
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(
                read, new java.io.StringReader(get("/id/claim/c3.trig", "*/*").body()), "x:", Lang.TRIG);
        assertThat(read.find().hasNext()).isTrue();
    }

    @Test
    void aCitationNamesTheOutletAndTheSource() throws Exception {
        assertThat(org.jsoup.Jsoup.parse(get("/claim/c7", "text/html").body())
                        .select("#citation")
                        .text())
                .contains("News item 1. Example Agency. 2 January 2019. <https://news.example/en/1>.")
                .endsWith("https://w3id.org/entente/id/claim/c7");
    }

    @Test
    void documentsHaveTagsAndHeads() throws Exception {
        HttpResponse<String> first = get("/id/state/AZE.ttl", "*/*");
        String tag = header(first, "ETag");
        assertThat(tag).isNotEmpty();
        HttpResponse<String> again = send(at("/id/state/AZE.ttl").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        HttpResponse<String> head = send(at("/id/state/AZE.ttl").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(tag);
    }

    @Test
    void unknownNamesSuggestNearOnes() throws Exception {
        HttpResponse<String> answer = get("/actor/state/Azerbaijn", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/actor/state/AZE");
        for (String path : List.of(
                "/pair/XXX/AZE",
                "/claim/none",
                "/article/none",
                "/ontology/none",
                "/api/none",
                "/id/state/NONE.ttl",
                "/assets/x/..%2f..%2fentente.css",
                "/%00",
                "/id/%E2%80%AE")) {
            assertThat(send(at(path)).statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void theLanguageIsTheReaders() throws Exception {
        assertThat(send(at("/").header("Accept-Language", "fa-IR,fa;q=0.9")).body())
                .contains("<html lang=\"fa\" dir=\"rtl\"");
        assertThat(send(at("/").header("Accept-Language", "de")).body()).contains("<html lang=\"en\" dir=\"ltr\"");
        HttpResponse<String> chosen = send(at("/?lang=fa"));
        assertThat(chosen.body()).contains("lang=\"fa\"");
        assertThat(header(chosen, "Set-Cookie")).contains("lang=fa");
        assertThat(send(at("/").header("Cookie", "lang=fa")).body()).contains("dir=\"rtl\"");
    }

    @Test
    void namesAreFoundInAnyScript() throws Exception {
        String found = get("/search?q=aliyev", "text/html").body();
        assertThat(found).contains("/actor/person/ilham-aliyev");
        String persian = URLEncoder.encode("علي\u200Cاف", StandardCharsets.UTF_8);
        assertThat(get("/search?q=" + persian, "text/html").body()).contains("/actor/person/ilham-aliyev");
    }

    @Test
    void theBeginningOfAWordIsEnough() throws Exception {
        assertThat(get("/search?q=spokes", "text/html").body()).contains("<li class=\"claim ");
        assertThat(get("/search?q=ite", "text/html").body()).contains("href=\"/article/");
    }

    @Test
    void namedQueriesAreAnApi() throws Exception {
        assertThat(get("/api", "application/json").body())
                .contains("\"openapi\"")
                .contains("/api/claims");
        HttpResponse<String> json = get("/api/claims?size=2", "application/json");
        assertThat(json.body()).contains("\"rows\"").contains("\"next\"");
        HttpResponse<String> csv = get("/api/claims.csv?size=2&page=2", "*/*");
        assertThat(csv.body().lines()).hasSize(3);
        assertThat(get("/api/claims?run=1", "text/html").body()).contains("<table");
    }

    @Test
    void noPageFailsWhateverItsParameters() throws Exception {
        for (String path : List.of(
                "/actor/state/ISR?page=-3",
                "/actor/state/ISR?page=99999999999",
                "/actor/state/ISR?relation=%22%3E",
                "/map?state=%00&relation=x&dir=y",
                "/pair/ISR/ISR",
                "/search?q=%22%20AND%20(",
                "/search?q=*",
                "/search?q=a%20OR",
                "/api/claims?page=x&size=-1",
                "/?lang=%3Cscript%3E",
                "/graph/state/ISR",
                "/timeline/pair/ISR/AZE",
                "/suggest?q=",
                "/editor/check?query=%7B",
                "/editor/terms",
                "/map.svg")) {
            HttpResponse<String> answer = send(at(path).header("Accept", "text/html"));
            assertThat(answer.statusCode()).as(path).isLessThan(405);
        }
    }

    @Test
    void theServerNamesItsAddress() {
        assertThat(server.base()).isEqualTo(URI.create("http://localhost:" + server.port() + "/"));
    }
}
