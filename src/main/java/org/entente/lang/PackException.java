package org.entente.lang;

/** A language pack that cannot be used; the message names file, line and what is wrong. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PackException(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
