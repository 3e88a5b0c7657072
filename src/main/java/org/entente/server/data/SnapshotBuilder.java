package org.entente.server.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/** Builds a snapshot by one scan per property, which is the fastest way through the store's indexes. */
final class SnapshotBuilder {

    private static final Relation UNKNOWN =
            new Relation("unknown", "unknown", false, false, null, new Names(), new Names(), new Names(), new Names());

    private final DatasetGraph data;
    final Map<String, Entity> entities = new HashMap<>();
    final Map<String, ArticleInfo> articles = new HashMap<>();
    final Map<String, Relation> relations = new TreeMap<>();
    final List<ClaimInfo> claims = new ArrayList<>();
    final Ontology ontology;
    private final Map<Node, Parts> parts = new LinkedHashMap<>();

    /** A claim while its properties come in. */
    private static final class Parts {
        @Nullable
        Node subject;

        @Nullable
        Node relation;

        @Nullable
        Node object;

        @Nullable
        Node status;

        @Nullable
        Node speaker;

        @Nullable
        Node agent;

        @Nullable
        Node source;

        @Nullable
        String date;

        final List<Node> reporters = new ArrayList<>(1);
        double confidence = Double.NaN;
    }

    /** Inside a read transaction of {@code data}. */
    static Snapshot build(DatasetGraph data) {
        return new Snapshot(new SnapshotBuilder(data));
    }

    private SnapshotBuilder(DatasetGraph data) {
        this.data = data;
        this.ontology = new OntologyReader(data).read();
        new EntityReader(data, entities).read();
        new ArticleReader(data, articles, entities).read();
        readRelations();
        readClaims();
        parts.forEach(this::addClaim);
        claims.sort(Comparator.comparing(ClaimInfo::when).reversed().thenComparing(ClaimInfo::iri));
        claims.forEach(SnapshotBuilder::attach);
        countUses();
    }

    private void readRelations() {
        Map<String, Double> scores = new HashMap<>();
        Map<String, String> families = new HashMap<>();
        Set<String> symmetric = typed(OWL.SymmetricProperty.asNode());
        Set<String> asymmetric = typed(OWL2.AsymmetricProperty.asNode());
        Map<String, Names> inverse = names("inverseLabel");
        Map<String, Names> readings = names("reading");
        scan(Voc.ent("conflictCooperationScore"), q -> scores.put(q.getSubject().getURI(), number(q.getObject())));
        scan(
                Voc.ent("family"),
                q -> families.put(q.getSubject().getURI(), q.getObject().getURI()));
        for (Term term : ontology.all()) {
            if (term.kind() == Term.Kind.RELATION) {
                relations.put(term.iri(), relation(term, scores, families, symmetric, asymmetric, inverse, readings));
            }
        }
    }

    private Set<String> typed(Node type) {
        Set<String> all = new HashSet<>();
        data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type)
                .forEachRemaining(q -> all.add(q.getSubject().getURI()));
        return all;
    }

    private Relation relation(
            Term term,
            Map<String, Double> scores,
            Map<String, String> families,
            Set<String> symmetric,
            Set<String> asymmetric,
            Map<String, Names> inverse,
            Map<String, Names> readings) {
        String iri = term.iri();
        String familyIri = families.getOrDefault(iri, Voc.ENT + term.name());
        String family = familyIri.substring(Voc.ENT.length());
        Term above = ontology.term(family);
        Names familyNames = above == null ? term.names() : above.names();
        Double score = scores.get(iri);
        return new Relation(
                term.name(),
                family,
                symmetric.contains(iri),
                asymmetric.contains(iri),
                score == null || score.isNaN() ? null : score,
                term.names(),
                familyNames,
                inverse.getOrDefault(iri, new Names()),
                readings.getOrDefault(iri, new Names()));
    }

    /** The texts of a property of the ontology, by term. */
    private Map<String, Names> names(String property) {
        Map<String, Names> names = new HashMap<>();
        scan(
                Voc.ent(property),
                q -> names.computeIfAbsent(key(q.getSubject()), k -> new Names())
                        .prefer(Lit.of(q.getObject())));
        return names;
    }

    private void readClaims() {
        data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Voc.CLAIM)
                .forEachRemaining(q -> parts.putIfAbsent(q.getSubject(), new Parts()));
        scanClaims(Voc.SUBJECT, (p, o) -> p.subject = o);
        scanClaims(Voc.RELATION, (p, o) -> p.relation = o);
        scanClaims(Voc.OBJECT, (p, o) -> p.object = o);
        scanClaims(Voc.STATUS, (p, o) -> p.status = o);
        scanClaims(Voc.ATTRIBUTED_TO, (p, o) -> p.speaker = o);
        scanClaims(Voc.AGENT, (p, o) -> p.agent = o);
        scanClaims(Voc.REPORTED_BY, (p, o) -> p.reporters.add(o));
        scanClaims(Voc.DATE, (p, o) -> p.date = Lit.date(o));
        scanClaims(Voc.CONFIDENCE, (p, o) -> p.confidence = number(o));
        scanClaims(Voc.DERIVED, (p, o) -> p.source = o);
    }

    private interface Use {
        void of(Parts parts, Node object);
    }

    private void scanClaims(Node predicate, Use use) {
        scan(predicate, q -> {
            Parts claim = parts.get(q.getSubject());
            if (claim != null) {
                use.of(claim, q.getObject());
            }
        });
    }

    private void scan(Node predicate, java.util.function.Consumer<Quad> use) {
        data.find(Node.ANY, Node.ANY, predicate, Node.ANY).forEachRemaining(use);
    }

    /** A claim that lacks a part cannot be shown; the shapes keep such out of the store. */
    private void addClaim(Node node, Parts p) {
        if (!node.isURI() || p.subject == null || p.object == null || p.relation == null || p.status == null) {
            return;
        }
        String status = OntologyReader.local(p.status);
        ArticleInfo article = p.source == null ? null : articles.computeIfAbsent(key(p.source), ArticleInfo::new);
        claims.add(new ClaimInfo(
                node.getURI(),
                entity(p.subject),
                relations.getOrDefault(key(p.relation), UNKNOWN),
                entity(p.object),
                status == null ? "Possible" : status,
                p.speaker == null ? null : entity(p.speaker),
                p.agent == null ? null : entity(p.agent),
                p.reporters.stream().map(this::entity).toList(),
                p.date,
                p.confidence,
                article));
    }

    private Entity entity(Node node) {
        return entities.computeIfAbsent(key(node), Entity::new);
    }

    static String key(Node node) {
        return node.isURI() ? node.getURI() : Iris.DEFAULT_BASE + "unnamed/" + node;
    }

    static double number(Node node) {
        try {
            return node.isLiteral() ? Double.parseDouble(node.getLiteralLexicalForm()) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static void attach(ClaimInfo claim) {
        claim.subject().attach(claim);
        if (claim.object() != claim.subject()) {
            claim.object().attach(claim);
        }
        if (claim.speaker() != null) {
            claim.speaker().spoken().add(claim);
        }
        if (claim.article() != null) {
            claim.article().claims().add(claim);
        }
    }

    private void countUses() {
        count(claims, c -> c.relation().name());
        count(claims, ClaimInfo::status);
        count(entities.values(), Entity::type);
        Term claim = ontology.term("Claim");
        Term article = ontology.term("Article");
        if (claim != null && article != null) {
            claim.uses = claims.size();
            article.uses = articles.size();
        }
    }

    private <T> void count(Iterable<T> things, Function<T, String> name) {
        for (T thing : things) {
            Term term = ontology.term(name.apply(thing));
            if (term != null) {
                term.uses++;
            }
        }
    }

    /** Names that ontology and seeds use alike. */
    static boolean isName(Node predicate) {
        return predicate.equals(SKOS.prefLabel.asNode()) || predicate.equals(RDFS.label.asNode());
    }
}
