package org.entente.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a world of facts. Used once. */
final class WorldReader {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String ENT = Iris.ONTOLOGY;
    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String HIDDEN = SKOS + "hiddenLabel";
    private static final List<String> LABELS = List.of(SKOS + "prefLabel", SKOS + "altLabel", HIDDEN);
    private static final List<String> HOMES = List.of(
            ENT + "bodyOf",
            ENT + "activeIn",
            ENT + "locatedIn",
            ENT + "officeOf",
            ENT + "basedIn",
            ENT + "nationality");
    private static final Map<String, EntityType> TYPES = types();
    private static final List<String> ENDINGS = List.of("ish", "ese", "an", "i", "ch", "ic");

    private final Facts facts;
    final Map<String, Entity> entities = new LinkedHashMap<>();
    final Map<String, Map<String, String>> descriptions = new HashMap<>();
    final List<Alias> aliases = new ArrayList<>();
    final Set<Alias> hidden = new HashSet<>();
    final List<Metonym> metonyms = new ArrayList<>();
    final List<Tenure> tenures = new ArrayList<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<Signature> signatures = new ArrayList<>();
    final Map<String, Set<String>> neighbours = new HashMap<>();
    final Map<String, String> adjectives = new HashMap<>();

    WorldReader(Facts facts) {
        this.facts = facts;
    }

    World read() {
        facts.subjects().forEach(this::readEntity);
        entities.values().forEach(this::readNames);
        facts.subjects().forEach(this::readLink);
        tenures.sort(Comparator.comparing((Tenure t) -> t.start() == null ? "" : t.start())
                .reversed());
        return new World(this);
    }

    private static Map<String, EntityType> types() {
        Map<String, EntityType> types = new HashMap<>();
        for (EntityType type : EntityType.values()) {
            types.put(ENT + type.localName(), type);
        }
        return types;
    }

    private void readEntity(String iri) {
        EntityType type = null;
        for (Facts.Value value : facts.values(iri, RDF_TYPE)) {
            EntityType other = TYPES.get(value.text());
            type = type == null || type == EntityType.TREATY && other != null ? other : type;
        }
        if (type != null) {
            entities.put(iri, new Entity(iri, type, texts(iri, LABELS.getFirst()), home(iri), kind(iri)));
            descriptions.put(iri, texts(iri, DCT + "description"));
        }
    }

    /** The texts of a property by language. */
    private Map<String, String> texts(String iri, String property) {
        Map<String, String> texts = new HashMap<>();
        for (Facts.Value value : facts.values(iri, property)) {
            texts.put(value.language(), value.text());
        }
        return texts;
    }

    private @Nullable String home(String iri) {
        for (String property : HOMES) {
            String home = facts.first(iri, property);
            if (home != null) {
                return home;
            }
        }
        return null;
    }

    private @Nullable String kind(String iri) {
        String kind = facts.first(iri, ENT + "bodyKind");
        List<String> roles = kind != null ? List.of(kind) : facts.texts(iri, ENT + "officeRole");
        return roles.isEmpty() ? null : String.join(" ", roles).replace(ENT, "");
    }

    private void readNames(Entity entity) {
        if (entity.type() == EntityType.OFFICE) {
            return;
        }
        Set<Facts.Value> ambiguous = ambiguous(entity.iri());
        labels(entity, entity, Alias.Kind.NAME);
        for (Facts.Value word : facts.values(entity.iri(), ENT + "demonym")) {
            add(word, entity, Alias.Kind.DEMONYM, ambiguous);
            boolean plural = word.text().endsWith("s") && !word.text().endsWith("ss");
            if (word.language().equals("en") && !plural) {
                adjectives.merge(entity.iri(), word.text(), WorldReader::preferred);
            }
        }
        for (Facts.Value name : facts.values(entity.iri(), ENT + "familyName")) {
            add(name, entity, Alias.Kind.FAMILY_NAME, ambiguous);
        }
        for (Metonym.Kind kind : List.of(Metonym.Kind.CAPITAL, Metonym.Kind.SEAT)) {
            facts.texts(entity.iri(), ENT + kind.property()).forEach(p -> metonym(entities.get(p), entity, kind));
        }
        facts.texts(entity.iri(), ENT + Metonym.Kind.USAGE.property())
                .forEach(g -> metonym(entity, entities.get(g), Metonym.Kind.USAGE));
        Set<String> borders = new LinkedHashSet<>(facts.texts(entity.iri(), ENT + "borders"));
        if (!borders.isEmpty()) {
            neighbours.put(entity.iri(), borders);
        }
    }

    private void metonym(@Nullable Entity place, @Nullable Entity government, Metonym.Kind kind) {
        if (place != null && government != null) {
            metonyms.add(new Metonym(place, government, kind));
            labels(place, government, Alias.Kind.METONYM);
        }
    }

    private void labels(Entity named, Entity entity, Alias.Kind kind) {
        Set<Facts.Value> ambiguous = ambiguous(named.iri());
        for (String property : LABELS) {
            for (Facts.Value label : facts.values(named.iri(), property)) {
                Alias alias = add(label, entity, kind, ambiguous);
                if (property.equals(HIDDEN)) {
                    hidden.add(alias);
                }
            }
        }
    }

    private Set<Facts.Value> ambiguous(String iri) {
        return new HashSet<>(facts.values(iri, ENT + "ambiguousName"));
    }

    private Alias add(Facts.Value name, Entity entity, Alias.Kind kind, Set<Facts.Value> ambiguous) {
        Alias alias = new Alias(name.text(), name.language(), entity, kind, ambiguous.contains(name));
        aliases.add(alias);
        return alias;
    }

    /** Reads a tenure, membership or signature. */
    private void readLink(String iri) {
        switch (String.valueOf(facts.first(iri, RDF_TYPE))) {
            case ENT + "Tenure" -> readTenure(iri);
            case ENT + "Membership" -> readMembership(iri);
            case ENT + "Signature" -> readSignature(iri);
            default -> {}
        }
    }

    private void readTenure(String iri) {
        String person = facts.first(iri, ORG + "member");
        String post = facts.first(iri, ENT + "post");
        Entity office = post == null ? null : entities.get(post);
        if (person == null || office == null || office.home() == null || office.kind() == null) {
            return;
        }
        tenures.add(new Tenure(
                person,
                office.iri(),
                office.home(),
                office.kind(),
                facts.first(iri, ENT + "startDate"),
                facts.first(iri, ENT + "endDate")));
    }

    private void readMembership(String iri) {
        String member = facts.first(iri, ORG + "member");
        String organisation = facts.first(iri, ORG + "organization");
        String kind = facts.first(iri, ENT + "membershipKind");
        if (member == null || organisation == null) {
            return;
        }
        memberships.add(new Membership(
                member,
                organisation,
                kind == null ? Membership.FULL : kind.replace(ENT, ""),
                facts.first(iri, ENT + "startDate"),
                facts.first(iri, ENT + "endDate")));
    }

    private void readSignature(String iri) {
        String party = facts.first(iri, ENT + "party");
        String treaty = facts.first(iri, ENT + "treaty");
        if (party != null && treaty != null) {
            signatures.add(
                    new Signature(party, treaty, facts.first(iri, ENT + "date"), facts.first(iri, ENT + "endDate")));
        }
    }

    /** Of "Briton" and "British" the adjective is the one that ends like one. */
    private static String preferred(String a, String b) {
        return adjectival(b) && !adjectival(a) ? b : a;
    }

    private static boolean adjectival(String word) {
        return ENDINGS.stream().anyMatch(word::endsWith);
    }
}
