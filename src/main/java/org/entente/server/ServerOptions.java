package org.entente.server;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param host the address to bind; a loopback name keeps strangers out
 * @param port 0 picks a free one
 * @param queryTimeout how long a query may run
 * @param fullText whether article pages show the whole text; off, because others hold the copyright
 * @param passwords file of users and passwords for writers, null where nobody may write
 * @param queries folder of the named queries, null for those that came with the program
 */
public record ServerOptions(
        String host,
        int port,
        Duration queryTimeout,
        boolean fullText,
        @Nullable Path passwords,
        @Nullable Path queries) {

    public static final int DEFAULT_PORT = 3330;

    /** Loopback, port 3330, thirty seconds a query, quotes only, no writers. */
    public static ServerOptions defaults() {
        return new ServerOptions("localhost", DEFAULT_PORT, Duration.ofSeconds(30), false, null, null);
    }

    public ServerOptions withPort(int other) {
        return new ServerOptions(host, other, queryTimeout, fullText, passwords, queries);
    }

    public ServerOptions withHost(String other) {
        return new ServerOptions(other, port, queryTimeout, fullText, passwords, queries);
    }

    public ServerOptions withQueryTimeout(Duration other) {
        return new ServerOptions(host, port, other, fullText, passwords, queries);
    }

    public ServerOptions withFullText(boolean other) {
        return new ServerOptions(host, port, queryTimeout, other, passwords, queries);
    }

    public ServerOptions withPasswords(@Nullable Path other) {
        return new ServerOptions(host, port, queryTimeout, fullText, other, queries);
    }

    public ServerOptions withQueries(@Nullable Path other) {
        return new ServerOptions(host, port, queryTimeout, fullText, passwords, other);
    }

    boolean loopback() {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }
}
