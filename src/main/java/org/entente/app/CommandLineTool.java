package org.entente.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.lang.PackException;
import org.entente.rdf.Engine;
import org.entente.source.UnreadableException;
import org.entente.store.QueryProblem;
import org.entente.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one method from arguments to exit code, with streams of the caller's. */
public final class CommandLineTool {

    private final Console console;
    private final CommandLine line;

    CommandLineTool(Console console) {
        this.console = console;
        Engines engines = new Engines();
        this.line = new CommandLine(new Root())
                .addSubcommand(new ExtractCommand(console, engines))
                .addSubcommand(new LoadCommand(console, engines))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ExplainCommand(console, engines))
                .addSubcommand(new LookupCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new DemoCommand(console, engines));
        line.addSubcommand(new CompletionCommand(console, line)).addSubcommand(new ImageCommand());
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler((e, command, result) -> failed(e));
    }

    /** Runs one command. */
    public int run(String... args) {
        int code = line.execute(args);
        console.out().flush();
        if (console.out().checkError()) {
            return Exit.WRONG;
        }
        return code;
    }

    private int misused(CommandLine.ParameterException e, String[] args) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        console.complain(message + "; '" + name + " --help' tells more");
        return Exit.WRONG;
    }

    private int failed(Exception e) {
        boolean expected = e instanceof UnreadableException
                || e instanceof StoreException
                || e instanceof QueryProblem
                || e instanceof PackException
                || e instanceof CommandException;
        if (expected) {
            console.complain(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } else {
            console.complain("this should not happen: " + e + "; JAVA_OPTS=-Dentente.debug=true shows where");
            if (Boolean.getBoolean("entente.debug")) {
                e.printStackTrace(console.err());
            }
        }
        return Exit.WRONG;
    }

    @Command(
            name = "entente",
            mixinStandardHelpOptions = true,
            version = "entente " + Engine.VERSION,
            synopsisSubcommandLabel = "COMMAND",
            description =
                    "Reads news articles, Persian first, and keeps what they claim about states and their relations: "
                            + "who says it, how real it is said to be, and the exact words.",
            footer = {
                "",
                "Start here:",
                "  entente demo                                  a store of sample articles, and its pages",
                "  entente extract article.html                  the claims of one article, as a table",
                "  entente load --db store folder/               read a folder into a store",
                "  entente query --db store allies-of state=IRN  ask it",
                "  entente serve --db store                      open it in a browser",
                "",
                "Exit codes: 0 done; 1 done in part, each left-out input is named; 2 wrong use or unreadable input."
            })
    private static final class Root implements Runnable {

        @CommandLine.Spec
        @SuppressWarnings("NullAway.Init")
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
        }
    }
}
