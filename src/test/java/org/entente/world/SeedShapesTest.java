package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The seeds keep the shapes that every load must keep. */
class SeedShapesTest {

    @Test
    void theSeedsKeepTheShapesAndGiveNoWarning() {
        Graph data = graph(Home.texts("seeds/entities", ".ttl"));
        graph(Home.texts("ontology", "entente.ttl")).find().forEach(data::add);

        ValidationReport report =
                ShaclValidator.get().validate(Shapes.parse(graph(Home.texts("ontology", "shapes.ttl"))), data);

        assertThat(report.getEntries().stream().map(e -> e.focusNode() + " " + e.resultPath() + " " + e.message()))
                .isEmpty();
    }

    private static Graph graph(Map<String, String> turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        turtle.values()
                .forEach(text -> RDFParser.create()
                        .source(new StringReader(text))
                        .lang(Lang.TURTLE)
                        .parse(graph));
        return graph;
    }
}
