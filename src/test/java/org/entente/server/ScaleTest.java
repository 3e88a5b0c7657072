package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;

/** A store of 100,000 claims: no page waits much longer for its first byte than on a small store, and none grows fat. */
class ScaleTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/actor/state/ISR",
            "/pair/ISR/AZE",
            "/claim/c2",
            "/ontology",
            "/ontology/meetsWith",
            "/sparql",
            "/api",
            "/map?state=ISR",
            "/search?q=aliyev",
            "/search?q=sentence");
    private static final int ROUNDS = 21;

    private static final int MOST_BYTES = 200 * 1024;

    private record Measure(double millis, int bytes) {}

    @Test
    void pagesStaySmallAtAHundredThousandClaims() throws IOException {
        Map<String, Measure> small = measure(60);
        Map<String, Measure> large = measure(100_000);
        StringBuilder table = new StringBuilder("page\tsmall ms\tlarge ms\tratio\tKB\n");
        for (String page : PAGES) {
            Measure one = small.getOrDefault(page, new Measure(0, 0));
            Measure other = large.getOrDefault(page, new Measure(0, 0));
            table.append(String.format(
                    Locale.ROOT,
                    "%s\t%.1f\t%.1f\t%.2f\t%d%n",
                    page,
                    one.millis(),
                    other.millis(),
                    other.millis() / one.millis(),
                    other.bytes() / 1024));
            assertThat(other.bytes()).as(page).isBetween(500, MOST_BYTES);
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/scale.tsv"), table);
    }

    private static Map<String, Measure> measure(int claims) throws IOException {
        Map<String, Measure> measures = new LinkedHashMap<>();
        try (Store store = GeneratedStore.of(claims);
                EntenteServer server =
                        EntenteServer.start(store, ServerOptions.defaults().withPort(0))) {
            for (int warm = 0; warm < 2; warm++) {
                for (String page : PAGES) {
                    measures.put(page, measure(server, page));
                }
            }
        }
        return measures;
    }

    /** The median of some requests. */
    private static Measure measure(EntenteServer server, String page) throws IOException {
        double[] times = new double[ROUNDS];
        int bytes = 0;
        for (int i = 0; i < ROUNDS; i++) {
            HttpURLConnection connection =
                    (HttpURLConnection) server.base().resolve(page).toURL().openConnection();
            connection.setRequestProperty("Accept", "text/html");
            long start = System.nanoTime();
            try (InputStream in = connection.getInputStream()) {
                in.read();
                times[i] = (System.nanoTime() - start) / 1e6;
                bytes = 1 + in.readAllBytes().length;
            }
        }
        Arrays.sort(times);
        return new Measure(times[ROUNDS / 2], bytes);
    }
}
