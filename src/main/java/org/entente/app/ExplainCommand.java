package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.source.ArticleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells how an article was read. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Tells how an article is read, sentence by sentence: clauses, actors, frames, and why a near miss was dropped.",
        footer = {"", "Example:", "  entente explain article.html | less"})
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Engines engines;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Parameters(arity = "1..*", paramLabel = "PATH|URL|-", description = "Files, addresses, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    ExplainCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        ArticleReader reader = new ArticleReader(reading.options());
        for (String input : inputs) {
            console.out()
                    .println(engines.extractor()
                            .explain(input.equals("-") ? reader.read("-", console.in()) : reader.read(input)));
        }
        return Exit.DONE;
    }
}
