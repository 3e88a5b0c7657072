package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Named queries over HTTP, from a folder that changes while the server runs. */
class NamedQueryPagesTest {

    private static final String GOOD = """
            # title: Numbers
            # title@fa: عددها
            # param: from integer =1 First / نخست
            # param: word string? A word / واژه
            SELECT ?n { VALUES ?n { 1 2 3 4 5 } FILTER(?n >= ?from) }
            """;

    @TempDir
    Path home;

    private final String before = String.valueOf(System.getProperty("entente.home", ""));
    private Store store = Store.inMemory();
    private EntenteServer server =
            EntenteServer.start(store, ServerOptions.defaults().withPort(0));
    private Asking ask = new Asking(server);

    @BeforeEach
    void folder() throws Exception {
        Files.createDirectories(home.resolve("queries"));
        System.setProperty("entente.home", home.toString());
    }

    @AfterEach
    void stop() {
        if (before.isEmpty()) {
            System.clearProperty("entente.home");
        } else {
            System.setProperty("entente.home", before);
        }
        server.close();
        store.close();
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(home.resolve("queries").resolve(name + ".rq"), text);
    }

    @Test
    void aNewFileAppearsAndABrokenOneTakesNoOtherWithIt() throws Exception {
        write("a-broken-head", "# title: Broken\n# param: what\nSELECT * {}\n");
        write("b-broken-body", "# title: Broken\nSELECT * { ?s ?p\n");
        assertThat(ask.get("/api/numbers", "application/json").statusCode()).isEqualTo(404);
        write("numbers", GOOD);
        assertThat(ask.get("/api/numbers?from=4", "application/json").body()).contains("\"4\"", "\"5\"");
        assertThat(ask.get("/api/numbers.csv?size=2&page=2", "*/*").body()).isEqualTo("n\r\n3\r\n4\r\n");
        assertThat(ask.get("/api/numbers?run=1&lang=fa", "text/html").body()).contains("عددها", "<table");
        assertThat(ask.get("/api/a-broken-head", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(ask.get("/api", "text/html").body()).contains("Numbers").doesNotContain("Broken");
        write("numbers", GOOD.replace("4 5", "4 5 99"));
        assertThat(ask.get("/api/numbers?from=4", "application/json").body()).contains("\"99\"");
    }

    @Test
    void theyAreDescribedAsOpenApi() throws Exception {
        write("numbers", GOOD);
        JsonObject document = JSON.parse(ask.get("/api", "application/json").body());
        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getObj("info").keys()).contains("title", "version");
        JsonObject paths = document.getObj("paths");
        assertThat(paths.keys()).containsExactly("/api/numbers");
        JsonObject get = paths.getObj("/api/numbers").getObj("get");
        assertThat(get.keys()).contains("operationId", "summary", "parameters", "responses");
        List<String> names = get.getArray("parameters")
                .map(p -> p.getAsObject().getString("name"))
                .toList();
        assertThat(names).containsExactly("from", "word", "page", "size", "format");
        get.getArray("parameters").forEach(p -> {
            assertThat(p.getAsObject().getString("in")).isEqualTo("query");
            assertThat(p.getAsObject().getObj("schema").keys()).contains("type");
        });
        assertThat(get.getObj("responses").keys()).contains("200", "400", "503");
        get.getObj("responses")
                .forEach((status, response) ->
                        assertThat(response.getAsObject().keys()).as(status).contains("description"));
        JsonObject from =
                get.get("parameters").getAsArray().get(0).getAsObject().getObj("schema");
        assertThat(from.get("default").isNumber())
                .as("a default has the type of its schema")
                .isTrue();
    }

    @Test
    void aPageLeadsToTheNext() throws Exception {
        write("numbers", GOOD);
        String path = "/api/numbers?size=2";
        StringBuilder seen = new StringBuilder();
        while (path != null) {
            JsonObject page = JSON.parse(ask.get(path, "application/json").body());
            page.getArray("rows").forEach(r -> seen.append(r.getAsObject().getString("n")));
            path = page.hasKey("next") ? page.getString("next") : null;
        }
        assertThat(seen.toString()).isEqualTo("12345");
    }
}
