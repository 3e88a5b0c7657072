package org.entente.server.data;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Reads the terms of the ontology from the store that holds it. */
final class OntologyReader {

    private final DatasetGraph data;
    private final Map<String, Term> terms = new HashMap<>();

    OntologyReader(DatasetGraph data) {
        this.data = data;
    }

    Ontology read() {
        each(RDF.type.asNode(), this::type);
        each(RDFS.label.asNode(), (t, o) -> name(t, o));
        each(SKOS.prefLabel.asNode(), (t, o) -> name(t, o));
        each(SKOS.definition.asNode(), (t, o) -> t.definition().prefer(Lit.of(o)));
        each(SKOS.example.asNode(), (t, o) -> t.examples().add(Lit.of(o)));
        each(RDFS.subClassOf.asNode(), this::parent);
        each(RDFS.subPropertyOf.asNode(), this::parent);
        each(SKOS.broader.asNode(), this::parent);
        each(SKOS.inScheme.asNode(), (t, o) -> t.scheme = local(o));
        terms.values().forEach(OntologyReader::concept);
        terms.values().forEach(this::link);
        return new Ontology(terms);
    }

    /** The individuals of a scheme are its concepts, whether they are typed so or by a class of ours. */
    private static void concept(Term term) {
        if (term.scheme != null && term.kind == Term.Kind.INDIVIDUAL) {
            term.kind = Term.Kind.CONCEPT;
        }
    }

    private interface Use {
        void of(Term term, Node object);
    }

    private void each(Node predicate, Use use) {
        Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, predicate, Node.ANY);
        while (quads.hasNext()) {
            Quad quad = quads.next();
            String name = local(quad.getSubject());
            if (name == null) {
                continue;
            }
            if (predicate.equals(RDF.type.asNode())) {
                terms.computeIfAbsent(name, Term::new);
            }
            Term term = terms.get(name);
            if (term != null) {
                use.of(term, quad.getObject());
            }
        }
    }

    /** A term may be typed twice (a relation is also an object property): the more telling kind wins. */
    private void type(Term term, Node type) {
        Term.Kind kind = kind(type);
        if (kind.ordinal() < term.kind.ordinal() || term.kind == Term.Kind.INDIVIDUAL) {
            term.kind = kind;
        }
    }

    private static Term.Kind kind(Node type) {
        if (type.equals(OWL.Class.asNode())) {
            return Term.Kind.CLASS;
        }
        if (type.equals(Voc.ent("RelationFamily"))) {
            return Term.Kind.FAMILY;
        }
        if (type.equals(Voc.ent("RelationProperty"))) {
            return Term.Kind.RELATION;
        }
        if (type.equals(SKOS.ConceptScheme.asNode())) {
            return Term.Kind.SCHEME;
        }
        if (type.equals(SKOS.Concept.asNode())) {
            return Term.Kind.CONCEPT;
        }
        boolean property = type.isURI() && type.getURI().endsWith("Property");
        return property ? Term.Kind.PROPERTY : Term.Kind.INDIVIDUAL;
    }

    private static void name(Term term, Node label) {
        if (label.isLiteral()) {
            term.names().prefer(Lit.of(label));
        }
    }

    private void parent(Term term, Node object) {
        String name = local(object);
        if (name != null && !name.equals(term.name())) {
            term.parents().add(name);
        }
    }

    private void link(Term term) {
        for (String parent : term.parents()) {
            Term above = terms.get(parent);
            if (above != null) {
                above.children().add(term.name());
            }
        }
    }

    static @Nullable String local(Node node) {
        boolean ours = node.isURI() && node.getURI().startsWith(Voc.ENT);
        return ours ? node.getURI().substring(Voc.ENT.length()) : null;
    }
}
