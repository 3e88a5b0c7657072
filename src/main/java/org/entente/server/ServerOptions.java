package org.entente.server;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param host the name or address to bind; a loopback one keeps strangers out, {@code 0.0.0.0} binds all
 * @param port 0 picks a free one
 * @param queryTimeout how long a query may run
 * @param fullText whether article pages show the whole text; off, because others hold the copyright
 * @param passwords file of users and passwords for writers, null where nobody may write
 */
public record ServerOptions(
        String host,
        int port,
        Duration queryTimeout,
        boolean fullText,
        @Nullable Path passwords) {

    public static final int DEFAULT_PORT = 3330;

    /** Loopback, port 3330, thirty seconds a query, quotes only, no writers. */
    public static ServerOptions defaults() {
        return new ServerOptions("localhost", DEFAULT_PORT, Duration.ofSeconds(30), false, null);
    }

    public ServerOptions withPort(int other) {
        return new ServerOptions(host, other, queryTimeout, fullText, passwords);
    }

    public ServerOptions withHost(String other) {
        return new ServerOptions(other, port, queryTimeout, fullText, passwords);
    }

    public ServerOptions withQueryTimeout(Duration other) {
        return new ServerOptions(host, port, other, fullText, passwords);
    }

    public ServerOptions withFullText(boolean other) {
        return new ServerOptions(host, port, queryTimeout, other, passwords);
    }

    public ServerOptions withPasswords(@Nullable Path other) {
        return new ServerOptions(host, port, queryTimeout, fullText, other);
    }

    /** The name by which this machine reaches the server. */
    String reachable() {
        boolean all = host.equals("0.0.0.0") || host.equals("::");
        boolean v6 = host.contains(":") && !host.startsWith("[");
        return all ? "localhost" : v6 ? "[" + host + "]" : host;
    }
}
