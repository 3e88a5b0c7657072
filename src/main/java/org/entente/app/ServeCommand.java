package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.entente.server.ServerOptions;
import org.entente.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves a store: pages, SPARQL, graph store. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves a store: pages for people, SPARQL at /sparql, graphs at /data.",
        footer = {
            "",
            "Examples:",
            "  entente serve --db store",
            "  entente serve --db store --port 0        picks a free port",
            "  entente serve --db store --host 0.0.0.0  opens it to the network",
            "  entente serve --db store --full-text     shows the texts that 'load --keep-text' kept",
            "",
            "The first line on standard output is the address. Nobody may write unless --passwords names a file",
            "with lines 'user: password'; Ctrl-C stops."
        })
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "Folder of the store.")
    private Path db = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "Port; 0 picks a free one. Default: ${DEFAULT-VALUE}.")
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(
            names = "--host",
            paramLabel = "NAME|IP",
            description = "Address to bind. Default: ${DEFAULT-VALUE}, for this machine alone.")
    private String host = "localhost";

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a query may run. Default: ${DEFAULT-VALUE}.")
    private int timeout = 30;

    @Option(names = "--passwords", paramLabel = "FILE", description = "Users who may write, and their passwords.")
    private @Nullable Path passwords;

    @Option(
            names = "--full-text",
            description = "Show articles whole where their text was kept. Default: quoted sentences, since others hold"
                    + " the copyright.")
    private boolean fullText;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (passwords != null && !Files.isReadable(passwords)) {
            throw new CommandException("--passwords " + passwords + ": no such file");
        }
        if (timeout < 1) {
            throw new CommandException("--timeout " + timeout + ": at least one second");
        }
        ServerOptions options = ServerOptions.defaults()
                .withHost(host)
                .withPort(Servers.port(port))
                .withPasswords(passwords)
                .withFullText(fullText)
                .withQueryTimeout(Duration.ofSeconds(timeout));
        try (Store store = Store.openExisting(db)) {
            store.seed();
            return Servers.run(console, store, options, s -> console.out().println(s.base()));
        }
    }
}
