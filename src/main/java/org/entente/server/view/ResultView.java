package org.entente.server.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query gave.
 *
 * @param kind {@code table}, {@code boolean}, {@code graph} or {@code error}
 * @param text for a truth value, a graph in Turtle or an error: its words
 * @param line of an error, 0 where unknown
 * @param cut whether there was more
 */
public record ResultView(
        String kind,
        List<String> columns,
        List<List<Cell>> rows,
        String text,
        int line,
        int column,
        boolean cut,
        long millis) {

    /** The text of the error that a query ran too long. */
    public static final String TIMEOUT = "timeout";

    /** One value of a table. */
    public record Cell(
            String text,
            @Nullable String lang,
            @Nullable String dir,
            @Nullable String href) {
        public static final Cell EMPTY = new Cell("", null, null, null);
    }

    public boolean timedOut() {
        return kind.equals("error") && text.equals(TIMEOUT);
    }

    /** The status of HTTP that a page with it has. */
    public int status() {
        return timedOut() ? 503 : kind.equals("error") ? 400 : 200;
    }

    public static ResultView error(String text, int line, int column) {
        return new ResultView("error", List.of(), List.of(), text, line, column, false, 0);
    }
}
