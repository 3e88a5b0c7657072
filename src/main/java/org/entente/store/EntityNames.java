package org.entente.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.rdf.Ent;
import org.entente.rdf.Prefixes;
import org.entente.rdf.Terms;
import org.entente.text.Keys;
import org.entente.world.EntityType;

/** Finds the entity that a user means by an IRI, a prefixed name, an ISO code or a name in any language. */
public final class EntityNames {

    private static final int CANDIDATES = 5;

    private EntityNames() {}

    /**
     * The one entity of that name. The caller holds a transaction.
     *
     * @throws QueryProblem where none has that name, or several have it
     */
    public static Node resolve(String name, DatasetGraph dataset) {
        int colon = name.indexOf(':');
        if (name.startsWith("http://") || name.startsWith("https://") || name.startsWith("urn:")) {
            return NodeFactory.createURI(name);
        }
        if (colon > 0) {
            String namespace = Prefixes.entities().get(name.substring(0, colon));
            if (namespace != null) {
                return NodeFactory.createURI(namespace + name.substring(colon + 1));
            }
        }
        return one(name, search(name, dataset), dataset);
    }

    /** All entities of that name: those whose preferred label it is come before those with another label. */
    public static List<Node> search(String name, DatasetGraph dataset) {
        Set<Node> found = new LinkedHashSet<>(byCode(name, dataset));
        String key = Keys.solid(name);
        for (Node predicate : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.HIDDEN_LABEL, RDFS.label.asNode())) {
            if (found.isEmpty()) {
                found.addAll(byLabel(key, predicate, dataset));
            }
        }
        return List.copyOf(found);
    }

    private static List<Node> byCode(String name, DatasetGraph dataset) {
        List<Node> found = new ArrayList<>();
        if (name.length() < 2 || name.length() > 3 || !name.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return found;
        }
        Node code = NodeFactory.createLiteralString(name);
        for (Node predicate : List.of(Ent.ISO_ALPHA3, Ent.ISO_ALPHA2)) {
            dataset.find(Quad.unionGraph, Node.ANY, predicate, code).forEachRemaining(q -> found.add(q.getSubject()));
        }
        return found;
    }

    private static Set<Node> byLabel(String key, Node predicate, DatasetGraph dataset) {
        Set<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
        Iterator<Quad> labels = dataset.find(Quad.unionGraph, Node.ANY, predicate, Node.ANY);
        while (labels.hasNext()) {
            Quad quad = labels.next();
            if (quad.getSubject().isURI()
                    && quad.getObject().isLiteral()
                    && Keys.solid(quad.getObject().getLiteralLexicalForm()).equals(key)
                    && rank(quad.getSubject(), dataset) < Integer.MAX_VALUE) {
                found.add(quad.getSubject());
            }
        }
        return found;
    }

    private static Node one(String name, List<Node> found, DatasetGraph dataset) {
        if (found.isEmpty()) {
            throw new QueryProblem("nothing is called '" + name + "'; give an IRI, state:ISR, an ISO code or a name");
        }
        int best = found.stream().mapToInt(n -> rank(n, dataset)).min().orElse(0);
        List<Node> first = found.stream().filter(n -> rank(n, dataset) == best).toList();
        if (first.size() > 1) {
            List<String> names =
                    first.stream().limit(CANDIDATES).map(EntityNames::brief).toList();
            throw new QueryProblem("'" + name + "' may be " + String.join(", ", names) + "; say which");
        }
        return first.getFirst();
    }

    /** Place of its class in {@link EntityType}: a state goes before its capital. */
    private static int rank(Node entity, DatasetGraph dataset) {
        for (EntityType type : EntityType.values()) {
            if (dataset.contains(Quad.unionGraph, entity, RDF.type.asNode(), Ent.of(type))) {
                return type.ordinal();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static String brief(Node node) {
        String iri = node.getURI();
        for (Map.Entry<String, String> prefix : Prefixes.entities().entrySet()) {
            if (iri.startsWith(prefix.getValue())) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }
}
