package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.query.QueryFactory;
import org.entente.lang.LanguagePack;
import org.entente.server.EntenteServer;
import org.entente.server.ServerOptions;
import org.entente.source.ReadOptions;
import org.entente.store.Store;
import org.entente.store.Tables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the sample articles, tells what they claim, and serves it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the sample articles into a store, shows what they claim, and serves it.",
        footer = {"", "Examples:", "  entente demo", "  entente demo --port 0 --db elsewhere"})
final class DemoCommand implements Callable<Integer> {

    private static final String FOUND = """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            SELECT ?relation
              (SUM(IF(?s = ent:Actual, 1, 0)) AS ?actual) (SUM(IF(?s = ent:Planned, 1, 0)) AS ?planned)
              (SUM(IF(?s = ent:Proposed, 1, 0)) AS ?proposed) (SUM(IF(?s = ent:Possible, 1, 0)) AS ?possible)
              (SUM(IF(?s = ent:Denied, 1, 0)) AS ?denied) (COUNT(?c) AS ?claims)
            WHERE { ?c a ent:Claim ; ent:relation ?r ; ent:status ?s BIND(STRAFTER(STR(?r), "#") AS ?relation) }
            GROUP BY ?relation ORDER BY DESC(?claims) ?relation""";

    private static final String COUNTS = """
            PREFIX ent: <https://w3id.org/entente/ontology#>
            SELECT (COUNT(DISTINCT ?article) AS ?articles) (COUNT(DISTINCT ?claim) AS ?claims) (COUNT(DISTINCT ?actor) AS ?actors)
            WHERE { { ?article a ent:Article } UNION { ?claim a ent:Claim ; ent:subject|ent:object ?actor } }""";

    private static final int LINES = 10;

    private final Console console;
    private final Engines engines;

    @Option(
            names = "--db",
            paramLabel = "DIR",
            description = "Folder of the store. Default: target/demo beside the launcher.")
    private @Nullable Path db;

    @Option(names = "--port", paramLabel = "N", description = "Port; 0 picks a free one. Default: ${DEFAULT-VALUE}.")
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(names = "--full-text", description = "Keep the texts of the articles and show them whole.")
    private boolean fullText;

    DemoCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Path home = Path.of(System.getProperty("entente.home", "."));
        Path articles = home.resolve("seeds").resolve("articles");
        if (!Files.isDirectory(articles)) {
            throw new CommandException("no sample articles at " + articles + "; run the launcher of a checkout");
        }
        ServerOptions options =
                ServerOptions.defaults().withPort(Servers.port(port)).withFullText(fullText);
        try (Store store =
                Store.openSeeded(db != null ? db : home.resolve("target").resolve("demo"))) {
            Set<String> packs = Set.copyOf(LanguagePack.codes());
            Inputs work = new Inputs(console, ReadOptions.defaults().withPacks(packs));
            work.each(List.of(articles.toString()), engines.extractor()::extract, extraction -> {
                store.load(extraction);
                if (fullText) {
                    store.keepText(extraction.article());
                }
            });
            report(store, (System.nanoTime() - start) / 1e9);
            return Servers.run(console, store, options, this::addresses);
        }
    }

    private void report(Store store, double seconds) {
        List<List<String>> found = store.read(() -> Tables.select(store.dataset(), QueryFactory.create(FOUND)));
        List<String> counts = store.read(() -> Tables.select(store.dataset(), QueryFactory.create(COUNTS)))
                .getLast();
        console.out().print(TextTable.plain(shortened(found)));
        console.out()
                .printf(
                        Locale.ROOT,
                        "%n%s articles, %s claims, %s actors, read in %.1f s%n",
                        counts.get(0),
                        counts.get(1),
                        counts.get(2),
                        seconds);
    }

    /** The commonest relations, and the rest in one line. */
    private static List<List<String>> shortened(List<List<String>> lines) {
        if (lines.size() <= LINES + 1) {
            return lines;
        }
        List<List<String>> few = new ArrayList<>(lines.subList(0, LINES + 1));
        List<String> rest = new ArrayList<>(List.of((lines.size() - few.size()) + " others"));
        for (int column = 1; column < lines.getFirst().size(); column++) {
            int at = column;
            rest.add(String.valueOf(lines.subList(LINES + 1, lines.size()).stream()
                    .mapToInt(l -> Integer.parseInt(l.get(at)))
                    .sum()));
        }
        few.add(rest);
        return few;
    }

    private void addresses(EntenteServer server) {
        console.out().println();
        console.out().println("Open " + server.base());
        console.out().println("     " + server.base() + "sparql    SPARQL 1.1 queries");
        console.out().println("     " + server.base() + "data      graph store, to read");
        console.out().println("Ctrl-C stops.");
    }
}
