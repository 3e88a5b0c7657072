package org.entente.store;

/** Why a query cannot run: it does not parse, or a value does not fit; the message is one line for the user. */
public final class QueryProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    public QueryProblem(String message) {
        this(message, 0, 0);
    }

    QueryProblem(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** Line of the query's text from 1, or 0 where the trouble has no place. */
    public int line() {
        return line;
    }

    /** Column from 1, or 0 where the trouble has no place. */
    public int column() {
        return column;
    }
}
