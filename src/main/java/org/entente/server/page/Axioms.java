package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.server.data.Details;
import org.entente.server.data.Lit;
import org.entente.server.data.Ontology;
import org.entente.server.data.Term;
import org.entente.server.data.Voc;
import org.entente.server.view.Fact;
import org.entente.server.view.TermView;
import org.entente.server.web.Exchange;
import org.entente.server.web.Messages;

/** Says in words what OWL, RDFS and SKOS say of a term. */
final class Axioms {

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry(RDFS.subClassOf.getURI(), "axiom.subClassOf"),
            Map.entry(RDFS.subPropertyOf.getURI(), "axiom.subPropertyOf"),
            Map.entry(RDFS.domain.getURI(), "axiom.domain"),
            Map.entry(RDFS.range.getURI(), "axiom.range"),
            Map.entry(OWL.inverseOf.getURI(), "axiom.inverseOf"),
            Map.entry(OWL.disjointWith.getURI(), "axiom.disjointWith"),
            Map.entry(OWL.equivalentClass.getURI(), "axiom.equivalentClass"),
            Map.entry(OWL.equivalentProperty.getURI(), "axiom.equivalentProperty"),
            Map.entry(SKOS.broader.getURI(), "axiom.broader"),
            Map.entry(SKOS.exactMatch.getURI(), "axiom.exactMatch"),
            Map.entry(SKOS.closeMatch.getURI(), "axiom.closeMatch"),
            Map.entry(SKOS.broadMatch.getURI(), "axiom.broadMatch"),
            Map.entry(SKOS.inScheme.getURI(), "axiom.inScheme"),
            Map.entry(SKOS.notation.getURI(), "axiom.notation"),
            Map.entry(Voc.ENT + "family", "axiom.family"),
            Map.entry(Voc.ENT + "relationKind", "axiom.relationKind"),
            Map.entry(Voc.ENT + "ploverEvent", "axiom.ploverEvent"),
            Map.entry(Voc.ENT + "ploverMode", "axiom.ploverMode"),
            Map.entry(Voc.ENT + "conflictCooperationScore", "axiom.score"),
            Map.entry(Voc.ENT + "inverseLabel", "axiom.inverseLabel"),
            Map.entry(Voc.ENT + "reading", "axiom.reading"),
            Map.entry(RDF.type.getURI(), "axiom.type"));

    private final Details details;
    private final Ontology ontology;
    private final String lang;

    Axioms(Details details, Ontology ontology, String lang) {
        this.details = details;
        this.ontology = ontology;
        this.lang = lang;
    }

    List<TermView.Axiom> of(Term term) {
        List<TermView.Axiom> said = new ArrayList<>();
        details.axioms(term.iri()).forEach((property, values) -> {
            String key = SAID.get(property);
            if (key != null) {
                List<Fact.Item> items = values.stream()
                        .filter(this::mine)
                        .distinct()
                        .map(this::item)
                        .toList();
                if (!items.isEmpty()) {
                    said.add(new TermView.Axiom(key, items));
                }
            }
        });
        said.sort(java.util.Comparator.comparing(TermView.Axiom::key));
        return said;
    }

    private boolean mine(Node value) {
        return !value.isLiteral()
                || value.getLiteralLanguage().isEmpty()
                || value.getLiteralLanguage().equals(lang);
    }

    private Fact.Item item(Node value) {
        if (value.isLiteral()) {
            return Fact.Item.of(literal(value), null);
        }
        if (value.isBlank()) {
            return Fact.Item.of(new Lit(restriction(value), lang), null);
        }
        String uri = value.getURI();
        if (!uri.startsWith(Voc.ENT)) {
            boolean web = uri.startsWith("http://") || uri.startsWith("https://");
            return Fact.Item.of(new Lit(shorten(uri), "en"), web ? uri : null);
        }
        String name = uri.substring(Voc.ENT.length());
        return Fact.Item.of(name(name), "/ontology/" + Exchange.encode(name));
    }

    /** Numbers as the reader writes them, a reading with dots for the names. */
    private Lit literal(Node value) {
        if (value.getLiteralValue() instanceof Number number) {
            return new Lit(Messages.of(lang).n(number), lang);
        }
        Lit text = Lit.of(value);
        return new Lit(text.text().replaceAll("\\{(subject|object)}", "…"), text.lang());
    }

    private Lit name(String name) {
        Term term = ontology.term(name);
        return term == null ? new Lit(name, "en") : term.label(lang);
    }

    /** {@code subject exactly 1 Entity}: property, then quantifier and filler as they come. */
    private String restriction(Node node) {
        List<Node> parts = details.restriction(node);
        if (parts == null) {
            return "( … )";
        }
        List<String> words = new ArrayList<>();
        for (Node part : parts) {
            words.add(part.isLiteral() ? part.getLiteralLexicalForm() : part.isURI() ? word(part.getURI()) : "( … )");
        }
        return String.join(" ", words);
    }

    private String word(String uri) {
        return uri.startsWith(Voc.ENT) ? name(uri.substring(Voc.ENT.length())).text() : shorten(uri);
    }

    private static String shorten(String uri) {
        String[][] prefixes = {
            {OWL.NS, "owl:"},
            {RDFS.uri, "rdfs:"},
            {RDF.uri, "rdf:"},
            {SKOS.uri, "skos:"},
            {"http://www.w3.org/2001/XMLSchema#", "xsd:"},
            {"http://www.w3.org/ns/prov#", "prov:"},
            {"http://www.w3.org/ns/org#", "org:"},
            {"https://schema.org/", "schema:"},
            {"http://semanticweb.cs.vu.nl/2009/11/sem/", "sem:"},
            {"http://www.opengis.net/ont/geosparql#", "geosparql:"}
        };
        for (String[] prefix : prefixes) {
            if (uri.startsWith(prefix[0])) {
                return prefix[1] + uri.substring(prefix[0].length());
            }
        }
        return uri;
    }
}
