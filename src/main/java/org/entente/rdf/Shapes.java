package org.entente.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;

/** The SHACL shapes: what breaks one is not loaded. */
public final class Shapes {

    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph ontology;

    Shapes(Graph shapes, Graph ontology) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(shapes);
        this.ontology = ontology;
    }

    /** What is wrong with that data, a line each; empty where only warnings are left. */
    public List<String> violations(Graph data) {
        return problems(data, Severity.Violation);
    }

    /** What should be mended but does not keep data out, a line each. */
    public List<String> warnings(Graph data) {
        return problems(data, Severity.Warning);
    }

    private List<String> problems(Graph data, Severity severity) {
        ValidationReport report = ShaclValidator.get().validate(shapes, new Union(data, ontology));
        return report.getEntries().stream()
                .filter(e -> severity.equals(e.severity()))
                .map(Shapes::line)
                .distinct()
                .sorted()
                .toList();
    }

    private static String line(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        String value = entry.value() == null ? "" : " (value " + entry.value() + ")";
        return entry.focusNode() + path + ": " + entry.message() + value;
    }
}
