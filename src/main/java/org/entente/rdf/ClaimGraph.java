package org.entente.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.entente.claim.Actor;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDate;
import org.entente.claim.Evidence;
import org.entente.claim.Extraction;
import org.entente.claim.Sanction;
import org.entente.source.Article;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/** The triples of an article and its claims, in the stored form of RDF 1.1. Pure: one extraction, one graph. */
public final class ClaimGraph {

    private final Article article;
    private final Node articleNode;
    private final Node run;
    private final Quotes quotes;
    private final Graph graph = GraphFactory.createDefaultGraph();

    private ClaimGraph(Article article) {
        this.article = article;
        this.articleNode = iri(article.iri());
        this.run = iri(Iris.DEFAULT_BASE + "run/" + Digests.of(article.iri() + "\n" + article.text(), 16) + "-"
                + Engine.VERSION);
        this.quotes = new Quotes(article);
    }

    /** The graph that is named by the article's IRI. */
    public static Graph of(Extraction extraction) {
        ClaimGraph builder = new ClaimGraph(extraction.article());
        builder.describeArticle();
        extraction.claims().forEach(builder::add);
        return builder.graph;
    }

    /** The plain triple of a claim in a stored graph, or null where the node is no claim. */
    public static @Nullable Triple direct(Graph graph, Node claim) {
        Node subject = object(graph, claim, Ent.SUBJECT);
        Node relation = object(graph, claim, Ent.RELATION);
        Node object = object(graph, claim, Ent.OBJECT);
        return subject == null || relation == null || object == null ? null : Triple.create(subject, relation, object);
    }

    /** The plain triples that the Actual claims of a stored graph state, both ways where the relation is symmetric. */
    public static Stream<Triple> actual(Graph graph, Relations relations) {
        return graph.stream(Node.ANY, Ent.STATUS, Ent.ACTUAL)
                .map(t -> direct(graph, t.getSubject()))
                .flatMap(Stream::ofNullable)
                .flatMap(t -> closure(t, relations))
                .distinct();
    }

    /** A triple, and its mirror where the relation is symmetric. */
    public static Stream<Triple> closure(Triple triple, Relations relations) {
        if (!relations.symmetric(Ent.localName(triple.getPredicate()))) {
            return Stream.of(triple);
        }
        return Stream.of(triple, Triple.create(triple.getObject(), triple.getPredicate(), triple.getSubject()));
    }

    /** A confidence as it is written everywhere: two decimals at most, one at least. */
    static String decimal(double confidence) {
        BigDecimal rounded =
                BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 1 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
    }

    private void describeArticle() {
        add(articleNode, RDF.type.asNode(), Ent.ARTICLE);
        add(articleNode, RDF.type.asNode(), Terms.NEWS_ARTICLE);
        add(articleNode, Terms.DCT_TITLE, NodeFactory.createLiteralLang(article.title(), article.language()));
        add(articleNode, Terms.DCT_LANGUAGE, NodeFactory.createLiteralString(article.language()));
        if (article.publisher() != null) {
            add(articleNode, Terms.DCT_PUBLISHER, NodeFactory.createLiteralString(article.publisher()));
        }
        if (article.published() != null) {
            add(articleNode, Terms.DCT_ISSUED, typed(article.published().toString(), XSDDatatype.XSDdate));
        }
        if (article.url() != null) {
            add(articleNode, Terms.SCHEMA_URL, NodeFactory.createLiteralString(article.url()));
        }
        add(run, RDF.type.asNode(), Ent.EXTRACTION_RUN);
        add(run, Terms.PROV_USED, articleNode);
        add(run, Ent.ENGINE_VERSION, NodeFactory.createLiteralString(Engine.VERSION));
    }

    private void add(Claim claim) {
        Node node = iri(claim.iri());
        add(node, RDF.type.asNode(), Ent.CLAIM);
        add(node, Ent.SUBJECT, actor(claim.subject()));
        add(node, Ent.RELATION, Ent.term(claim.relation()));
        add(node, Ent.OBJECT, actor(claim.object()));
        add(node, Ent.STATUS, Ent.of(claim.status()));
        if (claim.attributedTo() != null) {
            add(node, Ent.ATTRIBUTED_TO, actor(claim.attributedTo()));
        }
        if (claim.agent() != null) {
            add(node, Ent.AGENT, actor(claim.agent()));
        }
        claim.reportedBy().forEach(r -> add(node, Ent.REPORTED_BY, actor(r)));
        if (claim.date() != null) {
            add(node, claim.date());
        }
        add(node, Ent.CONFIDENCE, typed(decimal(claim.confidence()), XSDDatatype.XSDdecimal));
        add(node, Ent.FRAME, NodeFactory.createLiteralString(claim.frame()));
        if (claim.sanction() != null) {
            add(node, claim.sanction());
        }
        add(node, Terms.PROV_DERIVED, articleNode);
        add(node, Terms.PROV_GENERATED, run);
        for (int i = 0; i < claim.evidence().size(); i++) {
            addEvidence(node, claim.evidence().get(i), "e" + Digests.of(claim.iri(), 16) + "x" + i);
        }
    }

    private void add(Node claim, ClaimDate date) {
        RDFDatatype type = NodeFactory.getType("http://www.w3.org/2001/XMLSchema#" + date.datatype());
        add(claim, Ent.DATE, NodeFactory.createLiteralDT(date.lexical(), type));
        if (!date.written().isBlank()) {
            add(claim, Ent.DATE_TEXT, NodeFactory.createLiteralLang(date.written(), article.language()));
        }
    }

    private void add(Node claim, Sanction sanction) {
        sanction.types().forEach(t -> add(claim, Ent.SANCTION_TYPE, Ent.term(t.localName())));
        if (sanction.stage() != null) {
            add(claim, Ent.STAGE, Ent.term(sanction.stage().localName()));
        }
        sanction.legalBases().forEach(b -> add(claim, Ent.LEGAL_BASIS, text(b)));
    }

    /** Blank nodes have labels made from the claim's IRI, so that a second load gives the same triples. */
    private void addEvidence(Node claim, Evidence evidence, String label) {
        Node node = NodeFactory.createBlankNode(label);
        Node quote = NodeFactory.createBlankNode(label + "q");
        Node position = NodeFactory.createBlankNode(label + "p");
        add(claim, Ent.HAS_EVIDENCE, node);
        add(node, RDF.type.asNode(), Terms.OA_SPECIFIC_RESOURCE);
        add(node, Terms.OA_HAS_SOURCE, articleNode);
        add(node, Terms.OA_HAS_SELECTOR, quote);
        add(node, Terms.OA_HAS_SELECTOR, position);
        add(quote, RDF.type.asNode(), Terms.OA_TEXT_QUOTE);
        add(quote, Terms.OA_EXACT, text(quotes.exact(evidence)));
        add(quote, Terms.OA_PREFIX, text(quotes.prefix(evidence)));
        add(quote, Terms.OA_SUFFIX, text(quotes.suffix(evidence)));
        add(position, RDF.type.asNode(), Terms.OA_TEXT_POSITION);
        add(position, Terms.OA_START, integer(quotes.start(evidence)));
        add(position, Terms.OA_END, integer(quotes.end(evidence)));
    }

    /** Every actor has a label here, so that an article's graph can be read alone; strangers are described. */
    private Node actor(Actor actor) {
        Node node = iri(actor.iri());
        Node label = NodeFactory.createLiteralLang(actor.label(), "en");
        add(node, RDFS.label.asNode(), label);
        if (actor.written() != null && !graph.contains(node, RDF.type.asNode(), Node.ANY)) {
            add(node, RDF.type.asNode(), Ent.of(actor.type()));
            add(node, Terms.PREF_LABEL, label);
            add(node, Ent.TRANSLITERATION, NodeFactory.createLiteralString(actor.label()));
            if (!article.language().equals("en")) {
                add(node, Terms.PREF_LABEL, text(actor.written()));
            }
        }
        return node;
    }

    private Node text(String text) {
        return NodeFactory.createLiteralLang(text, article.language());
    }

    private static Node integer(int value) {
        return typed(String.valueOf(value), XSDDatatype.XSDinteger);
    }

    private static Node typed(String lexical, RDFDatatype type) {
        return NodeFactory.createLiteralDT(lexical, type);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }

    private static @Nullable Node object(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .orElse(null);
    }
}
