package org.entente.app;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints a completion script for the shell. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script that completes commands and options in bash and zsh.",
        footer = {"", "Example:", "  source <(entente completion)"})
final class CompletionCommand implements Callable<Integer> {

    private final Console console;
    private final CommandLine root;

    CompletionCommand(Console console, CommandLine root) {
        this.console = console;
        this.root = root;
    }

    @Override
    public Integer call() {
        console.out().println(AutoComplete.bash("entente", root));
        return Exit.DONE;
    }
}
