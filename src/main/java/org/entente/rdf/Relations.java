package org.entente.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** The relation inventory, read from the ontology, which alone defines it. */
public final class Relations {

    private final Map<String, Relation> byName = new TreeMap<>();

    private Relations() {}

    /** The relations that an ontology defines. */
    public static Relations of(Graph ontology) {
        Relations relations = new Relations();
        ontology.find(Node.ANY, RDF.type.asNode(), Ent.RELATION_PROPERTY)
                .forEach(t -> relations.add(read(ontology, t.getSubject())));
        return relations;
    }

    public Collection<Relation> all() {
        return new ArrayList<>(byName.values());
    }

    /** The relation of that local name. */
    public Optional<Relation> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether a relation of that local name holds both ways. */
    public boolean symmetric(String name) {
        return get(name).map(Relation::symmetric).orElse(false);
    }

    private void add(Relation relation) {
        byName.put(relation.name(), relation);
    }

    private static Relation read(Graph graph, Node node) {
        Node family = object(graph, node, Ent.FAMILY);
        Node kind = object(graph, node, Ent.RELATION_KIND);
        Node score = object(graph, node, Ent.SCORE);
        return new Relation(
                Ent.localName(node),
                kind != null && Ent.localName(kind).equals("BondKind"),
                graph.contains(node, RDF.type.asNode(), OWL.SymmetricProperty.asNode()),
                family == null ? "" : Ent.localName(family).replaceFirst("Relation$", ""),
                plover(graph, node),
                score == null ? 0 : Double.parseDouble(score.getLiteralLexicalForm()),
                label(graph, node, "en"),
                label(graph, node, "fa"));
    }

    private static String plover(Graph graph, Node node) {
        Node event = object(graph, node, Ent.PLOVER_EVENT);
        Node mode = object(graph, node, Ent.PLOVER_MODE);
        if (event == null) {
            return "";
        }
        return notation(graph, mode == null ? event : mode);
    }

    private static String notation(Graph graph, Node concept) {
        Node notation = object(graph, concept, SKOS.notation.asNode());
        return notation == null ? Ent.localName(concept) : notation.getLiteralLexicalForm();
    }

    private static String label(Graph graph, Node node, String language) {
        return graph.stream(node, RDFS.label.asNode(), Node.ANY)
                .map(Triple::getObject)
                .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(Ent.localName(node));
    }

    private static @Nullable Node object(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .orElse(null);
    }
}
