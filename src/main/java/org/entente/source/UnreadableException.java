package org.entente.source;

/** Why an input gives no article; the message is one line for the user and names the input. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
