package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.server.web.RdfFormat;
import org.entente.store.Store;
import org.entente.store.Tables;
import org.entente.world.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One resource of every class that the demo store knows, in every form, asked for in every way. */
class DereferenceTest {

    private static Store store;
    private static EntenteServer server;
    private static Asking ask;

    @BeforeAll
    static void start() {
        store = DemoStore.read();
        server = EntenteServer.start(store, ServerOptions.defaults().withPort(0));
        ask = new Asking(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    /** Paths of one thing of each class and namespace, as this server names them. */
    private static Set<String> things() throws Exception {
        String oneOfEach = "SELECT ?type (MIN(STR(?s)) AS ?one) { ?s a ?type FILTER(isIRI(?s)) } GROUP BY ?type"
                + " (STRSTARTS(STR(?s), \"" + Iris.ONTOLOGY + "\") AS ?term)";
        Set<String> paths = new TreeSet<>(List.of("/ontology"));
        store.read(() -> Tables.select(store.dataset(), QueryFactory.create(oneOfEach))).stream()
                .skip(1)
                .map(row -> row.get(1))
                .forEach(iri -> {
                    if (iri.startsWith(Iris.ONTOLOGY)) {
                        paths.add("/ontology/" + iri.substring(Iris.ONTOLOGY.length()));
                    } else if (iri.startsWith(Iris.DEFAULT_BASE)) {
                        paths.add("/id/" + iri.substring(Iris.DEFAULT_BASE.length()));
                    }
                });
        String claim = paths.stream()
                .filter(p -> p.startsWith("/id/claim/"))
                .findFirst()
                .orElseThrow();
        String page = ask.get(claim.substring("/id".length()), "text/html").body();
        int article = page.indexOf("/article/");
        paths.add(page.substring(article, page.indexOf('"', article)));
        return paths;
    }

    @Test
    void everyThingInEveryFormIsThere() throws Exception {
        Set<String> things = things();
        assertThat(things).hasSizeGreaterThan(25);
        for (String thing : things) {
            page(thing);
            for (RdfFormat format : RdfFormat.values()) {
                accepted(thing, format);
                document(thing + "." + format.suffix(), format);
            }
        }
    }

    private static void page(String thing) throws Exception {
        HttpResponse<String> answer = ask.get(thing, "text/html");
        assertThat(Asking.header(answer, "Vary")).as(thing).contains("Accept");
        if (thing.startsWith("/id/")) {
            assertThat(answer.statusCode()).as(thing).isEqualTo(303);
            HttpResponse<String> next = ask.get(Asking.header(answer, "Location"), "text/html");
            assertThat(next.statusCode()).as(thing).isEqualTo(200);
            assertThat(next.body()).as(thing).isNotBlank();
        } else {
            assertThat(answer.statusCode()).as(thing).isEqualTo(200);
        }
    }

    private static void accepted(String thing, RdfFormat format) throws Exception {
        HttpResponse<String> see = ask.get(thing, format.mediaType());
        assertThat(see.statusCode()).as(thing + " " + format).isEqualTo(303);
        assertThat(Asking.header(see, "Location")).isEqualTo(thing + "." + format.suffix());
        assertThat(Asking.header(see, "Vary")).as(thing).contains("Accept");
        assertThat(Asking.header(see, "Access-Control-Allow-Origin")).as(thing).isEqualTo("*");
    }

    private static void document(String path, RdfFormat format) throws Exception {
        HttpResponse<String> answer = ask.get(path, "*/*");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(Asking.header(answer, "Content-Type")).as(path).startsWith(format.mediaType());
        assertThat(Asking.header(answer, "Vary")).as(path).contains("Accept");
        assertThat(Asking.header(answer, "Access-Control-Allow-Origin"))
                .as(path)
                .isEqualTo("*");
        assertThat(Asking.header(answer, "Access-Control-Allow-Credentials"))
                .as(path)
                .isEmpty();
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, new StringReader(answer.body()), server.base().toString(), format.lang());
        assertThat(read.find().hasNext()).as(path).isTrue();

        String tag = Asking.header(answer, "ETag");
        assertThat(tag).as(path).isNotEmpty();
        HttpResponse<String> known = Asking.send(ask.at(path).header("If-None-Match", tag));
        assertThat(known.statusCode()).as(path).isEqualTo(304);
        assertThat(known.body()).as(path).isEmpty();
        HttpResponse<String> head = Asking.send(ask.at(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).as(path).isEqualTo(200);
        assertThat(head.body()).as(path).isEmpty();
        assertThat(Asking.header(head, "Content-Length"))
                .as(path)
                .isEqualTo(String.valueOf(answer.body().getBytes(StandardCharsets.UTF_8).length));
        assertThat(Asking.header(head, "ETag")).as(path).isEqualTo(tag);
    }
}
