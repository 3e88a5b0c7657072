package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.claim.Extraction;
import org.entente.rdf.ClaimsTable;
import org.entente.rdf.Exports;
import org.entente.rdf.Format;
import org.entente.rdf.Model;
import org.entente.rdf.Rebase;
import org.entente.world.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and prints their claims; needs no store. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads articles and prints what they claim.",
        footer = {
            "",
            "Examples:",
            "  entente extract article.html",
            "  entente extract --published 2025-03-08 article.txt > claims.csv",
            "  entente extract --format trig https://news.example/2025/some-article",
            "  curl -s https://news.example/a | entente extract --url https://news.example/a -",
            "",
            "A folder is walked for .html, .htm, .xhtml and .txt files, gzipped or not. The table has one row",
            "for each piece of evidence; turtle, trig, nquads and ntriples carry RDF 1.2 reifiers."
        })
final class ExtractCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}. Default: csv.")
    private Format format = Format.CSV;

    @Option(names = "--base", paramLabel = "IRI", description = "Base of our own IRIs in the output.")
    private String base = Iris.DEFAULT_BASE;

    ExtractCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Rebase rebase = new Rebase(Bases.check(base));
        Inputs work = new Inputs(console, reading.options());
        List<Extraction> extractions = new ArrayList<>();
        work.each(reading.inputs(), engines.extractor()::extract, extractions::add);
        if (work.done() == 0) {
            return work.exitCode();
        }
        if (format == Format.CSV) {
            console.out().print(ClaimsTable.csv(extractions, rebase));
        } else {
            DatasetGraph dataset = Exports.dataset(extractions, Model.get().relations());
            Exports.write(dataset, Exports.claimGraphs(dataset), format, rebase, console.out());
        }
        return work.exitCode();
    }
}
