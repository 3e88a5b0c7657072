package org.entente.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.store.Loaded;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles into a store. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Reads articles into a store, which is made where there is none.",
        footer = {
            "",
            "Examples:",
            "  entente load --db store articles/",
            "  entente load --db store https://news.example/2025/some-article",
            "",
            "Every article has a graph of its own: the same article again changes nothing, a changed one",
            "replaces its own graph and no other. Quoted sentences are kept and no more of a text, unless",
            "--keep-text says so: 'entente serve --full-text' can then show it, and no query can read it."
        })
final class LoadCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "Folder of the store.")
    private Path db = Path.of("");

    @Option(names = "--keep-text", description = "Keep whole texts too, for 'serve --full-text'.")
    private boolean keepText;

    LoadCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Inputs work = new Inputs(console, reading.options());
        Map<Loaded, Integer> counts = new EnumMap<>(Loaded.class);
        int[] claims = {0};
        try (Store store = Store.openSeeded(db)) {
            work.each(reading.inputs(), engines.extractor()::extract, extraction -> {
                counts.merge(store.load(extraction), 1, Integer::sum);
                if (keepText) {
                    store.keepText(extraction.article());
                }
                claims[0] += extraction.claims().size();
            });
        }
        if (work.done() > 0) {
            console.out().println(summary(counts, claims[0]));
        }
        return work.exitCode();
    }

    private static String summary(Map<Loaded, Integer> counts, int claims) {
        List<String> parts = new ArrayList<>();
        for (Loaded loaded : Loaded.values()) {
            parts.add(counts.getOrDefault(loaded, 0) + " " + loaded.name().toLowerCase(Locale.ROOT));
        }
        return "articles: " + String.join(", ", parts) + "; claims: " + claims;
    }
}
