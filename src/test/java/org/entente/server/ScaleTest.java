package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;

/**
 * Every page on the store of the demo and on one of 100,000 claims: none grows fat. How long the first byte takes is
 * written to {@code target/scale.tsv} and asserted nowhere, since a busy machine would decide; the bound is a
 * ratio of 3.
 */
class ScaleTest {

    private static final int CLAIMS = 100_000;
    private static final int MOST_BYTES = 200 * 1024;

    /** No page lists more claims than this, however many there are. */
    private static final int MOST_CLAIMS = 70;

    private static final int WARM = Integer.getInteger("scale.warm", 10);
    private static final int ROUNDS = Integer.getInteger("scale.rounds", 20);
    private static final Pattern CLAIM = Pattern.compile("href=\"(/claim/[^\"]+)\"");
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/article/[^\"]+)\"");

    private static final class Measure {
        final double[] millis = new double[ROUNDS];
        String html = "";

        double median() {
            Arrays.sort(millis);
            return millis[ROUNDS / 2];
        }
    }

    @Test
    void pagesStaySmallAtAHundredThousandClaims() throws IOException {
        try (Store demo = DemoStore.read();
                Store many = GeneratedStore.of(CLAIMS);
                EntenteServer small =
                        EntenteServer.start(demo, ServerOptions.defaults().withPort(0));
                EntenteServer large =
                        EntenteServer.start(many, ServerOptions.defaults().withPort(0))) {
            Map<String, String> here = pages(small);
            Map<String, String> there = pages(large);
            Map<String, Measure> one = measures(here);
            Map<String, Measure> other = measures(there);
            for (int round = -WARM; round < ROUNDS; round++) {
                for (String page : here.keySet()) {
                    ask(small, here, one, page, round);
                    ask(large, there, other, page, round);
                }
            }
            write(one, other);
            other.forEach((page, measure) -> {
                assertThat(measure.html.getBytes(StandardCharsets.UTF_8).length)
                        .as(page)
                        .isBetween(200, MOST_BYTES);
                assertThat(measure.html.split("<li class=\"claim ", -1).length - 1)
                        .as(page)
                        .isLessThanOrEqualTo(MOST_CLAIMS);
            });
        }
    }

    /** The same pages of both stores by name; a claim and its article as the pair's page links them. */
    private static Map<String, String> pages(EntenteServer server) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("actor", "/actor/state/ISR");
        pages.put("pair", "/pair/ISR/AZE");
        pages.put("claim", link(server, "/pair/ISR/AZE", CLAIM));
        pages.put("article", link(server, pages.getOrDefault("claim", ""), ARTICLE));
        pages.put("ontology", "/ontology");
        pages.put("term", "/ontology/meetsWith");
        pages.put("editor", "/sparql");
        pages.put("api", "/api");
        pages.put("api form", "/api/claims");
        for (String query : List.of(
                "claims?",
                "denied?",
                "most-active-pairs?",
                "allies-of?state=ISR&",
                "pair-over-time?one=ISR&other=AZE&")) {
            pages.put("api/" + query.substring(0, query.indexOf('?')), "/api/" + query + "run=1");
        }
        pages.put("map", "/map?state=ISR");
        pages.put("search by name", "/search?q=aliyev");
        pages.put("search in quotes", "/search?q=said");
        return pages;
    }

    private static String link(EntenteServer server, String page, Pattern pattern) throws IOException {
        Matcher link = pattern.matcher(get(server, page));
        assertThat(link.find()).as(page).isTrue();
        return link.group(1);
    }

    private static Map<String, Measure> measures(Map<String, String> pages) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        pages.keySet().forEach(p -> measures.put(p, new Measure()));
        return measures;
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
        return connection.getInputStream();
    }

    private static void ask(
            EntenteServer server, Map<String, String> pages, Map<String, Measure> measures, String page, int round)
            throws IOException {
        Measure measure = measures.computeIfAbsent(page, p -> new Measure());
        long start = System.nanoTime();
        try (InputStream in = open(server, pages.getOrDefault(page, "/"))) {
            int first = in.read();
            long end = System.nanoTime();
            if (round >= 0) {
                measure.millis[round] = (end - start) / 1e6;
            }
            measure.html = (char) first + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Map<String, Measure> one, Map<String, Measure> other) throws IOException {
        StringBuilder table = new StringBuilder("page\tdemo ms\tlarge ms\tratio\tKB\n");
        one.forEach((page, small) -> {
            Measure large = other.getOrDefault(page, small);
            table.append(String.format(
                    Locale.ROOT,
                    "%s\t%.1f\t%.1f\t%.2f\t%d%n",
                    page,
                    small.median(),
                    large.median(),
                    large.median() / small.median(),
                    large.html.length() / 1024));
        });
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/scale.tsv"), table);
    }
}
