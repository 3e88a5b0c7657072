package org.entente.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The seeds in memory: entities, their names, and who held which office, belonged to what and signed which treaty
 * when. Immutable. Where it is asked for a day, an ISO date is meant.
 */
public final class World {

    private final Map<String, Entity> entities;
    private final Map<String, Map<String, String>> descriptions;
    private final Map<String, List<Alias>> aliases;
    private final Set<Alias> hidden;
    private final List<Metonym> metonyms;
    private final Map<String, List<Tenure>> tenuresByPerson;
    private final Map<String, List<Tenure>> tenuresByHome;
    private final Map<String, List<Membership>> membershipsByMember;
    private final Map<String, List<Membership>> membershipsByOrganisation;
    private final Map<String, List<Signature>> signaturesByParty;
    private final Map<String, List<Signature>> signaturesByTreaty;
    private final Map<String, Set<String>> neighbours;
    private final Map<String, String> adjectives;

    World(WorldReader read) {
        entities = Collections.unmodifiableMap(read.entities);
        descriptions = read.descriptions;
        aliases = by(read.aliases, Alias::language);
        hidden = read.hidden;
        metonyms = List.copyOf(read.metonyms);
        tenuresByPerson = by(read.tenures, Tenure::person);
        tenuresByHome = by(read.tenures, Tenure::of);
        membershipsByMember = by(read.memberships, Membership::member);
        membershipsByOrganisation = by(read.memberships, Membership::organisation);
        signaturesByParty = by(read.signatures, Signature::party);
        signaturesByTreaty = by(read.signatures, Signature::treaty);
        neighbours = read.neighbours;
        adjectives = read.adjectives;
    }

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
        return new WorldReader(Seeds.read(turtle)).read();
    }

    public Optional<Entity> entity(String iri) {
        return Optional.ofNullable(entities.get(iri));
    }

    public Collection<Entity> entities() {
        return entities.values();
    }

    /** One neutral sentence about an entity in that language. */
    public Optional<String> description(String iri, String language) {
        return Optional.ofNullable(descriptions.getOrDefault(iri, Map.of()).get(language));
    }

    /** Codes of the languages in which something is named. */
    public Set<String> languages() {
        return Collections.unmodifiableSet(aliases.keySet());
    }

    /** Every name in that language. Names of persons carry their family names as names of their own. */
    public List<Alias> aliases(String language) {
        return aliases.getOrDefault(language, List.of());
    }

    /** Whether a name, loaded or misspelled, is only to be recognised and never to be shown. */
    public boolean isHidden(Alias alias) {
        return hidden.contains(alias);
    }

    /** The places whose names stand for a government. */
    public List<Metonym> metonyms() {
        return metonyms;
    }

    /**
     * Who held an office of that role, of that state or organisation, on that day; on a day of change the successor.
     * Asked for the head of a state that has a president, it is the president, also where somebody else stands above.
     */
    public Optional<Entity> holder(String role, String of, String day) {
        List<Tenure> held = tenuresByHome.getOrDefault(of, List.of()).stream()
                .filter(t -> t.holdsOn(day) && entities.containsKey(t.person()))
                .toList();
        if (role.equals("HeadOfState")) {
            Optional<Entity> president = held.stream()
                    .filter(t -> t.role().contains("HeadOf") && officeLabel(t).startsWith("President"))
                    .findFirst()
                    .flatMap(t -> entity(t.person()));
            if (president.isPresent()) {
                return president;
            }
        }
        return held.stream()
                .filter(t -> List.of(t.role().split(" ")).contains(role))
                .findFirst()
                .flatMap(t -> entity(t.person()));
    }

    private String officeLabel(Tenure tenure) {
        return entity(tenure.office()).map(Entity::label).orElse("");
    }

    /** The English adjective of a state: "Spanish". */
    public Optional<String> adjective(Entity state) {
        return Optional.ofNullable(adjectives.get(state.iri()));
    }

    /** The tenures of that person, the latest first. */
    public List<Tenure> tenures(String person) {
        return tenuresByPerson.getOrDefault(person, List.of());
    }

    /** For whom that person speaks on that day: the state of an office then held. */
    public Optional<String> servedOn(String person, @Nullable String day) {
        return tenures(person).stream()
                .filter(t -> day == null || t.holdsOn(day))
                .map(Tenure::of)
                .findFirst();
    }

    /** The full members of an organisation on that day. */
    public List<Entity> membersOf(String organisation, String day) {
        return membershipsByOrganisation.getOrDefault(organisation, List.of()).stream()
                .filter(m -> m.full() && m.holdsOn(day))
                .flatMap(m -> entity(m.member()).stream())
                .distinct()
                .toList();
    }

    /** To what an actor belongs on that day, also as observer, partner or associate. */
    public List<Membership> membershipsOf(String actor, String day) {
        return membershipsByMember.getOrDefault(actor, List.of()).stream()
                .filter(m -> m.holdsOn(day))
                .toList();
    }

    /** The signatures under that treaty, also of those who left it. */
    public List<Signature> signaturesUnder(String treaty) {
        return signaturesByTreaty.getOrDefault(treaty, List.of());
    }

    /** What an actor signed, also what it left. */
    public List<Signature> signaturesOf(String actor) {
        return signaturesByParty.getOrDefault(actor, List.of());
    }

    /** IRIs of the states with which that state has a land border. */
    public Set<String> neighbours(String state) {
        return Collections.unmodifiableSet(neighbours.getOrDefault(state, Set.of()));
    }

    private static <T> Map<String, List<T>> by(List<T> all, Function<T, String> key) {
        Map<String, List<T>> by = new HashMap<>();
        all.forEach(
                t -> by.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t));
        by.replaceAll((k, list) -> List.copyOf(list));
        return by;
    }
}
