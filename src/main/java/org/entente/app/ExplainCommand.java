package org.entente.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    ExplainCommand(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        Inputs work = new Inputs(console, reading.options());
        work.each(reading.inputs(), engines.extractor()::explain, console.out()::println);
        return work.exitCode();
    }
}
