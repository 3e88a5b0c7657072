package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command, run in this process: what it prints, and how it ends when it is misused. */
class CommandLineTest {

    private static final String PAGE = """
            <html lang="fa"><head><meta charset="utf-8"><link rel="canonical" href="https://tests.example/page">
            <meta property="article:published_time" content="2025-03-08"></head><body>
            <h1>ایران سفیر روسیه را احضار کرد</h1>
            <p>وزارت خارجهٔ ایران روز پنجشنبه سفیر روسیه را احضار کرد.</p></body></html>""";

    @TempDir
    Path folder;

    private String in = "";
    private String out = "";
    private String err = "";
    private Runnable stay = () -> {};

    private int run(Object... args) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complained, true, StandardCharsets.UTF_8),
                false,
                stay);
        Runnable serving = stay;
        stay = () -> {};
        Console watched = new Console(console.in(), console.out(), console.err(), false, () -> {
            out = printed.toString(StandardCharsets.UTF_8);
            serving.run();
        });
        int code = new CommandLineTool(watched)
                .run(Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
        out = printed.toString(StandardCharsets.UTF_8);
        err = complained.toString(StandardCharsets.UTF_8);
        return code;
    }

    private void assertRefused(String reason, Object... args) {
        assertThat(run(args)).as(err).isEqualTo(2);
        assertThat(err).startsWith("entente: ").contains(reason).endsWith("\n");
        assertThat(err.strip()).as("one line").doesNotContain("\n");
        assertThat(out).isEmpty();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path page() throws IOException {
        return write("page.html", PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAsksAndExports() throws IOException {
        Path page = page();
        assertThat(run("extract", page)).as(err).isZero();
        String table = out;
        assertThat(table)
                .startsWith("article,subject,subjectLabel,relation,object,objectLabel,status,")
                .contains("https://tests.example/page,https://w3id.org/entente/id/state/IRN,Iran,summonsEnvoyOf,");
        in = PAGE;
        assertThat(run("extract", "-")).isZero();
        assertThat(out).isEqualTo(table);
        assertThat(run("extract", "--format", "turtle", page)).isZero();
        assertThat(out).contains("<<( state:IRN ent:summonsEnvoyOf state:RUS )>>");
        assertThat(run("explain", page)).isZero();
        assertThat(out).isNotBlank();

        Path db = folder.resolve("db");
        assertThat(run("load", "--db", db, page)).as(err).isZero();
        assertThat(out).startsWith("articles: 1 loaded, 0 unchanged, 0 replaced; claims: ");
        assertThat(run("load", "--db", db, page)).isZero();
        assertThat(out).startsWith("articles: 0 loaded, 1 unchanged, 0 replaced; claims: ");
        assertThat(run("query", "--db", db, "claims", "--format", "csv")).isZero();
        assertThat(out).isEqualTo(table);
        assertThat(run("export", "--db", db, "--format", "csv")).isZero();
        assertThat(out).isEqualTo(table);
        assertThat(run("query", "--db", db, "who-accuses-whom", "lang=fa", "--format", "json"))
                .isZero();
        assertThat(out).contains("\"bindings\"");
        Path file = folder.resolve("out.trig");
        assertThat(run("export", "--db", db, "--format", "trig", "-o", file, "--base", "https://x.example/id"))
                .isZero();
        assertThat(Files.readString(file))
                .contains("<https://x.example/id/state/>")
                .doesNotContain("w3id.org/entente/id/");
        assertRefused("needs state=…", "query", "--db", db, "allies-of");
        try (Store held = Store.open(folder.resolve("other"))) {
            assertThat(held.articles()).isZero();
        }
        serves(db, page);
    }

    /** The first line of serve is the address, and there it answers. */
    private void serves(Path db, Path page) {
        List<HttpResponse<String>> answers = new ArrayList<>();
        stay = () -> {
            String base = out.lines().findFirst().orElse("");
            answers.add(get(URI.create(base + "sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D")));
            answers.add(get(URI.create(base)));
            answers.add(post(URI.create(base + "update")));
        };
        assertThat(run("serve", "--db", db, "--port", 0)).as(err).isZero();
        assertThat(answers.get(0).statusCode()).isEqualTo(200);
        assertThat(answers.get(0).body()).contains("true");
        assertThat(answers.get(1).statusCode()).isEqualTo(200);
        assertThat(answers.get(2).statusCode()).isGreaterThanOrEqualTo(400);
    }

    private static HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri).build());
    }

    private static HttpResponse<String> post(URI uri) {
        return send(HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/sparql-update")
                .POST(HttpRequest.BodyPublishers.ofString("DELETE WHERE { ?s ?p ?o }"))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsLeftOutIsNamedAndTheRestIsDone() throws IOException {
        Path page = page();
        assertThat(run("extract", page, folder.resolve("none.html"))).isEqualTo(1);
        assertThat(err).isEqualTo("entente: " + folder.resolve("none.html") + ": no such file\n");
        assertThat(out).contains("summonsEnvoyOf");
        assertThat(run("extract", folder)).isZero();
        assertThat(out).contains("summonsEnvoyOf");
    }

    @Test
    void badInputIsTwoAndOneLine() throws IOException {
        assertRefused("no such file", "extract", folder.resolve("none.html"));
        assertRefused("empty", "extract", write("empty.txt", new byte[0]));
        assertRefused("a PDF", "extract", write("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8)));
        assertRefused("an image", "extract", write("a.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}));
        assertRefused(
                "no article text",
                "extract",
                write("menu.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)));
        assertRefused(
                "no language pack for Hebrew",
                "extract",
                write("he.txt", "ראש הממשלה נפגש עם הנשיא".getBytes(StandardCharsets.UTF_8)));
        assertRefused("broken encoding", "extract", write("b.txt", new byte[] {'a', (byte) 0xff, 'b'}));
        assertRefused("larger than 10 MB", "extract", write("l.html", new byte[50_000_000]));
        assertRefused("does not answer", "extract", "http://localhost:1/a");
        assertRefused("holds no .html", "extract", Files.createDirectory(folder.resolve("nothing")));
        assertRefused("a day is written 2025-03-08", "extract", "--published", "yesterday", "x");
        assertRefused("no such language pack", "extract", "--lang", "xx", "x");
        assertRefused("not an http or https address", "extract", "--url", "file:///x", "x");
        assertRefused("not an absolute IRI", "extract", "--base", "here", "x");
    }

    @Test
    void wrongUseIsTwoAndOneLine() throws IOException {
        assertRefused("which command?");
        assertRefused("Unmatched argument", "frobnicate");
        assertRefused("Missing required parameter", "extract");
        assertRefused("Missing required option: '--db=DIR'", "load", "x");
        assertRefused("Invalid value for option '--format'", "extract", "--format", "pdf", "x");
        assertRefused("no store at", "query", "--db", folder.resolve("none"), "claims");
        assertRefused("no store at", "serve", "--db", folder.resolve("none"));
        assertRefused("no store at", "export", "--db", folder.resolve("none"), "--format", "csv");
        assertRefused("not a store, but a file", "load", "--db", write("file", new byte[] {1}), page());
        assertRefused("no question 'nonsense'", "query", "nonsense");
        assertRefused("no such query file", "query", folder.resolve("none.rq"));
        Path broken = write("broken.rq", "SELECT * WHERE {\n  ?s ?p\n}".getBytes(StandardCharsets.UTF_8));
        assertRefused("line 3, column 1: unexpected '}'", "query", broken);
        assertRefused("is no parameter", "query", "claims", "what");
        assertRefused("has no parameter 'x'", "query", "claims", "x=y");
        assertRefused("a port is a number", "serve", "--db", folder, "--port", "70000");
        assertRefused("nothing is called", "lookup", "Atlantis");
    }

    @Test
    void aPortInUseIsTold() throws IOException {
        Path db = folder.resolve("db");
        Store.open(db).close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    "port " + taken.getLocalPort() + " is in use", "serve", "--db", db, "--port", taken.getLocalPort());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"extract", "load", "serve", "query", "export", "check", "explain", "lookup", "demo", "completion"
            })
    void helpTeachesWithAnExample(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out).contains("Example").contains("entente " + command);
    }

    @Test
    void looksUpInAnyLanguage() {
        for (String name :
                List.of("نخجوان", "Azerbaijan", "جمهوری آذربایجان", "جمهوریآذربایجان", "Азербайджан", "AZE")) {
            assertThat(run("lookup", name)).as(name + err).isZero();
        }
        assertThat(out).contains("https://w3id.org/entente/id/state/AZE").contains("جمهوری آذربایجان");
    }

    @Test
    void listsItsQuestionsAndCompletes() {
        assertThat(run("query")).isZero();
        assertThat(out).contains("allies-of").contains("متحدان یک کشور");
        assertThat(run("completion")).isZero();
        assertThat(out).contains("complete").contains("extract");
        assertThat(run("--version")).isZero();
        assertThat(out).startsWith("entente 0.");
    }
}
