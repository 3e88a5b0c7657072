package org.entente.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.world.Iris;

/** Puts the operator's base in the place of the default one. */
public final class Rebase {

    private final String base;

    /** @param base an IRI; a slash is added where it ends in none */
    public Rebase(String base) {
        this.base = base.endsWith("/") || base.endsWith("#") ? base : base + "/";
    }

    /** The base, with its last slash. */
    public String base() {
        return base;
    }

    /** That node under the operator's base. */
    public Node node(Node node) {
        if (node.isTripleTerm()) {
            return NodeFactory.createTripleTerm(triple(node.getTriple()));
        }
        if (base.equals(Iris.DEFAULT_BASE) || !node.isURI() || !node.getURI().startsWith(Iris.DEFAULT_BASE)) {
            return node;
        }
        return NodeFactory.createURI(base + node.getURI().substring(Iris.DEFAULT_BASE.length()));
    }

    /** That triple under the operator's base. */
    public Triple triple(Triple triple) {
        return Triple.create(node(triple.getSubject()), node(triple.getPredicate()), node(triple.getObject()));
    }

    /** That text, under the operator's base where it is one of our IRIs. */
    public String text(String text) {
        return text.startsWith(Iris.DEFAULT_BASE) ? base + text.substring(Iris.DEFAULT_BASE.length()) : text;
    }
}
