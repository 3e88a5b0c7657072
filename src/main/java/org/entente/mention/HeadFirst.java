package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.world.Alias;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Reads phrases of languages whose nouns come first and are followed by what belongs to them, as in Persian. */
final class HeadFirst extends PhraseReader {

    private static final int LONGEST_CHAIN = 8;

    HeadFirst(
            LanguagePack pack,
            World world,
            Transliterator transliterator,
            Discourse discourse,
            @Nullable String published) {
        super(pack, world, transliterator, discourse, published);
    }

    @Override
    public @Nullable Phrase read(List<Unit> units, int at, int limit) {
        Part part = part(units, at, limit);
        if (part == null) {
            return null;
        }
        List<Party> parties = new ArrayList<>(part.parties());
        int to = part.to();
        while (!parties.isEmpty() && to < limit) {
            Part shared = parties.size() > 1 ? sharedTitle(units, to, limit, parties) : null;
            if (shared != null) {
                return new Phrase(at, shared.to(), shared.parties(), part.head());
            }
            int next = afterConjunction(units, to, limit);
            if (next < 0 || units.get(to).mark(",") && pack.set("alone").contains(part.head())) {
                break;
            }
            discourse.beside(parties.getLast());
            Part more = part(units, next, limit);
            discourse.beside(null);
            if (more == null
                    || more.parties().isEmpty()
                    || !joins(parties.getLast(), more.parties().getFirst())) {
                break;
            }
            if (units.get(to).mark(",")
                    && (!listGoesOn(units, more.to(), limit) || capitalBeforeState(parties, more))) {
                break;
            }
            Party model = parties.getLast();
            for (Party party : more.parties()) {
                parties.add(
                        bare(party) && model.role() != Party.Role.PERSON && model.agent() == null
                                ? party.as(model.role(), model.head(), party.span())
                                : party);
            }
            to = more.to();
        }
        return new Phrase(at, to, parties, part.head());
    }

    /** A capital and then a state are no list: «پس از حمله به دمشق، اردن و مصر …». */
    private static boolean capitalBeforeState(List<Party> parties, Part more) {
        return parties.getLast().role() == Party.Role.METONYM
                && more.parties().getFirst().role() == Party.Role.NAME;
    }

    /** "A and B, the foreign ministers of X and Y": each holds the office of the state that stands in the same place. */
    private @Nullable Part sharedTitle(List<Unit> units, int at, int limit, List<Party> persons) {
        int next = at < limit && units.get(at).mark(",") ? at + 1 : at;
        if (next >= limit
                || !units.get(next).has("title", "plural")
                || units.get(next).is("title", "Official")) {
            return null;
        }
        Title title = title(units, next, limit);
        Phrase offices = title.of() == null ? null : read(units, next, limit);
        if (offices == null || offices.parties().size() != persons.size()) {
            return null;
        }
        List<Party> parties = new ArrayList<>();
        for (int k = 0; k < persons.size(); k++) {
            Entity who = persons.get(k).speaker();
            if (who.type() != EntityType.PERSON) {
                return null;
            }
            Party of = offices.parties().get(k);
            Party state = new Party(of.actor(), null, of.actor(), Party.Role.NAME, "", of.span());
            Title own = new Title(title.word(), title.former(), false, state, null, title.to());
            Party party = official(own, who, persons.get(k).span());
            parties.add(party == null ? persons.get(k) : party);
        }
        return new Part(parties, offices.to(), "person");
    }

    private static boolean bare(Party party) {
        return party.role() == Party.Role.NAME || party.role() == Party.Role.METONYM;
    }

    private static boolean joins(Party left, Party right) {
        return left.direct() == right.direct() || bare(right);
    }

    private static int afterConjunction(List<Unit> units, int at, int limit) {
        int next = at;
        if (units.get(next).mark(",")) {
            next++;
        }
        if (next < limit && units.get(next).is("conj", "and")) {
            next++;
        }
        return next > at && next < limit ? next : -1;
    }

    /** After a comma only a list that goes on with another comma or "and" is one. */
    private boolean listGoesOn(List<Unit> units, int at, int limit) {
        if (at >= limit) {
            return false;
        }
        return units.get(at).mark(",") && at + 1 < limit && units.get(at + 1).named()
                || units.get(at).is("conj", "and");
    }

    private boolean stops(Unit unit) {
        return !unit.word()
                || unit.is("prep")
                || unit.is("comp")
                || unit.is("conj")
                || unit.is("sub")
                || unit.is("modal")
                || unit.is("src")
                || unit.is("neg")
                || unit.is("adv")
                || finite(unit);
    }

    static boolean finite(Unit unit) {
        return unit.lexemes().stream().anyMatch(l -> l.category().equals("verb") && !l.has("inf") && !l.has("part"))
                && !unit.is("noun")
                && !unit.named();
    }

    private @Nullable Part part(List<Unit> units, int at, int limit) {
        int i = at;
        while (i < limit && (opens(units.get(i)) || introduces(units, i, limit))) {
            i++;
        }
        boolean honoured = false;
        while (i < limit && units.get(i).is("hon")) {
            honoured = true;
            i++;
        }
        if (i >= limit) {
            return null;
        }
        Unit unit = units.get(i);
        Lexeme pron = unit.as("pron").orElse(null);
        if (pron != null && !unit.named()) {
            return new Part(referred(pron, unit), i + 1, "pron");
        }
        boolean quoted = i > at && opens(units.get(i - 1));
        Part who = person(units, i, limit, quoted, honoured);
        if (who != null) {
            return who;
        }
        if (unit.is("title")) {
            return titled(units, i, limit);
        }
        if (unit.is("group")) {
            return group(units, i);
        }
        Part deed = deed(units, i, limit);
        if (deed != null) {
            return deed;
        }
        if (stops(unit)) {
            return null;
        }
        Party name = name(unit, i > at || supported(units, i));
        if (name != null && !unit.is("body")) {
            int to = i + 1;
            if (to < limit && quoted && closes(units.get(to))) {
                to++;
            }
            return new Part(List.of(name), to, "");
        }
        return chain(units, i, limit);
    }

    /** Whom a pronoun means, at each reading of its place the same. */
    private List<Party> referred(Lexeme pron, Unit unit) {
        return discourse.once(unit.span(), () -> reference(pron, unit.span()));
    }

    /** Whether the unit only says what follows it: "the country of X", «دو کشور X و Y». */
    private static boolean introduces(List<Unit> units, int i, int limit) {
        Unit unit = units.get(i);
        if (!unit.is("pron")) {
            return unit.is("country");
        }
        return unit.is("pron", "both") && i + 1 < limit && units.get(i + 1).named();
    }

    private static boolean supported(List<Unit> units, int i) {
        return i > 0
                && (units.get(i - 1).is("country")
                        || units.get(i - 1).is("body")
                        || units.get(i - 1).is("title"));
    }

    /** "This attack" is a thing of the last attacker's: «این حملات را محکوم کرد». */
    private @Nullable Part deed(List<Unit> units, int i, int limit) {
        boolean pointed =
                i + 1 < limit && pack.set("this").contains(units.get(i).key());
        Lexeme noun = pointed ? units.get(i + 1).as("noun").orElse(null) : null;
        if (noun == null || i + 2 < limit && units.get(i + 2).named()) {
            return null;
        }
        Optional<Party> who = pack.set("statements").contains(noun.id())
                ? discourse.speaker()
                : pack.set("acts").contains(noun.id())
                        ? discourse.doer()
                        : pack.ofNoun(noun.id()).stream()
                                .flatMap(frame -> discourse.doer(frame.relation()).stream())
                                .findFirst();
        return who.map(doer -> new Part(
                        List.of(doer.as(Party.Role.OWNER, noun.id(), cover(units, i, i + 2))), i + 2, noun.id()))
                .orElse(null);
    }

    private Part group(List<Unit> units, int i) {
        Lexeme word = units.get(i).as("group").orElseThrow();
        Entity made = new Entity(
                org.entente.world.Iris.of(EntityType.ORGANISATION, word.id().toLowerCase(java.util.Locale.ROOT)),
                EntityType.ORGANISATION,
                java.util.Map.of("en", word.id().replace('-', ' ')),
                null,
                "group");
        return new Part(
                List.of(new Party(
                        made, null, made, Party.Role.NAME, "", units.get(i).span())),
                i + 1,
                word.id());
    }

    /** A body or another noun with what belongs to it. */
    private Part chain(List<Unit> units, int i, int limit) {
        Unit head = units.get(i);
        Lexeme body = head.as("body").orElse(null);
        boolean people = head.is("people");
        Party found = null;
        int j = i + 1;
        for (; j < limit && j < i + LONGEST_CHAIN; j++) {
            Unit unit = units.get(j);
            if (opens(unit)
                    && j + 1 < limit
                    && (units.get(j + 1).named() || units.get(j + 1).unknown())) {
                continue;
            }
            Part deed = deed(units, j, limit);
            if (deed != null) {
                return new Part(deed.parties(), deed.to(), Part.headId(head));
            }
            if (within(head, unit)) {
                continue;
            }
            if (stops(unit) || pack.set("predicates").contains(unit.key())) {
                break;
            }
            Lexeme pron = unit.as("pron").orElse(null);
            if (pron != null) {
                List<Party> meant = referred(pron, unit);
                if (!meant.isEmpty()) {
                    Lexeme kind = body;
                    return new Part(
                            meant.stream()
                                    .map(p -> belongs(p, head, kind, people, cover(units, i, unit)))
                                    .toList(),
                            j + 1,
                            Part.headId(head));
                }
                j++;
                break;
            }
            if (unit.is("title") && j > i) {
                Part inner = titled(units, j, limit);
                List<Party> owners = inner.parties().stream()
                        .map(p -> p.as(Party.Role.OWNER, Part.headId(head), p.span()))
                        .toList();
                return new Part(owners, inner.to(), Part.headId(head));
            }
            Part who = person(units, j, limit, opens(units.get(j - 1)), false);
            if (who != null) {
                Part of = who;
                return new Part(
                        of.parties().stream()
                                .map(p -> p.as(Party.Role.OWNER, Part.headId(head), p.span()))
                                .toList(),
                        of.to(),
                        Part.headId(head));
            }
            if (body == null && unit.is("body") && !unit.named()) {
                body = unit.as("body").orElseThrow();
            }
            found = name(unit, body != null || people || units.get(j - 1).is("country"));
            if (found != null) {
                j++;
                break;
            }
        }
        if (found == null) {
            if (body != null && body.has("own")) {
                return new Part(List.of(), j, Part.headId(head));
            }
            return new Part(List.of(), Math.max(j, i + 1), Part.headId(head));
        }
        if (j < limit && closes(units.get(j))) {
            j++;
        }
        boolean against =
                units.subList(i, j).stream().anyMatch(u -> pack.set("opponents").contains(u.key()));
        boolean aired = i > 0
                && head.is("agency")
                && found.actor().type() != EntityType.OUTLET
                && units.get(i - 1).is("prep", "with");
        List<Party> whose =
                against || aired ? List.of() : List.of(belongs(found, head, body, people, cover(units, i, j)));
        return new Part(whose, j, Part.headId(head));
    }

    /** Whether a word of time or number stands inside the phrase of an event: «حملات شب گذشته X». */
    private boolean within(Unit head, Unit unit) {
        return pack.set("inside").contains(unit.key())
                && head.as("noun").map(n -> !pack.ofNoun(n.id()).isEmpty()).orElse(false);
    }

    private static org.entente.text.Span cover(List<Unit> units, int i, Unit last) {
        return new org.entente.text.Span(
                units.get(i).span().start(), last.span().end());
    }

    private Party belongs(Party of, Unit head, @Nullable Lexeme body, boolean people, org.entente.text.Span span) {
        boolean outlet = of.actor().type() == EntityType.OUTLET;
        if (head.is("country") || head.is("agency") && outlet) {
            return of;
        }
        if (body != null && (head.is("body") || head.is("people") || head.is("forces"))) {
            return body(body, of, span);
        }
        if (people) {
            return of.as(Party.Role.PEOPLE, "", span);
        }
        if (pack.set("transparent").contains(Part.headId(head))) {
            return of;
        }
        return of.as(Party.Role.OWNER, Part.headId(head), span);
    }

    /** A title, what it is a title of, and the person it is given to where one follows. */
    private Part titled(List<Unit> units, int i, int limit) {
        Title title = title(units, i, limit);
        int to = title.to();
        Part who = to < limit ? personAfterTitle(units, to, limit) : null;
        if (who != null) {
            Entity named = who.parties().getFirst().speaker();
            Party party = official(title, named, cover(units, i, who.to()));
            return new Part(party == null ? List.of() : List.of(party), who.to(), "title");
        }
        Party party = official(title, null, cover(units, i, Math.max(to, i + 1)));
        Party of = title.of();
        if (party == null && of != null) {
            party = of.as(Party.Role.OWNER, Part.headId(units.get(i)), of.span());
        }
        return new Part(party == null ? List.of() : List.of(party), to, "title");
    }

    private @Nullable Part personAfterTitle(List<Unit> units, int at, int limit) {
        int i = at;
        if (units.get(i).mark(",") && i + 1 < limit && (opens(units.get(i + 1)))) {
            i++;
        }
        boolean quoted = opens(units.get(i));
        if (quoted) {
            i++;
        }
        if (i >= limit || units.get(i).is("title")) {
            return null;
        }
        return bareName(units, i, limit, quoted, true);
    }

    private Title title(List<Unit> units, int i, int limit) {
        Lexeme word = units.get(i).as("title").orElseThrow();
        boolean former = word.has("former");
        boolean plural = word.has("plural");
        boolean free = word.has("private");
        Party of = null;
        Party host = null;
        int j = i + 1;
        Lexeme body = null;
        for (; j < limit && j < i + LONGEST_CHAIN + 3; j++) {
            Unit unit = units.get(j);
            if (unit.is("title") && (word.has("prefix") || unit.has("title", "former"))) {
                Lexeme more = unit.as("title").orElseThrow();
                former |= more.has("former");
                if (!more.has("former")) {
                    word = merged(word, more);
                    plural |= more.has("plural");
                }
                continue;
            }
            if (unit.is("conj", "and")
                    && of == null
                    && j + 1 < limit
                    && !units.get(j + 1).named()) {
                continue;
            }
            if (of != null) {
                break;
            }
            if (unit.is("adv") && unit.has("adv", "former")) {
                former = true;
                continue;
            }
            Lexeme pron = unit.as("pron").orElse(null);
            if (pron != null) {
                List<Party> meant = referred(pron, unit);
                of = meant.isEmpty() ? null : meant.getFirst();
                if (of == null) {
                    break;
                }
                continue;
            }
            if (stops(unit) || pack.set("predicates").contains(unit.key())) {
                break;
            }
            if (unit.is("title") && of == null && body == null && knownPerson(unit, true) == null) {
                continue;
            }
            if (unit.is("body") && !unit.named()) {
                body = unit.as("body").orElseThrow();
            }
            if (isPerson(unit)) {
                break;
            }
            of = name(unit, true);
            if (of != null && of.actor().type() == EntityType.OUTLET) {
                of = null;
            }
        }
        if (of != null && j < limit && units.get(j).has("title", "former")) {
            former = true;
            j++;
        }
        if (of != null && j + 1 < limit && units.get(j).is("prep", "in")) {
            Part at = part(units, j + 1, limit);
            if (at != null && at.parties().size() == 1 && (word.has("mission") || word.has("abroad"))) {
                host = at.parties().getFirst();
                j = at.to();
            }
        }
        if (of != null && free && of.role() == Party.Role.BODY) {
            of = new Party(of.speaker(), null, of.speaker(), Party.Role.BODY, "", of.span());
        }
        return new Title(word, former, plural, of, host, j);
    }

    private static Lexeme merged(Lexeme prefix, Lexeme title) {
        java.util.Set<String> features = new java.util.HashSet<>(title.features());
        features.addAll(prefix.features());
        features.remove("prefix");
        if (!title.has("private")) {
            features.remove("private");
        }
        return new Lexeme("title", prefix.id().equals("Deputy") ? "Deputy" + title.id() : title.id(), features);
    }

    private boolean isPerson(Unit unit) {
        return unit.is("first") && !unit.named()
                || unit.names().stream()
                        .anyMatch(a -> a.entity().type() == EntityType.PERSON && a.kind() == Alias.Kind.NAME);
    }

    /** A person, and the title that stands in apposition. */
    private @Nullable Part person(List<Unit> units, int i, int limit, boolean quoted, boolean honoured) {
        Part name = bareName(units, i, limit, quoted, honoured);
        if (name == null) {
            return null;
        }
        int to = name.to();
        int next = to;
        if (next < limit && (units.get(next).mark(",") || units.get(next).mark("("))) {
            next++;
        }
        Entity who = name.parties().getFirst().speaker();
        if (next < limit && units.get(next).is("title") && !units.get(next).has("title", "plural")) {
            Title title = title(units, next, limit);
            Party known = person(who, name.parties().getFirst().span());
            boolean another = next == to
                    && known.role() == Party.Role.OFFICIAL
                    && title.of() != null
                    && !known.actor().iri().equals(title.of().actor().iri());
            if (title.of() != null && !another) {
                Party party = official(title, who, cover(units, i, title.to()));
                if (party != null) {
                    int end = title.to();
                    if (next > to
                            && end < limit
                            && (units.get(end).mark(",") || units.get(end).mark(")"))) {
                        end++;
                    }
                    return new Part(List.of(party), end, "person");
                }
            }
        } else if (quoted && who.kind() != null && who.kind().equals("written") && !discourse.knows(who)) {
            return null;
        }
        return new Part(List.of(person(who, name.parties().getFirst().span())), to, "person");
    }

    private @Nullable Part bareName(List<Unit> units, int i, int limit, boolean quoted, boolean supported) {
        Unit unit = units.get(i);
        int to = nameEnd(units, i, limit, quoted, supported);
        Entity who = to <= i + 1 ? knownPerson(unit, supported || quoted) : null;
        if (who == null && to > i) {
            String written = text(units, i, to);
            who = fullName(units, i, to);
            if (who == null) {
                who = newPerson(written);
            }
            if (to > i + 1 || quoted || supported) {
                meet(who, written);
            }
        } else if (who != null) {
            to = i + 1;
            meet(who, unit.written());
        }
        if (who == null) {
            return null;
        }
        if (quoted && to < limit && closes(units.get(to))) {
            to++;
        }
        Party party = new Party(who, null, who, Party.Role.PERSON, "", cover(units, i, to));
        return new Part(List.of(party), to, "person");
    }

    private @Nullable Entity fullName(List<Unit> units, int from, int to) {
        if (to != from + 1) {
            return null;
        }
        return knownPerson(units.get(from), true);
    }

    /** Where a name of a person not yet known ends; {@code i} where none starts. */
    private int nameEnd(List<Unit> units, int i, int limit, boolean quoted, boolean supported) {
        int j = i;
        boolean given = units.get(i).is("first") && !units.get(i).named();
        while (j < limit && j < i + 5 && nameWord(units.get(j), j == i)) {
            j++;
            if (j < limit - 1
                    && units.get(j).mark("-")
                    && units.get(j).tokens().getFirst().glued()) {
                j++;
            }
        }
        int words = j - i;
        if (quoted) {
            boolean closed = j < limit && closes(units.get(j));
            int after = j + 1;
            if (after < limit && units.get(after).mark(",")) {
                after++;
            }
            boolean titled = after < limit && units.get(after).is("title") || supported;
            return closed && words > 0 && titled ? j : i;
        }
        boolean titled = titleFollows(units, j, limit) || j > i && sharesTitle(units, j, limit);
        boolean opening = i == 0 || opens(units.get(i - 1)) || units.get(i - 1).mark(",");
        boolean family =
                units.get(i).is("latin") || j > i + 1 && units.get(j - 1).is("latin");
        boolean spelled = given || family && (titled || opening || supported);
        if (words >= 2 && (spelled || titled && words <= 3)) {
            return Math.min(j, i + 4);
        }
        boolean honoured = i > 0 && units.get(i - 1).is("hon");
        return words >= 1 && supported && (spelled || honoured) && !units.get(i).is("noun") ? Math.min(j, i + 3) : i;
    }

    private static boolean titleFollows(List<Unit> units, int at, int limit) {
        int next = at < limit && units.get(at).mark(",") ? at + 1 : at;
        return next < limit && units.get(next).is("title");
    }

    /** Whether a second name and a title for both follow: "A and B, the foreign ministers of …". */
    private static boolean sharesTitle(List<Unit> units, int at, int limit) {
        int j = at + 1;
        if (at >= limit || !units.get(at).is("conj", "and")) {
            return false;
        }
        while (j < limit && j < at + 5 && nameWord(units.get(j), j == at + 1)) {
            j++;
        }
        int next = j < limit && units.get(j).mark(",") ? j + 1 : j;
        return j > at + 1 && next < limit && units.get(next).has("title", "plural");
    }

    private static boolean nameWord(Unit unit, boolean first) {
        boolean family = unit.names().stream().anyMatch(a -> a.entity().type() == EntityType.PERSON);
        return unit.unknown()
                || unit.is("first") && (first || !unit.is("noun"))
                || unit.is("latin")
                || family && !unit.is("prep");
    }
}
