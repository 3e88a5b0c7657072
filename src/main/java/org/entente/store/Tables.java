package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.rdf.Csv;

/** Results of SELECT as plain rows of text. */
public final class Tables {

    private Tables() {}

    /** The head line and the rows; literals by their lexical form, IRIs in full. The caller holds a transaction. */
    public static List<List<String>> select(DatasetGraph dataset, Query query) {
        List<List<String>> lines = new ArrayList<>();
        try (QueryExec run = QueryExec.dataset(dataset).query(query).build()) {
            RowSet rows = run.select();
            List<Var> columns = rows.getResultVars();
            lines.add(columns.stream().map(Var::getVarName).toList());
            rows.forEachRemaining(
                    row -> lines.add(columns.stream().map(c -> cell(row, c)).toList()));
        }
        return lines;
    }

    /** The same as comma-separated values. */
    public static String csv(DatasetGraph dataset, Query query) {
        return Csv.of(select(dataset, query));
    }

    private static String cell(Binding row, Var column) {
        Node node = row.get(column);
        if (node == null) {
            return "";
        }
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }
}
