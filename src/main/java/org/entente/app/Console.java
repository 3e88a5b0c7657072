package org.entente.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err messages and progress
 * @param terminal whether somebody watches {@code err}, so that progress is worth showing
 * @param stay returns when a server is to stop
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, Runnable stay) {

    /** One line for the user. */
    void complain(String message) {
        err.println("entente: " + message);
        err.flush();
    }
}
