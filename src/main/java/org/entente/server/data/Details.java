package org.entente.server.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/** Reads from the store what a single page needs and the index does not keep. Call inside a read transaction. */
public final class Details {

    /** A membership, tenure or signature: the thing at the other end and the dates. */
    public record Dated(
            Entity thing,
            @Nullable String start,
            @Nullable String end,
            @Nullable String kind) {}

    /** A sentence is shown up to so many characters. */
    private static final int LONGEST = 4_000;

    /** A sentence in a list is shown up to about so many. */
    private static final int LISTED = 220;

    private final DatasetGraph data;
    private final Snapshot snapshot;

    public Details(DatasetGraph data, Snapshot snapshot) {
        this.data = data;
        this.snapshot = snapshot;
    }

    /** The quotes of a claim in the order of the text. */
    public List<Evidence> evidence(String claimIri) {
        List<Evidence> found = new ArrayList<>();
        for (Node evidence : objects(node(claimIri), Voc.HAS_EVIDENCE)) {
            found.add(evidence(objects(evidence, Voc.HAS_SELECTOR)));
        }
        found.removeIf(e -> e.exact().text().isEmpty());
        found.sort(Comparator.comparingInt(Evidence::start));
        return found;
    }

    /** The first quote of each claim that has one, by the claim's IRI, cut where it is too long for a list. */
    public Map<String, Lit> quotes(Collection<ClaimInfo> claims) {
        Map<String, Lit> quotes = new HashMap<>();
        for (ClaimInfo claim : claims) {
            Lit quote = snapshot.quote(claim.iri(), this::quote);
            if (!quote.text().isEmpty()) {
                quotes.put(claim.iri(), quote);
            }
        }
        return quotes;
    }

    private Lit quote(String claimIri) {
        List<Evidence> evidence = evidence(claimIri);
        return evidence.isEmpty()
                ? new Lit("", "")
                : evidence.getFirst().exact().cut(LISTED);
    }

    private Evidence evidence(List<Node> selectors) {
        Lit exact = new Lit("", "");
        String prefix = "";
        String suffix = "";
        int start = -1;
        int end = -1;
        for (Node selector : selectors) {
            for (Quad quad : quads(selector)) {
                Node p = quad.getPredicate();
                Node o = quad.getObject();
                if (p.equals(Voc.EXACT)) {
                    exact = Lit.of(o).cut(LONGEST);
                } else if (p.equals(Voc.PREFIX)) {
                    prefix = Lit.of(o).cut(LONGEST).text();
                } else if (p.equals(Voc.SUFFIX)) {
                    suffix = Lit.of(o).cut(LONGEST).text();
                } else if (p.equals(Voc.START)) {
                    start = (int) SnapshotBuilder.number(o);
                } else if (p.equals(Voc.END)) {
                    end = (int) SnapshotBuilder.number(o);
                }
            }
        }
        return new Evidence(exact, prefix, suffix, start, end);
    }

    /** One literal value of a property of the ontology, null if none. */
    public @Nullable Lit literal(String iri, String property) {
        return objects(node(iri), Voc.ent(property)).stream()
                .filter(Node::isLiteral)
                .map(Lit::of)
                .findFirst()
                .orElse(null);
    }

    /** All literal values of a property of the ontology. */
    public List<Lit> literals(String iri, String property) {
        return objects(node(iri), Voc.ent(property)).stream()
                .filter(Node::isLiteral)
                .map(Lit::of)
                .distinct()
                .toList();
    }

    /** Entities that {@code iri} points to by a property of the ontology. */
    public List<Entity> pointed(String iri, String property) {
        return objects(node(iri), Voc.ent(property)).stream()
                .map(this::known)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Entities that point to {@code iri} by a property of the ontology, at most {@code limit}. */
    public List<Entity> pointing(String property, String iri, int limit) {
        List<Entity> found = new ArrayList<>();
        Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, Voc.ent(property), node(iri));
        while (quads.hasNext() && found.size() < limit) {
            Entity entity = known(quads.next().getSubject());
            if (entity != null && !found.contains(entity)) {
                found.add(entity);
            }
        }
        return found;
    }

    /** The organisations that it is a member of. */
    public List<Dated> memberships(String iri) {
        return dated(Voc.MEMBER, iri, Voc.ORGANIZATION);
    }

    public List<Dated> members(String iri) {
        return dated(Voc.ORGANIZATION, iri, Voc.MEMBER);
    }

    /** The offices that a person held or holds. */
    public List<Dated> tenures(String iri) {
        return dated(Voc.MEMBER, iri, Voc.POST);
    }

    public List<Dated> holders(String iri) {
        return dated(Voc.POST, iri, Voc.MEMBER);
    }

    public List<Dated> treaties(String iri) {
        return dated(Voc.ent("party"), iri, Voc.ent("treaty"));
    }

    public List<Dated> parties(String iri) {
        return dated(Voc.ent("treaty"), iri, Voc.ent("party"));
    }

    private List<Dated> dated(Node from, String iri, Node to) {
        Map<String, Dated> found = new LinkedHashMap<>();
        Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, from, node(iri));
        while (quads.hasNext() && found.size() < 400) {
            Node link = quads.next().getSubject();
            for (Node thing : objects(link, to)) {
                Entity entity = known(thing);
                if (entity != null) {
                    found.put(link + " " + thing, dated(link, entity));
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing((Dated d) -> d.end() != null)
                        .thenComparing(d -> d.start() == null ? "" : d.start(), Comparator.reverseOrder()))
                .toList();
    }

    private Dated dated(Node link, Entity thing) {
        String start = value(link, Voc.ent("startDate"));
        String signed = start == null ? value(link, Voc.DATE) : start;
        List<Node> kinds = objects(link, Voc.ent("membershipKind"));
        String kind = kinds.isEmpty() ? null : OntologyReader.local(kinds.getFirst());
        return new Dated(thing, signed, value(link, Voc.ent("endDate")), kind);
    }

    /** The concepts of the ontology that it points to by a property. */
    public List<Term> concepts(String iri, String property) {
        return objects(node(iri), Voc.ent(property)).stream()
                .map(OntologyReader::local)
                .filter(java.util.Objects::nonNull)
                .map(snapshot.ontology()::term)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Outside identifiers, http or https only. */
    public List<String> sameAs(String iri) {
        return objects(node(iri), org.apache.jena.vocabulary.OWL.sameAs.asNode()).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(u -> u.startsWith("https://") || u.startsWith("http://"))
                .distinct()
                .toList();
    }

    private @Nullable String value(Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Entity known(Node node) {
        return node.isURI() ? snapshot.entity(node.getURI()) : null;
    }

    /** Whether the store says anything with that subject. */
    public boolean knows(String iri) {
        return data.find(Node.ANY, node(iri), Node.ANY, Node.ANY).hasNext();
    }

    private List<Quad> quads(Node subject) {
        List<Quad> all = new ArrayList<>();
        data.find(Node.ANY, subject, Node.ANY, Node.ANY).forEachRemaining(all::add);
        return all;
    }

    private List<Node> objects(Node subject, Node predicate) {
        List<Node> all = new ArrayList<>();
        data.find(Node.ANY, subject, predicate, Node.ANY).forEachRemaining(q -> {
            if (!all.contains(q.getObject())) {
                all.add(q.getObject());
            }
        });
        return all;
    }

    /** Axioms of a term: what it says by OWL and RDFS, as property name and objects. */
    public Map<String, List<Node>> axioms(String iri) {
        Map<String, List<Node>> all = new LinkedHashMap<>();
        for (Quad quad : quads(node(iri))) {
            all.computeIfAbsent(quad.getPredicate().getURI(), k -> new ArrayList<>())
                    .add(quad.getObject());
        }
        return all;
    }

    /** A restriction's property and filler, null where {@code node} is none. */
    public @Nullable List<Node> restriction(Node node) {
        if (!node.isBlank()) {
            return null;
        }
        List<Node> property = objects(node, org.apache.jena.vocabulary.OWL.onProperty.asNode());
        if (property.isEmpty()) {
            return null;
        }
        List<Node> parts = new ArrayList<>(property);
        quads(node).stream()
                .filter(q -> !q.getPredicate().equals(RDF.type.asNode()) && !property.contains(q.getObject()))
                .forEach(q -> {
                    parts.add(q.getPredicate());
                    parts.add(q.getObject());
                });
        return parts;
    }

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** The IRI under our data base that a path names. */
    public static String dataIri(String path) {
        return Iris.DEFAULT_BASE + path;
    }
}
