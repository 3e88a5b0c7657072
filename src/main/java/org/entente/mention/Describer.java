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
        Party home = to == start + 1 && human(head) && (definite || head.is("body")) ? ofTheLatest(head, span) : null;
        if (home != null) {
            return home;
        }
        int name = to;
        while (name > start && proper(units.get(name - 1))) {
            name--;
        }
        Entity made = name == to ? nameless(units, start, to) : named(units, start, name, to);
        return made == null ? null : new Party(made, null, made, Party.Role.DESCRIBED, "", span);
    }

    /** The person whom a single unknown name means, as the text of somebody who acts: "Lagumdzija cancelled his visit". */
    public @Nullable Party bareName(List<Unit> units, int at) {
        Unit unit = units.get(at);
        boolean name = unit.unknown()
                && unit.capitalised()
                && unit.tag().equals("PROPN")
                && unit.written().length() > 2
                && at + 1 < units.size()
                && !proper(units.get(at + 1))
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
        String label = PhraseReader.text(units, start, to);
        return made(EntityType.COMMUNITY, label, slug(label) + "-" + article);
    }

    private @Nullable Entity named(List<Unit> units, int start, int name, int to) {
        boolean human = name > start && human(units.get(name - 1));
        boolean organ = units.subList(name, to).stream().anyMatch(Describer::human);
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
        if (!unit.word() || unit.is("pron") || unit.is("conj")) {
            return false;
        }
        if (INSIDE_NAMES.contains(unit.key())) {
            return at > start
                    && at + 1 < units.size()
                    && proper(units.get(at - 1))
                    && !units.get(at - 1).named()
                    && proper(units.get(at + 1));
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

    private static boolean proper(Unit unit) {
        return unit.word()
                && unit.capitalised()
                && (unit.tag().equals("PROPN") || unit.named() || INSIDE_NAMES.contains(unit.key()));
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
