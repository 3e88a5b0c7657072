package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebTest {

    private static final String PAGE =
            "<html><body><p>ايران و روسيه در مسكو پيمان تازه‌اي امضا كردند.</p></body></html>";
    private static final ArticleReader READER = new ArticleReader(ReadOptions.defaults());

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private String base = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://localhost:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(String path, int status, String header, String value, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add(header, value);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Test
    void readsWhatTheServerDeclares() {
        serve("/a", 302, "Location", "/b", new byte[0]);
        serve(
                "/b",
                200,
                "Content-Type",
                "text/html; charset=windows-1256",
                PAGE.getBytes(Charset.forName("windows-1256")));
        Article article = READER.read(base + "/a");
        assertThat(article.text()).isEqualTo("ايران و روسيه در مسكو پيمان تازه‌اي امضا كردند.");
        assertThat(article.iri()).isEqualTo(base + "/b");
    }

    @Test
    void refusesInOneLine() {
        serve("/loop", 302, "Location", "/loop", new byte[0]);
        serve("/out", 302, "Location", "file:///etc/hosts", new byte[0]);
        serve("/image", 200, "Content-Type", "image/png", new byte[] {1});
        serve("/gone", 404, "Content-Type", "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        assertRefused("/loop", "more than 5 redirects");
        assertRefused("/out", "only http and https");
        assertRefused("/image", "the server sends image/png");
        assertRefused("/gone", "HTTP 404");
    }

    private void assertRefused(String path, String reason) {
        assertThatThrownBy(() -> READER.read(base + path))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(base + path + ": ")
                .hasMessageContaining(reason);
    }
}
