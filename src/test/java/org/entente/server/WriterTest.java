package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {

    private static final String STATE = "https://w3id.org/entente/id/state/ZZZ";
    private static final String UPDATE = "INSERT DATA { GRAPH <x:g> { <" + STATE
            + "> a <https://w3id.org/entente/ontology#State> ;"
            + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"Zedland\"@en } }";

    private final HttpClient client = HttpClient.newHttpClient();

    private int update(EntenteServer server, String login) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.base().resolve("/update"))
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString(UPDATE));
        if (!login.isEmpty()) {
            String code = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + code);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private int page(EntenteServer server, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.base().resolve(path)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void onlyWhoHasAPasswordMayWriteAndPagesFollow(@TempDir Path folder) throws Exception {
        Path passwords = Files.writeString(folder.resolve("passwords"), "writer: secret\n");
        ServerOptions options = ServerOptions.defaults().withPort(0).withPasswords(passwords);
        try (Store store = Store.inMemory();
                EntenteServer server = EntenteServer.start(store, options)) {
            assertThat(page(server, "/")).isEqualTo(200);
            assertThat(page(server, "/actor/state/ZZZ")).isEqualTo(404);
            assertThat(update(server, "")).isEqualTo(401);
            assertThat(update(server, "writer:wrong")).isEqualTo(401);
            assertThat(page(server, "/actor/state/ZZZ")).isEqualTo(404);
            assertThat(update(server, "writer:secret")).isBetween(200, 204);
            assertThat(page(server, "/actor/state/ZZZ")).isEqualTo(200);
        }
    }
}
