package org.entente.rdf;

import java.io.StringReader;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.world.Home;

/** The ontology and the shapes that this installation carries, read once. */
public final class Model {

    private final Graph ontology;
    private final Shapes shapes;
    private final Relations relations;

    private Model(Graph ontology, Graph shapes) {
        this.ontology = ontology;
        this.shapes = new Shapes(shapes, ontology);
        this.relations = Relations.of(ontology);
    }

    /** The model of this installation. */
    public static Model get() {
        return Holder.MODEL;
    }

    /**
     * Parses Turtle.
     *
     * @throws IllegalStateException naming the file, line and column, where it does not parse
     */
    public static Graph parse(String name, String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.create()
                    .source(new StringReader(turtle))
                    .lang(Lang.TURTLE)
                    .errorHandler(org.apache.jena.riot.system.ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
        return graph;
    }

    public Graph ontology() {
        return ontology;
    }

    public Shapes shapes() {
        return shapes;
    }

    public Relations relations() {
        return relations;
    }

    private static Model load() {
        Map<String, String> files = Home.texts("ontology", ".ttl");
        return new Model(read(files, "entente.ttl"), read(files, "shapes.ttl"));
    }

    private static Graph read(Map<String, String> files, String name) {
        String text = files.get(name);
        if (text == null) {
            throw new IllegalStateException("missing: ontology/" + name);
        }
        return parse("ontology/" + name, text);
    }

    /** Loaded on first use. */
    private static final class Holder {
        static final Model MODEL = load();
    }
}
