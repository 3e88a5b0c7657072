package org.entente.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/** Why a query cannot run: it does not parse, or a value does not fit; the message is one line for the user. */
public final class QueryProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final Pattern PLACE =
            Pattern.compile("(?: at )?line (\\d+), column (\\d+)[.:]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN = Pattern.compile("Encountered \" (?:\"[^\"]*\"|<\\w+>) \"?(.*?)\"?\\s*\"\"?$");

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

    /** What the parser says against a query, with the place, which it often tells in its message only. */
    public static QueryProblem of(QueryException e) {
        String message = String.valueOf(e.getMessage());
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            return new QueryProblem(brief(message), Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
        }
        if (e instanceof QueryParseException parse && parse.getLine() > 0) {
            return new QueryProblem(brief(message), parse.getLine(), parse.getColumn());
        }
        return new QueryProblem(brief(message));
    }

    /** The parser's message without its long list of what it expected. */
    private static String brief(String message) {
        int expecting = message.indexOf("Was expecting");
        String first = expecting < 0 ? message : message.substring(0, expecting);
        String plain =
                PLACE.matcher(first).replaceAll(" ").replaceAll("\\s+", " ").strip();
        Matcher token = TOKEN.matcher(plain);
        return token.find() ? "unexpected '" + token.group(1).strip() + "'" : plain;
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
