package org.entente.app;

import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import org.entente.server.EntenteServer;
import org.entente.server.ServerOptions;
import org.entente.store.Store;

/** Starts the server over a store and keeps it until the console lets go. */
final class Servers {

    private static final int PORTS = 65_535;

    private Servers() {}

    static int run(Console console, Store store, ServerOptions options, Consumer<EntenteServer> started) {
        try (EntenteServer server = start(store, options)) {
            Thread hook = new Thread(() -> {
                server.close();
                store.close();
            });
            Runtime.getRuntime().addShutdownHook(hook);
            started.accept(server);
            console.out().flush();
            console.stay().run();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process ends already, and the hook does the work.
                return Exit.DONE;
            }
        }
        return Exit.DONE;
    }

    static int port(int port) {
        if (port < 0 || port > PORTS) {
            throw new CommandException("--port " + port + ": a port is a number from 0 (any free one) to " + PORTS);
        }
        return port;
    }

    private static EntenteServer start(Store store, ServerOptions options) {
        try {
            return EntenteServer.start(store, options);
        } catch (RuntimeException e) {
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (t instanceof UnresolvedAddressException
                        || t instanceof UnknownHostException
                        || String.valueOf(t.getMessage()).contains("assign requested")) {
                    throw new CommandException("--host " + options.host() + ": no address of this machine", e);
                }
                if (t instanceof BindException || String.valueOf(t.getMessage()).contains("already in use")) {
                    throw new CommandException("port " + options.port() + " is in use; --port 0 picks a free one", e);
                }
            }
            if (e instanceof FusekiException) {
                throw new CommandException("the server does not start: " + e.getMessage(), e);
            }
            throw e;
        }
    }
}
