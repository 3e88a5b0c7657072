package org.entente.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.lang.Lexeme;
import org.entente.text.Keys;
import org.entente.text.Span;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.entente.world.Iris;
import org.jspecify.annotations.Nullable;

/**
 * Makes a party of a phrase that names nobody we know but tells whom it means: "the Grameen Bank", "opposition
 * activists". One that has a proper name is an organisation or a person of that name; one that has none is a community
 * of its article, since another article's "protesters" are others.
 */
public final class Describer {

    private static final int LONGEST = 9;
    private static final int LONGEST_PERSON = 3;
    private static final Set<String> PREFIXES = Set.of("ex", "non", "anti", "pro", "vice", "co");
    private static final Set<String> POSSESSIVE = Set.of("'s", "'");
    private static final Set<String> INSIDE_NAMES = Set.of("of", "for", "on");
    private static final Set<String> JOINS = Set.of("and", "&");
    /** Prepositions by which what follows tells where the described are, and units that it may take. */
    private static final Set<String> WHERE = Set.of("in", "of", "from", "at");

    private static final int FARTHEST = 8;

    private final PhraseReader phrases;
    private final String article;

    /** @param article what tells this article from all others */
    public Describer(PhraseReader phrases, String article) {
        this.phrases = phrases;
        this.article = article;
    }

    /** Whom the phrase from that unit on describes, or null where it speaks of a thing. */
    public @Nullable Party in(List<Unit> units, int from) {
        int start = from;
        while (start < units.size()
                && (opens(units.get(start)) || start > from && units.get(start).is("prep", "of"))) {
            start = behindAge(units, start) + 1;
        }
        int to = start;
        while (to < units.size() && to < start + LONGEST && goesOn(units, start, to)) {
            to++;
        }
        while (to > start && !units.get(to - 1).word()) {
            to--;
        }
        if (to == start) {
            return null;
        }
        if (to + 1 < units.size() && POSSESSIVE.contains(units.get(to).key())) {
            return in(units, to + 1);
        }
        Unit head = units.get(to - 1);
        if (head.is("human", "count") && to < units.size() && units.get(to).is("prep", "of")) {
            return in(units, to + 1);
        }
        Span span = PhraseReader.cover(units, start, to);
        boolean definite = start > 0 && units.get(start - 1).key().equals("the");
        boolean whole = to == start + 1 && !(to < units.size() && units.get(to).is("prep", "of"));
        Party home = whole && human(head) && (definite || head.is("body")) ? ofTheLatest(head, span) : null;
        if (home != null) {
            return home;
        }
        int name = to;
        while (name > start && (proper(units.get(name - 1)) || part(units, start, name, to))) {
            name--;
        }
        Party state = stateBody(units, name, to, span);
        if (state != null) {
            return state;
        }
        Entity made = name == to ? nameless(units, start, to) : named(units, start, name, to);
        return made == null ? null : new Party(made, null, made, Party.Role.DESCRIBED, "", span);
    }

    /** Whether the unit before belongs to the name from there on, though the tagger takes it for no name. */
    private static boolean part(List<Unit> units, int start, int name, int to) {
        Unit unit = units.get(name - 1);
        boolean plain = name - 1 > 0
                && name < to
                && unit.capitalised()
                && Set.of("ADJ", "NOUN").contains(unit.tag())
                && organ(units.get(to - 1));
        return plain || name - 1 > start && joint(units, name - 1) || name < to && joint(units, name);
    }

    /** The state whose agency a name is that opens with the state's: "the Malaysian Maritime Agency"; else null. */
    private @Nullable Party stateBody(List<Unit> units, int name, int to, Span span) {
        boolean organ = to - name > 2
                && units.get(name).named()
                && phrases.pack.set("state-bodies").contains(units.get(to - 1).key());
        Party state = organ ? phrases.name(units.get(name), true) : null;
        if (state == null || state.actor().type() != EntityType.STATE) {
            return null;
        }
        String label = PhraseReader.text(units, name, to);
        EntityType type = EntityType.GOVERNMENT_BODY;
        Entity body = new Entity(
                Iris.of(type, slug(label)),
                type,
                Map.of("en", label),
                state.actor().iri(),
                "written");
        return new Party(state.actor(), null, body, Party.Role.BODY, "", span);
    }

    /** The person whom a single unknown name means, as the text of somebody who acts: "Lagumdzija cancelled his visit". */
    public @Nullable Party bareName(List<Unit> units, int at) {
        Unit unit = units.get(at);
        boolean name = unit.unknown()
                && unit.capitalised()
                && (at > 0 && units.get(at - 1).word() || unit.tag().equals("PROPN"))
                && unit.written().length() > 2
                && at + 1 < units.size()
                && !proper(units.get(at + 1))
                && !Set.of("NOUN", "ADJ").contains(units.get(at + 1).tag())
                && (at == 0
                        || !proper(units.get(at - 1))
                                && !units.get(at - 1).key().equals("the"));
        Entity made = name ? phrases.newPerson(unit.written()) : null;
        return made == null ? null : new Party(made, null, made, Party.Role.DESCRIBED, "", unit.span());
    }

    /** The last unit of a number's compound, which tells an age or a size: "a 35-year-old inmate". */
    private static int behindAge(List<Unit> units, int at) {
        int last = at;
        while (units.get(at).tag().equals("NUM")
                && last + 2 < units.size()
                && units.get(last + 1).mark("-")
                && units.get(last + 2).word()) {
            last += 2;
        }
        return last;
    }

    /** Whose body or official a bare word for one means: the state's of which the talk is. */
    private @Nullable Party ofTheLatest(Unit head, Span span) {
        Lexeme body = head.as("body").orElse(null);
        Party state = head.has("body", "gear") || body == null && !head.is("title")
                ? null
                : phrases.discourse.latest(EntityType.STATE).orElse(null);
        if (state == null) {
            return null;
        }
        Party party = body == null ? state : phrases.body(body, state, span);
        return party.as(Party.Role.REFERENCE, "", span);
    }

    private @Nullable Entity nameless(List<Unit> units, int start, int to) {
        Unit head = units.get(to - 1);
        if (!human(head) || head.is("human", "count") && to == start + 1 && !head.is("human", "")) {
            return null;
        }
        String label = PhraseReader.text(units, start, whereabouts(units, to));
        return made(EntityType.COMMUNITY, label, slug(label) + "-" + article);
    }

    /** The end of what tells where they are or whose: "miners in northern Chile"; the phrase's own end without that. */
    private int whereabouts(List<Unit> units, int to) {
        boolean told = to + 1 < units.size() && WHERE.contains(units.get(to).key());
        Phrase where = told ? phrases.read(units, to + 1, Math.min(units.size(), to + FARTHEST)) : null;
        return where == null || where.empty() ? to : where.to();
    }

    /** The state whose people somebody is by where they are, as in "families in Chad"; null for any other. */
    public @Nullable Party inhabitants(List<Unit> units, Party described) {
        int at = 0;
        while (at < units.size()
                && units.get(at).span().end() != described.span().end()) {
            at++;
        }
        boolean people = described.actor().type() == EntityType.COMMUNITY
                && at + 2 < units.size()
                && units.get(at).is("people")
                && WHERE.contains(units.get(at + 1).key());
        Phrase where = people ? phrases.read(units, at + 2, Math.min(units.size(), at + 1 + FARTHEST)) : null;
        return where == null || where.empty()
                ? null
                : where.parties().stream()
                        .filter(p -> p.actor().type() == EntityType.STATE)
                        .findFirst()
                        .map(p -> p.as(Party.Role.PEOPLE, "", described.span()))
                        .orElse(null);
    }

    private @Nullable Entity named(List<Unit> units, int start, int name, int to) {
        boolean human = name > start && human(units.get(name - 1));
        boolean organ = units.subList(name, to).stream().anyMatch(u -> organ(u) || u.is("prep") && u.capitalised());
        if (organ) {
            String label = PhraseReader.text(units, name > start && proper(units.get(name)) ? name : start, to);
            return made(EntityType.ORGANISATION, label, slug(label));
        }
        if (to == name + 1 && acronym(units.get(name))) {
            String label = units.get(name).written();
            return made(EntityType.ORGANISATION, label, slug(label));
        }
        boolean plain = units.subList(name, to).stream().noneMatch(Unit::named);
        if (!plain || to - name > LONGEST_PERSON || !human && to - name < 2 && name > start) {
            return null;
        }
        return human || to - name > 1 ? phrases.newPerson(PhraseReader.text(units, name, to)) : null;
    }

    private static Entity made(EntityType type, String label, String slug) {
        return new Entity(Iris.of(type, slug), type, Map.of("en", label), null, "written");
    }

    private static String slug(String label) {
        return Keys.of(label).replace(' ', '-');
    }

    private static boolean opens(Unit unit) {
        return unit.word()
                && (unit.tag().equals("DET") || unit.tag().equals("NUM") || unit.is("pron") || unit.is("adv"))
                && !unit.named();
    }

    private static boolean goesOn(List<Unit> units, int start, int at) {
        Unit unit = units.get(at);
        if (unit.mark("-")) {
            return at > start;
        }
        if (JOINS.contains(unit.key())) {
            return inside(units, start, at)
                    && !organ(units.get(at - 1))
                    && !units.get(at + 1).named()
                    && headed(units, at);
        }
        if (!unit.word() || unit.is("pron") || unit.is("conj")) {
            return false;
        }
        if (INSIDE_NAMES.contains(unit.key()) || unit.is("prep") && unit.capitalised()) {
            return inside(units, start, at);
        }
        if (human(unit) || unit.named()) {
            return true;
        }
        if (PREFIXES.contains(unit.key())
                && at + 1 < units.size()
                && units.get(at + 1).mark("-")) {
            return true;
        }
        boolean after = at > start && human(units.get(at - 1)) && unit.tag().equals("ADJ");
        return !unit.is("prep")
                && !unit.is("adv")
                && !after
                && Set.of("NOUN", "PROPN", "ADJ", "NUM").contains(unit.tag());
    }

    /** Whether a small word inside a name stands there. */
    private static boolean joint(List<Unit> units, int at) {
        Unit unit = units.get(at);
        boolean titled = unit.is("prep") && unit.capitalised();
        return titled && units.get(at - 1).capitalised()
                || (JOINS.contains(unit.key()) || INSIDE_NAMES.contains(unit.key())) && proper(units.get(at - 1));
    }

    /** Whether parts of one name stand on either side: "Ministry of Posts". */
    private static boolean inside(List<Unit> units, int start, int at) {
        return at > start
                && at + 1 < units.size()
                && (proper(units.get(at - 1))
                        || units.get(at).capitalised() && units.get(at - 1).capitalised())
                && !units.get(at - 1).named()
                && units.get(at + 1).capitalised()
                && units.get(at + 1).word()
                && !units.get(at + 1).is("stop");
    }

    /** Whether the name goes on to a word for an organisation: "Parks and Wildlife Service". */
    private static boolean headed(List<Unit> units, int at) {
        int last = at;
        while (last + 1 < units.size() && proper(units.get(last + 1))) {
            last++;
        }
        return last > at && organ(units.get(last));
    }

    private static boolean organ(Unit unit) {
        return human(unit) || unit.is("organ");
    }

    private static boolean proper(Unit unit) {
        return unit.word()
                && unit.capitalised()
                && (unit.tag().equals("PROPN")
                        || unit.named()
                        || unit.is("organ")
                        || INSIDE_NAMES.contains(unit.key()));
    }

    /** An acronym that nobody has told us: "the ACLU". */
    private static boolean acronym(Unit unit) {
        String written = unit.written();
        return unit.lexemes().isEmpty()
                && !unit.named()
                && written.length() > 2
                && written.length() < 8
                && written.chars().allMatch(Character::isUpperCase);
    }

    private static boolean human(Unit unit) {
        return !unit.has("body", "gear")
                && Stream.of("human", "people", "title", "body", "agency").anyMatch(unit::is);
    }
}
