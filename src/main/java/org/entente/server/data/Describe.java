package org.entente.server.data;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.rdf.Graphs;
import org.entente.world.Iris;

/** What the store says of one thing, blank nodes followed, with claims as RDF 1.2 reifiers on request. */
public final class Describe {

    /** More statements than this about one thing are cut off. */
    private static final int LIMIT = 5_000;

    /** So many statements of articles are read for what else they say of a thing that is known at birth. */
    private static final int REPEATED = 1_000;

    private static final Node REIFIES = NodeFactory.createURI(RDF.uri + "reifies");

    private final DatasetGraph data;
    private final DatasetGraph found = DatasetGraphFactory.createGeneral();
    private final Set<Node> done = new HashSet<>();
    private int count;

    private Describe(DatasetGraph data) {
        this.data = data;
    }

    /** Inside a read transaction of {@code data}; empty where the store does not know the thing. */
    public static DatasetGraph thing(DatasetGraph data, String iri, boolean reifiers) {
        Describe describe = new Describe(data);
        Node node = NodeFactory.createURI(iri);
        describe.about(node);
        if (iri.startsWith(Iris.DEFAULT_BASE) && describe.count < LIMIT) {
            describe.linksTo(node);
        }
        if (describe.found.isEmpty()) {
            describe.mentions(node);
        }
        if (reifiers) {
            describe.reify(node);
        }
        return describe.found;
    }

    /** A whole article: the graph that bears its name, and what other graphs say of it. */
    public static DatasetGraph article(DatasetGraph data, String iri, boolean reifiers) {
        Describe describe = new Describe(data);
        Node graph = NodeFactory.createURI(iri);
        data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(describe.found::add);
        describe.about(graph);
        if (reifiers) {
            describe.reifyAll();
        }
        return describe.found;
    }

    private void about(Node node) {
        if (!done.add(node)) {
            return;
        }
        // What is known at birth comes first: thousands of articles may repeat a name.
        about(data.find(Graphs.SEEDS, node, Node.ANY, Node.ANY), LIMIT);
        about(data.find(Node.ANY, node, Node.ANY, Node.ANY), count > 0 ? REPEATED : LIMIT);
    }

    /** Adds what no graph before has said. */
    private void about(Iterator<Quad> quads, int most) {
        for (int read = 0; quads.hasNext() && read < most && count < LIMIT; read++) {
            Quad quad = quads.next();
            if (!found.contains(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject())) {
                found.add(quad);
                count++;
                if (quad.getObject().isBlank()) {
                    about(quad.getObject());
                }
            }
        }
    }

    /** Memberships, tenures and signatures stand between two things: they belong to the description of both. */
    private void linksTo(Node node) {
        for (Node property :
                java.util.List.of(Voc.MEMBER, Voc.ORGANIZATION, Voc.POST, Voc.ent("party"), Voc.ent("treaty"))) {
            Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, property, node);
            while (quads.hasNext() && count < LIMIT) {
                about(quads.next().getSubject());
            }
        }
    }

    /** For what is only named by others: the statements that name it. */
    private void mentions(Node node) {
        Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, Node.ANY, node);
        while (quads.hasNext() && count++ < 200) {
            found.add(quads.next());
        }
    }

    private void reifyAll() {
        Set<Node> claims = new HashSet<>();
        found.find(Node.ANY, Node.ANY, RDF.type.asNode(), Voc.CLAIM).forEachRemaining(q -> claims.add(q.getSubject()));
        claims.forEach(this::reify);
    }

    private void reify(Node claim) {
        Iterator<Quad> types = found.find(Node.ANY, claim, RDF.type.asNode(), Voc.CLAIM);
        if (!types.hasNext()) {
            return;
        }
        Node graph = types.next().getGraph();
        Node subject = one(claim, Voc.SUBJECT);
        Node relation = one(claim, Voc.RELATION);
        Node object = one(claim, Voc.OBJECT);
        if (subject == null || relation == null || object == null) {
            return;
        }
        Triple triple = Triple.create(subject, relation, object);
        found.add(graph, claim, REIFIES, NodeFactory.createTripleTerm(triple));
        if (Voc.ent("Actual").equals(one(claim, Voc.STATUS))) {
            found.add(graph, subject, relation, object);
        }
    }

    private @org.jspecify.annotations.Nullable Node one(Node subject, Node predicate) {
        Iterator<Quad> quads = found.find(Node.ANY, subject, predicate, Node.ANY);
        return quads.hasNext() ? quads.next().getObject() : null;
    }
}
