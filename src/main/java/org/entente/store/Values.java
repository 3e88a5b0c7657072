package org.entente.store;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.claim.Status;
import org.entente.rdf.Ent;
import org.entente.rdf.Model;
import org.entente.rdf.Relation;
import org.entente.text.Keys;

/** Turns what a user wrote for a parameter into a node. */
final class Values {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PART = Pattern.compile("\\d{4}(-\\d{2})?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");

    private Values() {}

    static Node node(QueryParameter parameter, String value, DatasetGraph dataset) {
        return switch (parameter.type()) {
            case ENTITY -> EntityNames.resolve(value, dataset);
            case DATE -> date(parameter, value);
            case STRING -> NodeFactory.createLiteralString(value);
            case INTEGER -> integer(parameter, value);
            case RELATION -> relation(value);
            case STATUS -> status(value);
        };
    }

    /** A month or a year stands for its first day. */
    private static Node date(QueryParameter parameter, String value) {
        String digits = ascii(value);
        String day = PART.matcher(digits).matches() ? (digits + "-01-01").substring(0, 10) : digits;
        try {
            if (DATE.matcher(day).matches()) {
                return NodeFactory.createLiteralDT(
                        java.time.LocalDate.parse(day).toString(), XSDDatatype.XSDdate);
            }
        } catch (java.time.DateTimeException e) {
            throw new QueryProblem(parameter.name() + ": no such day: " + value);
        }
        throw new QueryProblem(parameter.name() + ": a date is 2025-03-05, 2025-03 or 2025, not '" + value + "'");
    }

    private static Node integer(QueryParameter parameter, String value) {
        String digits = ascii(value);
        if (!INTEGER.matcher(digits).matches()) {
            throw new QueryProblem(parameter.name() + ": not a whole number: '" + value + "'");
        }
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger);
    }

    private static Node relation(String value) {
        String name = value.startsWith("ent:") ? value.substring("ent:".length()) : value;
        String key = Keys.solid(name);
        for (Relation relation : Model.get().relations().all()) {
            if (relation.name().equalsIgnoreCase(name)
                    || Keys.solid(relation.english()).equals(key)
                    || Keys.solid(relation.persian()).equals(key)) {
                return Ent.term(relation.name());
            }
        }
        throw new QueryProblem(
                "no relation '" + value + "'; relations are local names such as joins, alliedWith, sanctions");
    }

    private static Node status(String value) {
        for (Status status : Status.values()) {
            if (status.localName().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT))) {
                return Ent.of(status);
            }
        }
        throw new QueryProblem("no status '" + value + "'; a status is Actual, Planned, Proposed, Possible or Denied");
    }

    /** The text with all digits as 0 to 9. */
    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> ascii.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return ascii.toString();
    }
}
