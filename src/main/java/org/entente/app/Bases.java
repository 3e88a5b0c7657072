package org.entente.app;

import java.net.URI;

/** Checks the base that an operator gives for our own IRIs. */
final class Bases {

    private Bases() {}

    static String check(String base) {
        try {
            if (URI.create(base).isAbsolute() && !base.contains(" ")) {
                return base;
            }
        } catch (IllegalArgumentException e) {
            throw new CommandException("--base " + base + ": not an IRI", e);
        }
        throw new CommandException("--base " + base + ": not an absolute IRI");
    }
}
