package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;

/** A server that closes while somebody's query still runs. */
class ClosingTest {

    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    @Test
    void aRunningQueryIsCutOff() throws Exception {
        try (Store store = Store.inMemory();
                HttpClient client = HttpClient.newHttpClient()) {
            store.seed();
            EntenteServer server = EntenteServer.start(
                    store, ServerOptions.defaults().withPort(0).withQueryTimeout(Duration.ofSeconds(15)));
            CompletableFuture<HttpResponse<String>> answer = client.sendAsync(
                    HttpRequest.newBuilder(server.base().resolve("/sparql"))
                            .header("Content-Type", "application/sparql-query")
                            .POST(HttpRequest.BodyPublishers.ofString(SLOW))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            Thread.sleep(Duration.ofSeconds(2));
            assertThat(answer).as("the query still runs").isNotDone();
            assertThatCode(server::close).doesNotThrowAnyException();
            assertThat(answer.handle((response, fault) -> fault != null || response.statusCode() != 200)
                            .join())
                    .as("it has no result")
                    .isTrue();
        }
    }
}
