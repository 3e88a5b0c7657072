package org.entente.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.world.Candidate;
import org.entente.world.Lookup;
import org.entente.world.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds an entity of the seeds by a name in any language. */
@Command(
        name = "lookup",
        mixinStandardHelpOptions = true,
        description = "Finds who or what a name means, in any language, with or without joiners.",
        footer = {"", "Examples:", "  entente lookup باکو", "  entente lookup NATO"})
final class LookupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1", paramLabel = "NAME", description = "A name, a code such as AZE, or state:AZE.")
    private String name = "";

    LookupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Candidate> found = new Lookup(World.load()).find(name);
        if (found.isEmpty()) {
            throw new CommandException("nothing is called '" + name + "'");
        }
        console.out().print(Lookup.table(found));
        return Exit.DONE;
    }
}
