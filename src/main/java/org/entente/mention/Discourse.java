package org.entente.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.text.Keys;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** What an article has said so far: the persons it named, their offices, and who is in focus. */
public final class Discourse {

    /** For whom a person acts. */
    public record Mandate(Entity actor, boolean free, String role) {}

    private final Map<String, Entity> byFamilyName = new HashMap<>();
    private final Map<String, Entity> persons = new LinkedHashMap<>();
    private final Map<String, Mandate> mandates = new HashMap<>();
    private final Map<String, Entity> holders = new HashMap<>();
    private final Set<String> named = new TreeSet<>();
    private final Map<String, Party> first = new HashMap<>();
    private final Map<String, Party> last = new HashMap<>();
    private final List<Party> focus = new ArrayList<>();
    private @Nullable Party speaker;
    private @Nullable Party person;
    private List<Party> pair = List.of();
    private @Nullable Party mentioned;
    private @Nullable Party thing;
    private List<Party> several = List.of();
    private List<Party> listed = List.of();
    private Set<String> subject = Set.of();
    private List<Party> acting = List.of();
    private final Map<String, Party> doers = new HashMap<>();
    private final Map<String, Party> victims = new HashMap<>();
    private @Nullable Party acted;
    private @Nullable Party beside;
    private final Map<Integer, List<Party>> meanings = new HashMap<>();
    private final Dealings dealings = new Dealings();
    private boolean settled;
    private int turn;
    private int paired = -1;

    /** Notes a person named in full, so that later family names find it. */
    public void meet(Entity who, String... names) {
        persons.put(who.iri(), who);
        for (String name : names) {
            String[] words = name.strip().split("\\s+");
            String last = Keys.solid(words[words.length - 1]);
            if (last.length() > 1) {
                byFamilyName.put(last, who);
            }
            byFamilyName.put(Keys.solid(name), who);
            if (words.length > 2) {
                byFamilyName.putIfAbsent(Keys.solid(words[words.length - 2] + words[words.length - 1]), who);
            }
        }
    }

    public Optional<Entity> byName(String key) {
        return Optional.ofNullable(byFamilyName.get(key));
    }

    public boolean knows(Entity who) {
        return persons.containsKey(who.iri());
    }

    /** Notes the office of a person; the first one told stays. */
    public void appoint(Entity who, Entity actor, boolean free, String role) {
        mandates.putIfAbsent(who.iri(), new Mandate(actor, free, role));
        holders.putIfAbsent(role + " " + actor.iri(), who);
    }

    public Optional<Mandate> mandate(Entity who) {
        return Optional.ofNullable(mandates.get(who.iri()));
    }

    public Optional<Entity> holder(String role, Entity of) {
        return Optional.ofNullable(holders.get(role + " " + of.iri()));
    }

    /** Notes whose body or official a phrase named in full, so that "the army" or "the minister" finds it. */
    public void called(String word, Party party) {
        first.putIfAbsent(word, party);
        last.put(word, party);
    }

    /** Whom a body or title named without its owner means: the last one called so, else the first in the article. */
    public Optional<Party> whose(String word) {
        return Optional.ofNullable(last.getOrDefault(word, first.get(word)));
    }

    /** Notes that an entity is named without doubt somewhere in the article. */
    public void sure(Entity entity) {
        named.add(entity.iri());
    }

    public boolean isSure(Entity entity) {
        return named.contains(entity.iri());
    }

    /** Notes who did such a deed, for "this attack" in what follows. */
    public void did(String relation, Party doer) {
        doers.put(relation, doer);
        acted = doer;
    }

    /** Who did the last such deed; nobody where none was told. */
    public Optional<Party> doer(@Nullable String relation) {
        return Optional.ofNullable(doers.get(relation));
    }

    /** Who did the last deed. */
    public Optional<Party> doer() {
        return Optional.ofNullable(acted);
    }

    /** Notes to whom such a deed was done, for who takes it upon himself in what follows. */
    public void underwent(String relation, Party victim) {
        victims.put(relation, victim);
    }

    /** To whom the last such deed was done; nobody where none was told. */
    public Optional<Party> victim(@Nullable String relation) {
        return Optional.ofNullable(victims.get(relation));
    }

    /** Notes with whom a phrase is joined while that is read: «مواضع X و حمایت این کشور از Y». */
    void beside(@Nullable Party party) {
        beside = party;
    }

    /** The state that "this country" means: the one beside it in its phrase, else the latest in focus. */
    Optional<Party> thisState() {
        Party joined = beside;
        return joined != null && joined.actor().type() == EntityType.STATE
                ? Optional.of(joined)
                : latest(EntityType.STATE);
    }

    /** Puts a party in focus. */
    public void focusOn(Party party) {
        focus.removeIf(p -> p.actor().iri().equals(party.actor().iri()));
        focus.addFirst(party);
        Entity who = party.agent() != null ? party.agent() : party.actor();
        if (who.type() == EntityType.PERSON) {
            mentioned = new Party(
                    party.actor(),
                    party.agent(),
                    who,
                    party.agent() != null ? Party.Role.OFFICIAL : Party.Role.PERSON,
                    "",
                    party.span());
        }
    }

    /** Puts the one who acts in focus: whom "he" means from now on, if a person. */
    public void acts(Party party) {
        focusOn(party);
        if (party.direct() && human(party)) {
            person = party;
        }
    }

    /** Notes who acts, for "it" (a state, body or organisation) and "they" (several, or a group). */
    public void act(List<Party> parties) {
        if (parties.isEmpty() || !parties.getFirst().direct()) {
            return;
        }
        Party first = parties.getFirst();
        EntityType type = first.actor().type();
        if (parties.size() > 1
                || type == EntityType.ARMED_GROUP
                || type == EntityType.COMMUNITY
                || first.role() == Party.Role.PEOPLE) {
            several = List.copyOf(parties);
        }
        if (parties.size() == 1 && first.agent() == null && type != EntityType.PERSON && type != EntityType.PLACE) {
            thing = first;
        }
    }

    /** What "its" means: the subject of the clause where it stands behind that, else the last one that acted. */
    public Optional<Party> its() {
        Optional<Party> own =
                focus.stream().filter(p -> subject.contains(p.actor().iri())).findFirst();
        return own.isPresent() ? own : Optional.ofNullable(thing);
    }

    /** What "it" means: the last one that acted; behind a subject the latest in focus that is another. */
    public Optional<Party> it() {
        return subject.isEmpty()
                ? Optional.ofNullable(thing)
                : latest(EntityType.STATE, EntityType.INTERNATIONAL_ORGANISATION, EntityType.ARMED_GROUP);
    }

    /** Whom "they" means: those who last acted together. */
    public List<Party> they() {
        return several;
    }

    /** Whose "their" means: those who act in the clause where it stands behind them, else those who last acted together. */
    public List<Party> their() {
        boolean one = acting.size() == 1
                && (acting.getFirst().role() == Party.Role.PERSON
                        || acting.getFirst().agent() != null);
        return acting.isEmpty() || one ? several : acting;
    }

    public void speaks(Party party) {
        speaker = party;
        if (human(party)) {
            person = party;
        }
    }

    private static boolean human(Party party) {
        return party.agent() != null || party.role() == Party.Role.OFFICIAL || party.role() == Party.Role.PERSON;
    }

    public Optional<Party> speaker() {
        return Optional.ofNullable(speaker);
    }

    /** Whom "he" or "she" means: the last speaker or acting person. */
    public Optional<Party> person() {
        boolean own = person != null && subject.contains(person.actor().iri()) && mentioned != null;
        return Optional.ofNullable(person != null && !own ? person : mentioned);
    }

    /** Notes those whom a phrase names together, for "the two countries", "the three countries". */
    public void together(List<Party> parties) {
        if (parties.size() == 2) {
            paired = turn;
            pair = List.copyOf(parties);
        } else if (parties.size() > 2) {
            listed = List.copyOf(parties);
        }
    }

    /** The two parties last named together, else the two in focus. */
    public List<Party> pair() {
        if (!pair.isEmpty()) {
            return pair;
        }
        return inFocus();
    }

    private List<Party> inFocus() {
        List<Party> states = focus.stream()
                .filter(p -> p.actor().type() == EntityType.STATE
                        && !subject.contains(p.actor().iri()))
                .limit(2)
                .toList();
        return states.size() == 2 ? states : List.of();
    }

    /** Tells whether the phrases of the sentence have been read, so that what refers back in them keeps its meaning. */
    public void settle(boolean read) {
        settled = read;
        turn += read ? 0 : 1;
    }

    /** What the word at that place means: what it meant when the sentence's phrases were read. */
    public List<Party> meant(int place, Supplier<List<Party>> found) {
        if (settled && meanings.containsKey(place)) {
            return meanings.getOrDefault(place, List.of());
        }
        List<Party> meant = found.get();
        meanings.put(place, meant);
        return meant;
    }

    /** Notes that something was told between the two. */
    public void dealt(Party one, Party other) {
        dealings.deal(one, other);
    }

    /** The two meant by "the two countries": those named together there, else those of whom most has been told. */
    public List<Party> both() {
        boolean fresh = paired == turn && apart(pair);
        List<Party> told = dealings.most(subject);
        boolean outsider = !subject.isEmpty() && !told.isEmpty();
        if (fresh && !outsider || apart(pair) && dealings.between(pair) > 0) {
            return pair;
        }
        return !told.isEmpty() ? told : apart(pair) ? pair : inFocus();
    }

    private boolean apart(List<Party> two) {
        return !two.isEmpty()
                && two.stream().noneMatch(p -> subject.contains(p.actor().iri()));
    }

    /** Who stands against that party: its neighbour or rival of whom the talk is. */
    public Optional<Party> counterpart(Party of) {
        return dealings.partner(of)
                .or(() -> focus.stream()
                        .filter(p -> p.actor().type() == EntityType.STATE
                                && !subject.contains(p.actor().iri())
                                && !p.actor().iri().equals(of.actor().iri()))
                        .findFirst());
    }

    /** Those who were last named together where they are that many: "the three countries". */
    public List<Party> together(int number) {
        return listed.size() == number ? listed : List.of();
    }

    /** Those last named together, however many, else the two of whom the talk is: «این کشورها». */
    List<Party> these() {
        return listed.isEmpty() ? both() : listed;
    }

    /** Tells who is the subject of the clause being read: a phrase that refers back there means somebody else. */
    public void within(List<Party> subjects) {
        acting = List.copyOf(subjects);
        subject = subjects.stream().map(p -> p.actor().iri()).collect(Collectors.toSet());
    }

    /** The latest party in focus whose actor has one of those classes. */
    public Optional<Party> latest(EntityType... types) {
        Set<EntityType> wanted = Set.of(types);
        return focus.stream()
                .filter(p -> wanted.contains(p.actor().type())
                        && !subject.contains(p.actor().iri()))
                .findFirst();
    }

    /** Forgets who is in focus and who spoke, but not whom the article named. */
    public void rewind() {
        subject = Set.of();
        acting = List.of();
        focus.clear();
        speaker = null;
        person = null;
        mentioned = null;
        thing = null;
        last.clear();
        several = List.of();
        listed = List.of();
        pair = List.of();
        doers.clear();
        victims.clear();
        acted = null;
        meanings.clear();
        dealings.clear();
    }
}
