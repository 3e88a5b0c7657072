package org.entente.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.rdf.Csv;
import org.entente.rdf.Exports;
import org.entente.rdf.Format;
import org.entente.rdf.Graphs;
import org.entente.rdf.Rebase;
import org.entente.store.NamedQuery;
import org.entente.store.Store;
import org.entente.store.Tables;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a store's claims to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the claims of a store, or with --all ontology and seeds as well.",
        footer = {
            "",
            "Examples:",
            "  entente export --db store --format csv -o claims.csv",
            "  entente export --db store --format trig --base https://claims.example/id/ > claims.trig"
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "Folder of the store.")
    private Path db = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; standard output by default.")
    private @Nullable Path output;

    @Option(names = "--base", paramLabel = "IRI", description = "Base of our own IRIs in the output.")
    private String base = Iris.DEFAULT_BASE;

    @Option(names = "--all", description = "Ontology and seeds as well.")
    private boolean all;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Rebase rebase = new Rebase(Bases.check(base));
        try (Store store = Store.openExisting(db)) {
            if (output == null) {
                write(store, rebase, console.out());
                return Exit.DONE;
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
                write(store, rebase, out);
            } catch (IOException e) {
                throw new CommandException("cannot write " + output + ": " + e.getMessage(), e);
            }
        }
        return Exit.DONE;
    }

    private void write(Store store, Rebase rebase, OutputStream out) {
        store.read(() -> {
            DatasetGraph dataset = store.dataset();
            if (format == Format.CSV) {
                print(table(dataset, rebase), out);
            } else {
                Exports.write(dataset, graphs(dataset), format, rebase, out);
            }
            return Exit.DONE;
        });
    }

    private List<Node> graphs(DatasetGraph dataset) {
        List<Node> graphs = new ArrayList<>(Exports.claimGraphs(dataset));
        if (all) {
            graphs.addAll(List.of(Graphs.ONTOLOGY, Graphs.SEEDS));
        }
        return graphs;
    }

    private static String table(DatasetGraph dataset, Rebase rebase) {
        NamedQuery claims =
                NamedQuery.find("claims").orElseThrow(() -> new CommandException("missing: queries/claims.rq"));
        List<List<String>> lines = Tables.select(dataset, claims.bind(Map.of(), dataset));
        return Csv.of(
                lines.stream().map(l -> l.stream().map(rebase::text).toList()).toList());
    }

    private static void print(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new CommandException("cannot write: " + e.getMessage(), e);
        }
    }
}
