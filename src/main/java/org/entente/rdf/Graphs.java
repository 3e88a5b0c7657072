package org.entente.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.world.Iris;

/** The graphs beside those of the articles. */
public final class Graphs {

    /** Plain triples that at least one Actual claim supports. */
    public static final Node RELATIONS = NodeFactory.createURI(Iris.DEFAULT_BASE + "graph/relations");

    /** The ontology. */
    public static final Node ONTOLOGY = NodeFactory.createURI(Iris.DEFAULT_BASE + "graph/ontology");

    /** What is known at birth. */
    public static final Node SEEDS = NodeFactory.createURI(Iris.DEFAULT_BASE + "graph/seeds");

    private Graphs() {}
}
