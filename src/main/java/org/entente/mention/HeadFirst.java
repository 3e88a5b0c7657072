package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.text.Span;
import org.entente.world.EntityType;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Reads phrases of languages whose nouns come first and are followed by what belongs to them, as in Persian. */
final class HeadFirst extends PhraseReader {

    /** Words for several who may be named behind them: «سه کشور X، Y و Z». */
    private static final Set<String> COUNTED = Set.of("both", "three", "four");

    static final int LONGEST_CHAIN = 8;

    private final HeadFirstTitles titles;

    HeadFirst(
            LanguagePack pack,
            World world,
            Transliterator transliterator,
            Discourse discourse,
            @Nullable String published) {
        super(pack, world, transliterator, discourse, published);
        this.titles = new HeadFirstTitles(pack, discourse, this, new HeadFirstNames(this));
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
            Part shared = parties.size() > 1 ? titles.sharedTitle(units, to, limit, parties) : null;
            if (shared != null) {
                return new Phrase(at, shared.to(), shared.parties(), part.head());
            }
            int next = afterConjunction(units, to, limit, "and");
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

    private static boolean bare(Party party) {
        return party.role() == Party.Role.NAME || party.role() == Party.Role.METONYM;
    }

    private static boolean joins(Party left, Party right) {
        return left.direct() == right.direct() || bare(right);
    }

    /** After a comma only a list that goes on with another comma or "and" is one. */
    private boolean listGoesOn(List<Unit> units, int at, int limit) {
        if (at >= limit) {
            return false;
        }
        return units.get(at).mark(",") && at + 1 < limit && units.get(at + 1).named()
                || units.get(at).is("conj", "and");
    }

    boolean stops(Unit unit) {
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

    @Nullable
    Part part(List<Unit> units, int at, int limit) {
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
            return new Part(references.meant(pron, unit.span()), i + 1, "pron");
        }
        boolean quoted = i > at && opens(units.get(i - 1));
        Part who = titles.person(units, i, limit, quoted, honoured);
        if (who != null) {
            return who;
        }
        if (unit.is("title")) {
            return titles.titled(units, i, limit);
        }
        if (unit.is("group")) {
            Lexeme word = unit.as("group").orElseThrow();
            return new Part(List.of(group(word, unit.span())), i + 1, word.id());
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

    /** Whether the unit only says what follows it: "the country of X", «دو کشور X و Y». */
    private static boolean introduces(List<Unit> units, int i, int limit) {
        Unit unit = units.get(i);
        if (!unit.is("pron")) {
            return unit.is("country");
        }
        return COUNTED.stream().anyMatch(many -> unit.is("pron", many))
                && !unit.key().startsWith("این")
                && i + 1 < limit
                && units.get(i + 1).named();
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
                List<Party> meant = references.meant(pron, unit.span());
                if (!meant.isEmpty()) {
                    Lexeme kind = body;
                    Span span = cover(units, i, j + 1);
                    return new Part(
                            meant.stream()
                                    .map(p -> belongs(p, head, kind, people, span))
                                    .toList(),
                            j + 1,
                            Part.headId(head));
                }
                j++;
                break;
            }
            if (unit.is("title") && j > i) {
                return owned(titles.titled(units, j, limit), head);
            }
            Part who = titles.person(units, j, limit, opens(units.get(j - 1)), false);
            if (who != null) {
                return owned(who, head);
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

    /** What belongs to those: "the visit of the minister". */
    private static Part owned(Part whose, Unit head) {
        List<Party> owners = whose.parties().stream()
                .map(p -> p.as(Party.Role.OWNER, Part.headId(head), p.span()))
                .toList();
        return new Part(owners, whose.to(), Part.headId(head));
    }

    /** Whether a word of time or number stands inside the phrase of an event: «حملات شب گذشته X». */
    private boolean within(Unit head, Unit unit) {
        return pack.set("inside").contains(unit.key())
                && head.as("noun").map(n -> !pack.ofNoun(n.id()).isEmpty()).orElse(false);
    }

    private Party belongs(Party of, Unit head, @Nullable Lexeme body, boolean people, Span span) {
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
}
