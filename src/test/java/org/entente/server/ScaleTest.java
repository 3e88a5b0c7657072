package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;

/**
 * Every page on the store of the demo and on one of 100,000 claims: none grows fat. How long the first byte takes is
 * written to {@code target/scale.tsv}, medians of both stores asked in turn, and asserted nowhere, since a busy machine
 * would decide; the issue's bound is a ratio of 3.
 */
class ScaleTest {

    private static final int CLAIMS = 100_000;
    private static final int MOST_BYTES = 200 * 1024;

    /** No page lists more claims than this, however many there are. */
    private static final int MOST_CLAIMS = 70;

    private static final int WARM = Integer.getInteger("scale.warm", 5);
    private static final int ROUNDS = Integer.getInteger("scale.rounds", 9);

    /** On a busy machine too a query ends: an answer that comes is kept, one that is stopped is worked out anew. */
    private static final ServerOptions OPTIONS =
            ServerOptions.defaults().withPort(0).withQueryTimeout(Duration.ofMinutes(5));

    private static final Path TABLE = Path.of("target", "scale.tsv");
    private static final Pattern CLAIM = Pattern.compile("href=\"(/claim/[^\"]+)\"");
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/article/[^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("state/([A-Z]{3})");
    private static final String LIST = """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            SELECT ?claim ?subject ?relation ?object ?status WHERE {
              ?claim a ent:Claim ; ent:subject ?subject ; ent:relation ?relation ; ent:object ?object ; ent:status ?status
            } LIMIT 50""";

    /** Pages of one kind on both servers: where they are, asked in turn, and what came. */
    private static final class Row {
        private final String name;
        private final List<String> here;
        private final List<String> there;
        private final List<Double> demo = new ArrayList<>();
        private final List<Double> large = new ArrayList<>();
        private final List<String> demoBodies = new ArrayList<>();
        private final List<String> bodies = new ArrayList<>();

        Row(String name, List<String> here, List<String> there) {
            this.name = name;
            this.here = here;
            this.there = there;
        }

        /** The same addresses on both. */
        Row(String name, String... paths) {
            this(name, List.of(paths), List.of(paths));
        }

        /** Measures from round 0 on. */
        void ask(EntenteServer small, EntenteServer many, int round) throws IOException {
            boolean counts = round >= 0;
            time(small, here, round, counts ? demo : new ArrayList<>(), counts ? demoBodies : new ArrayList<>());
            time(many, there, round, counts ? large : new ArrayList<>(), counts ? bodies : new ArrayList<>());
        }

        private static void time(
                EntenteServer server, List<String> paths, int round, List<Double> millis, List<String> bodies)
                throws IOException {
            String page = paths.get(Math.floorMod(round, paths.size()));
            long start = System.nanoTime();
            try (InputStream in = open(server, page)) {
                int first = in.read();
                millis.add((System.nanoTime() - start) / 1e6);
                bodies.add((char) first + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%s\t%.1f\t%.1f\t%.2f\t%d\t%d%n",
                    name,
                    median(demo),
                    median(large),
                    median(large) / median(demo),
                    largest(demoBodies) / 1024,
                    largest(bodies) / 1024);
        }

        private static double median(List<Double> millis) {
            return millis.stream().sorted().skip(millis.size() / 2).findFirst().orElse(0.0);
        }

        private static int largest(List<String> bodies) {
            return bodies.stream()
                    .mapToInt(b -> b.getBytes(StandardCharsets.UTF_8).length)
                    .max()
                    .orElse(0);
        }

        void isBounded() {
            assertThat(largest(bodies)).as(name).isBetween(50, MOST_BYTES);
            for (String body : bodies) {
                assertThat(body.split("<li class=\"claim ", -1).length - 1)
                        .as(name)
                        .isLessThanOrEqualTo(MOST_CLAIMS);
            }
        }
    }

    @Test
    void pagesStaySmallAtAHundredThousandClaims() throws IOException {
        CompletableFuture<Store> reading = CompletableFuture.supplyAsync(DemoStore::read);
        try (Store many = GeneratedStore.of(CLAIMS);
                Store demo = reading.join();
                EntenteServer small = EntenteServer.start(demo, OPTIONS);
                EntenteServer large = EntenteServer.start(many, OPTIONS)) {
            List<Row> rows = pages(small, large);
            for (int round = -WARM; round < ROUNDS; round++) {
                for (Row row : rows) {
                    row.ask(small, large, round);
                }
            }
            for (Row row : firstSight(small, large)) {
                for (int round = 0; round < row.here.size(); round++) {
                    row.ask(small, large, round);
                }
                rows.add(row);
            }
            Files.createDirectories(TABLE.getParent());
            Files.writeString(
                    TABLE,
                    rows.stream()
                            .map(Row::line)
                            .collect(
                                    Collectors.joining("", "page\tdemo ms\tlarge ms\tratio\tdemo KB\tlarge KB\n", "")));
            rows.forEach(Row::isBounded);
        }
    }

    /** All kinds of pages; a claim and its article as the pair's page links them. */
    private static List<Row> pages(EntenteServer small, EntenteServer large) throws IOException {
        List<Row> pages = new ArrayList<>();
        String here = link(small, "/pair/ISR/AZE", CLAIM);
        String there = link(large, "/pair/ISR/AZE", CLAIM);
        pages.add(new Row("home", "/"));
        pages.add(new Row("search by name", "/search?q=aliyev"));
        pages.add(new Row("search in quotes", "/search?q=said"));
        pages.add(new Row("actor", "/actor/state/ISR"));
        pages.add(new Row("actor, last page", "/actor/state/ISR?page=100000"));
        pages.add(new Row("actor, one relation", "/actor/state/ISR?relation=attacks"));
        pages.add(new Row("actor's graph", "/graph/state/ISR"));
        pages.add(new Row("actor's timeline", "/timeline/state/ISR"));
        pages.add(new Row("pair", "/pair/ISR/AZE"));
        pages.add(new Row("claim", List.of(here), List.of(there)));
        pages.add(new Row("article", List.of(link(small, here, ARTICLE)), List.of(link(large, there, ARTICLE))));
        pages.add(new Row("ontology", "/ontology"));
        pages.add(new Row("term", "/ontology/meetsWith"));
        pages.add(new Row("map", "/map?state=ISR"));
        pages.add(new Row("editor", "/sparql"));
        pages.add(new Row("editor with a table", "/sparql?query=" + Asking.encode(LIST)));
        pages.add(new Row("api", "/api"));
        pages.add(new Row("api form", "/api/claims"));
        for (String query : List.of(
                "claims?",
                "denied?",
                "most-active-pairs?",
                "allies-of?state=ISR&",
                "pair-over-time?one=ISR&other=AZE&")) {
            String name = query.substring(0, query.indexOf('?'));
            pages.add(new Row("api/" + name, "/api/" + query + "run=1"));
            pages.add(new Row("api/" + name + ".json", "/api/" + query.replace("?", ".json?")));
        }
        pages.add(new Row("actor's Turtle", "/id/state/ISR.ttl"));
        pages.add(new Row("claim's Turtle", List.of("/id" + here + ".ttl"), List.of("/id" + there + ".ttl")));
        pages.add(new Row("near names", "/actor/state/ISRA"));
        return pages;
    }

    /** Pages that nobody has opened since the store changed: the actors and pairs that both stores have, once each. */
    private static List<Row> firstSight(EntenteServer small, EntenteServer large) throws IOException {
        Set<String> pairs = new TreeSet<>(pairs(small));
        pairs.retainAll(pairs(large));
        pairs.remove("AZE/ISR");
        Set<String> actors = new TreeSet<>();
        pairs.forEach(p -> actors.addAll(List.of(p.split("/"))));
        actors.remove("ISR");
        return List.of(
                new Row(
                        "actor at first sight",
                        actors.stream().map(a -> "/actor/state/" + a).toArray(String[]::new)),
                new Row(
                        "pair at first sight",
                        pairs.stream().map(p -> "/pair/" + p).limit(ROUNDS).toArray(String[]::new)));
    }

    /** The pairs of states that a store has claims between, as {@code ARM/AZE}. */
    private static Set<String> pairs(EntenteServer server) throws IOException {
        String query = "PREFIX ent: <https://w3id.org/entente/ontology#>"
                + " SELECT DISTINCT ?a ?b { GRAPH ?g { ?c ent:subject ?a ; ent:object ?b } }";
        Set<String> pairs = new TreeSet<>();
        for (String line :
                get(server, "/sparql?output=csv&query=" + Asking.encode(query)).split("\\R")) {
            List<String> states = STATE.matcher(line)
                    .results()
                    .map(m -> m.group(1))
                    .sorted()
                    .distinct()
                    .toList();
            if (states.size() == 2) {
                pairs.add(String.join("/", states));
            }
        }
        return pairs;
    }

    private static String link(EntenteServer server, String page, Pattern pattern) throws IOException {
        Matcher link = pattern.matcher(get(server, page));
        assertThat(link.find()).as(page).isTrue();
        return link.group(1);
    }

    private static String get(EntenteServer server, String page) throws IOException {
        try (InputStream in = open(server, page)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(EntenteServer server, String page) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.base().resolve(page).toURL().openConnection();
        connection.setRequestProperty("Accept", "text/html");
        return connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream();
    }
}
