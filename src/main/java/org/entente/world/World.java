package org.entente.world;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** The seeds in memory: entities, their names, and who held which office when. Immutable once read. */
public final class World {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final Map<String, Entity> entities = new HashMap<>();
    private final List<Alias> aliases = new ArrayList<>();
    private final List<Tenure> tenures = new ArrayList<>();
    private final Map<String, String> nationality = new HashMap<>();

    private final Map<String, String> adjectives = new HashMap<>();

    private World() {}

    /** The world of the seeds that this installation carries. */
    public static World load() {
        return of(Home.texts("seeds/entities", ".ttl"));
    }

    /**
     * A world of these Turtle texts by file name.
     *
     * @throws IllegalStateException naming file, line and column, where one does not parse
     */
    public static World of(Map<String, String> turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        turtle.forEach((name, text) -> {
            try {
                RDFParser.create()
                        .source(new StringReader(text))
                        .lang(Lang.TURTLE)
                        .parse(graph);
            } catch (RiotException e) {
                throw new IllegalStateException(name + ": " + e.getMessage(), e);
            }
        });
        World world = new World();
        world.readEntities(graph);
        world.readNames(graph);
        world.readTenures(graph);
        return world;
    }

    public Optional<Entity> entity(String iri) {
        return Optional.ofNullable(entities.get(iri));
    }

    public Collection<Entity> entities() {
        return entities.values();
    }

    /** Every name in that language. Names of persons carry their family names as names of their own. */
    public List<Alias> aliases(String language) {
        return aliases.stream().filter(a -> a.language().equals(language)).toList();
    }

    /**
     * Who held an office of that role, of that state or organisation, on that ISO day. Asked for the head of a state
     * that has a president, it is the president, also where somebody else stands above.
     */
    public Optional<Entity> holder(String role, String of, String day) {
        List<Tenure> held = tenures.stream()
                .filter(t -> t.of().equals(of) && t.holdsOn(day) && entities.containsKey(t.person()))
                .toList();
        if (role.equals("HeadOfState")) {
            Optional<Entity> president = held.stream()
                    .filter(t -> t.role().contains("HeadOf") && officeLabel(t).startsWith("President"))
                    .map(t -> entities.get(t.person()))
                    .findFirst();
            if (president.isPresent()) {
                return president;
            }
        }
        return held.stream()
                .filter(t -> List.of(t.role().split(" ")).contains(role))
                .map(t -> entities.get(t.person()))
                .findFirst();
    }

    private String officeLabel(Tenure tenure) {
        Entity office = entities.get(tenure.office());
        return office == null ? "" : office.label();
    }

    /** The English adjective of a state: "Spanish". */
    public Optional<String> adjective(Entity state) {
        return Optional.ofNullable(adjectives.get(state.iri()));
    }

    /** The tenures of that person, as written in the seeds. */
    public List<Tenure> tenures(String person) {
        return tenures.stream().filter(t -> t.person().equals(person)).toList();
    }

    /** For whom that person speaks on that day: the state of an office then held. */
    public Optional<String> servedOn(String person, @Nullable String day) {
        return tenures.stream()
                .filter(t -> t.person().equals(person) && (day == null || t.holdsOn(day)))
                .map(Tenure::of)
                .findFirst();
    }

    private void readEntities(Graph graph) {
        graph.find(Node.ANY, org.apache.jena.graph.NodeFactory.createURI(RDF_TYPE), Node.ANY)
                .forEach(t -> {
                    if (!t.getObject().isURI() || !t.getSubject().isURI()) {
                        return;
                    }
                    String type = t.getObject().getURI();
                    for (EntityType known : EntityType.values()) {
                        if (type.equals(Iris.ONTOLOGY + known.localName())) {
                            put(graph, t.getSubject(), known);
                        }
                    }
                });
    }

    private void put(Graph graph, Node node, EntityType type) {
        Map<String, String> labels = new HashMap<>();
        each(graph, node, SKOS + "prefLabel", o -> labels.put(o.getLiteralLanguage(), o.getLiteralLexicalForm()));
        String home = null;
        for (String property : List.of("bodyOf", "activeIn", "locatedIn", "officeOf", "basedIn", "nationality")) {
            home = home != null ? home : first(graph, node, Iris.ONTOLOGY + property);
        }
        String kind = first(graph, node, Iris.ONTOLOGY + "bodyKind");
        kind = kind != null ? kind : all(graph, node, Iris.ONTOLOGY + "officeRole");
        Entity known = entities.get(node.getURI());
        if (known == null || known.type() == EntityType.TREATY) {
            entities.put(
                    node.getURI(),
                    new Entity(
                            node.getURI(), type, labels, home, kind == null ? null : kind.replace(Iris.ONTOLOGY, "")));
        }
    }

    private void readNames(Graph graph) {
        for (Entity entity : List.copyOf(entities.values())) {
            Node node = org.apache.jena.graph.NodeFactory.createURI(entity.iri());
            if (entity.type() == EntityType.OFFICE || entity.type() == EntityType.REGION) {
                continue;
            }
            Set<String> ambiguous = new HashSet<>();
            each(graph, node, Iris.ONTOLOGY + "ambiguousName", o -> ambiguous.add(literalKey(o)));
            for (String property : List.of("prefLabel", "altLabel", "hiddenLabel")) {
                each(graph, node, SKOS + property, o -> add(o, entity, Alias.Kind.NAME, ambiguous));
            }
            each(graph, node, Iris.ONTOLOGY + "demonym", o -> {
                add(o, entity, Alias.Kind.DEMONYM, ambiguous);
                String word = o.getLiteralLexicalForm();
                if (o.getLiteralLanguage().equals("en") && (!word.endsWith("s") || word.endsWith("ss"))) {
                    adjectives.merge(entity.iri(), word, World::preferred);
                }
            });
            each(graph, node, Iris.ONTOLOGY + "familyName", o -> add(o, entity, Alias.Kind.FAMILY_NAME, ambiguous));
            for (String property : List.of("capital", "seatOfGovernment")) {
                each(graph, node, Iris.ONTOLOGY + property, o -> metonyms(graph, o, entity));
            }
            each(graph, node, Iris.ONTOLOGY + "metonymOf", o -> {
                Entity government = entities.get(o.getURI());
                if (government != null) {
                    metonyms(graph, node, government);
                }
            });
        }
    }

    private void metonyms(Graph graph, Node place, Entity government) {
        Set<String> ambiguous = new HashSet<>();
        each(graph, place, Iris.ONTOLOGY + "ambiguousName", o -> ambiguous.add(literalKey(o)));
        for (String property : List.of("prefLabel", "altLabel", "hiddenLabel")) {
            each(graph, place, SKOS + property, o -> add(o, government, Alias.Kind.METONYM, ambiguous));
        }
    }

    private void add(Node literal, Entity entity, Alias.Kind kind, Set<String> ambiguous) {
        aliases.add(new Alias(
                literal.getLiteralLexicalForm(),
                literal.getLiteralLanguage(),
                entity,
                kind,
                ambiguous.contains(literalKey(literal))));
    }

    private void readTenures(Graph graph) {
        Node tenure = org.apache.jena.graph.NodeFactory.createURI(Iris.ONTOLOGY + "Tenure");
        graph.find(Node.ANY, org.apache.jena.graph.NodeFactory.createURI(RDF_TYPE), tenure)
                .forEach(t -> readTenure(graph, t));
    }

    private void readTenure(Graph graph, Triple t) {
        String person = first(graph, t.getSubject(), ORG + "member");
        String post = first(graph, t.getSubject(), Iris.ONTOLOGY + "post");
        Entity office = post == null ? null : entities.get(post);
        if (person == null || office == null || office.home() == null || office.kind() == null) {
            return;
        }
        tenures.add(new Tenure(
                person,
                office.iri(),
                office.home(),
                office.kind(),
                first(graph, t.getSubject(), Iris.ONTOLOGY + "startDate"),
                first(graph, t.getSubject(), Iris.ONTOLOGY + "endDate")));
        nationality.putIfAbsent(person, office.home());
    }

    /** Of "Briton" and "British" the adjective is the one that ends like one. */
    private static String preferred(String a, String b) {
        return adjectival(b) && !adjectival(a) ? b : a;
    }

    private static boolean adjectival(String word) {
        return word.endsWith("ish")
                || word.endsWith("ese")
                || word.endsWith("an")
                || word.endsWith("i")
                || word.endsWith("ch")
                || word.endsWith("ic");
    }

    private static String literalKey(Node literal) {
        return literal.getLiteralLexicalForm() + "@" + literal.getLiteralLanguage();
    }

    /** Several values parted by blanks; null for none. */
    private static @Nullable String all(Graph graph, Node subject, String property) {
        List<String> found = new ArrayList<>();
        each(graph, subject, property, o -> found.add(o.isURI() ? o.getURI() : o.getLiteralLexicalForm()));
        return found.isEmpty() ? null : String.join(" ", found);
    }

    private static @Nullable String first(Graph graph, Node subject, String property) {
        List<String> found = new ArrayList<>();
        each(graph, subject, property, o -> found.add(o.isURI() ? o.getURI() : o.getLiteralLexicalForm()));
        return found.isEmpty() ? null : found.stream().sorted().findFirst().orElseThrow();
    }

    private static void each(Graph graph, Node subject, String property, java.util.function.Consumer<Node> action) {
        List<Node> objects = new ArrayList<>();
        graph.find(subject, org.apache.jena.graph.NodeFactory.createURI(property), Node.ANY)
                .forEach(t -> objects.add(t.getObject()));
        objects.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).forEach(action);
    }
}
