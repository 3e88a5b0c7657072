package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.text.Span;
import org.entente.world.Alias;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.entente.world.Iris;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Reads phrases of languages whose nouns stand last, behind what belongs to them, as in English. */
final class HeadLast extends PhraseReader {

    private static final int LONGEST = 14;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<EntityType> GROUPS = Set.of(
            EntityType.ARMED_GROUP, EntityType.PARTY, EntityType.ORGANISATION, EntityType.INTERNATIONAL_ORGANISATION);

    /** Words that a name may follow in one phrase: "neighbour Norway", "the republic Norway". */
    private static final List<String> THINGS =
            List.of("human", "title", "body", "country", "people", "group", "hon", "agency", "refer", "pron");

    private final PersonNames names;

    HeadLast(
            LanguagePack pack,
            World world,
            Transliterator transliterator,
            Discourse discourse,
            @Nullable String published) {
        super(pack, world, transliterator, discourse, published);
        this.names = new PersonNames(pack, this);
    }

    private record Part(List<Party> parties, int to, String head) {}

    @Override
    public @Nullable Phrase read(List<Unit> units, int at, int limit) {
        Part part = part(units, at, limit, true);
        if (part == null) {
            return null;
        }
        List<Party> parties = new ArrayList<>(part.parties());
        int to = part.to();
        while (!parties.isEmpty() && to < limit) {
            int next = afterConjunction(units, to, limit);
            if (next < 0) {
                break;
            }
            Part more = part(units, next, limit, true);
            if (more == null
                    || more.parties().isEmpty()
                    || parties.getLast().direct() != more.parties().getFirst().direct()) {
                break;
            }
            if (units.get(to).mark(",")
                    && !units.get(next - 1).is("conj", "and")
                    && !headline(units, to, more.to())
                    && !listGoesOn(units, more.to(), limit)) {
                break;
            }
            parties.addAll(more.parties());
            to = more.to();
        }
        return new Phrase(at, to, parties, part.head());
    }

    /** Whether the comma stands for "and", as in headlines: "Norway, Sweden sign pact", "Thai, Lao leaders meet". */
    private static boolean headline(List<Unit> units, int comma, int to) {
        boolean named = units.get(comma - 1).named() && units.get(comma + 1).named();
        if (!named || to >= units.size() || !units.getLast().word()) {
            return false;
        }
        Unit next = units.get(to);
        return next.is("verb")
                || next.is("modal")
                || next.is("aux")
                || next.key().equals("to");
    }

    private static int afterConjunction(List<Unit> units, int at, int limit) {
        int next = at;
        if (units.get(next).mark(",")) {
            next++;
        }
        if (next < limit
                && (units.get(next).is("conj", "and") || units.get(next).is("conj", "or"))) {
            next++;
        }
        if (next < limit
                && next > at
                && units.get(next).tag().equals("ADV")
                && !units.get(next).named()) {
            next++;
        }
        return next > at && next < limit ? next : -1;
    }

    private static boolean listGoesOn(List<Unit> units, int at, int limit) {
        int next = at + 2 < limit && units.get(at + 1).key().equals("the") ? at + 2 : at + 1;
        return next < limit
                && (units.get(at).is("conj", "and")
                        || units.get(at).mark(",")
                                && (units.get(next).named() || units.get(next).is("conj", "and")));
    }

    /** Whether that unit can stand inside a noun phrase. */
    static boolean nominal(Unit unit) {
        if (!unit.word()) {
            return false;
        }
        if (unit.key().equals("'s")) {
            return true;
        }
        if (unit.is("adv") && !unit.named() && !unit.has("adv", "former")) {
            return false;
        }
        if (unit.named()
                || unit.is("title")
                || unit.is("body")
                || unit.is("hon")
                || unit.is("first")
                || unit.is("group")) {
            return true;
        }
        if (unit.is("conj")
                || unit.is("comp")
                || unit.is("rel")
                || unit.is("sub")
                || unit.is("modal")
                || unit.is("src")
                || unit.is("neg")) {
            return false;
        }
        return switch (unit.tag()) {
            // Headlines capitalise prepositions.
            case "PROPN" -> !unit.is("prep");
            case "NOUN", "ADJ", "DET", "NUM" -> true;
            case "PART" -> unit.key().equals("'s");
            case "PRON" ->
                unit.is("pron")
                        || unit.key().equals("its")
                        || unit.key().equals("their")
                        || unit.key().equals("his")
                        || unit.key().equals("her");
            case "VERB", "ADP", "SCONJ", "CCONJ", "AUX", "ADV", "PUNCT", "INTJ" -> false;
            default -> !unit.is("prep") && !unit.is("verb") && !unit.is("adv");
        };
    }

    private @Nullable Part part(List<Unit> units, int at, int limit, boolean attach) {
        int i = at;
        while (i < limit && opens(units.get(i))) {
            i++;
        }
        int to = i;
        while (to < limit && to < i + LONGEST) {
            if (Unit.compound(units, to) && to + 2 < limit) {
                to += 3;
            } else if (to > i && begins(units, to)) {
                break;
            } else if (nominal(units.get(to)) || inner(units, to, limit, i) || joins(units, to, limit, i)) {
                to++;
            } else {
                break;
            }
        }
        if (to == i || units.get(i).key().equals("'s")) {
            return null;
        }
        Lexeme pron = units.get(i).as("pron").orElse(null);
        boolean possessive = to > i + 1;
        if (pron != null && !names(units.get(i)) && !possessive) {
            return new Part(reference(pron, units.get(i).span()), i + 1, "pron");
        }
        Part described = described(units, i, to);
        if (described != null) {
            return described;
        }
        return analyse(units, i, to, limit, attach);
    }

    /** Whether a unit that may also refer back is the name of somebody. */
    private boolean names(Unit unit) {
        return unit.named() && (!unit.is("pron") || name(unit, true) != null);
    }

    /** The party that the phrase describes as a country, a bloc, a group. */
    private @Nullable Part described(List<Unit> units, int from, int to) {
        if (Descriptions.opposite(units, from, to)) {
            Span span = cover(units, from, to);
            List<Party> owner = reference(
                    units.get(from).as("pron").orElseThrow(), units.get(from).span());
            List<Party> other = owner.stream()
                    .limit(1)
                    .flatMap(p -> discourse.counterpart(p).stream())
                    .map(p -> new Party(p.actor(), null, p.actor(), Party.Role.NAME, "", span))
                    .toList();
            return new Part(other, to, "refer");
        }
        Descriptions.Kind kind = Descriptions.in(units, from, to);
        if (kind == null) {
            return null;
        }
        List<Party> meant = reference(kind.word(), cover(units, from, kind.at() + 1));
        if (meant.isEmpty()) {
            return null;
        }
        if (kind.at() + 1 >= to) {
            return new Part(meant, to, "pron");
        }
        String head = HeadFirst.headId(units.get(to - 1));
        List<Party> owners = meant.stream()
                .map(p -> p.as(Party.Role.OWNER, head, cover(units, from, to)))
                .toList();
        return new Part(owners, to, head);
    }

    /** Whether another phrase begins there: "in January the United States …", "with immediate effect Norway …". */
    private boolean begins(List<Unit> units, int at) {
        Unit before = units.get(at - 1);
        if (before.tag().equals("NOUN")
                && units.get(at).tag().equals("PROPN")
                && !before.capitalised()
                && THINGS.stream().noneMatch(before::is)
                && units.get(at).names().stream().anyMatch(HeadLast::actor)
                && (at + 1 >= units.size()
                        || !nominal(units.get(at + 1)) && !units.get(at + 1).mark("-"))) {
            return true;
        }
        String word = before.key();
        boolean date = pack.set("months").contains(word)
                || word.length() == 4 && word.chars().allMatch(Character::isDigit);
        return date && (units.get(at).named() || ARTICLES.contains(units.get(at).key()));
    }

    /** Whether "and" stands within a body's name: "the AU Peace and Security Council". */
    private static boolean joins(List<Unit> units, int at, int limit, int start) {
        if (!units.get(at).is("conj", "and") || at == start || at + 1 >= limit) {
            return false;
        }
        Unit left = units.get(at - 1);
        Unit right = units.get(at + 1);
        boolean common = left.is("stop") || left.is("part") || left.is("noun");
        boolean member = right.is("body") || right.named() && right.tokens().size() > 1;
        return common && !left.named() && left.capitalised() && right.capitalised() && member && !left.is("title");
    }

    private static boolean actor(Alias alias) {
        return alias.kind() == Alias.Kind.NAME && alias.entity().type() == EntityType.STATE;
    }

    /** Marks that may stand inside: a hyphen, an ampersand, a closing quotation mark after one that opened. */
    private static boolean inner(List<Unit> units, int at, int limit, int start) {
        Unit unit = units.get(at);
        if (unit.mark("-")
                || unit.mark("&")
                || unit.mark(".") && units.get(at - (at > 0 ? 1 : 0)).is("hon")) {
            return at > start && at + 1 < limit && units.get(at + 1).word() && nominal(units.get(at + 1));
        }
        if (unit.is("verb") && at > start && at + 1 < limit && unit.capitalised() && nominal(units.get(at + 1))) {
            return true;
        }
        boolean modifier = unit.tag().equals("VERB")
                && (unit.has("verb", "pp")
                        || unit.key().endsWith("ed")
                        || unit.key().endsWith("ing"))
                && at + 1 < limit
                && units.get(at + 1).tag().equals("NOUN")
                && (at > start
                        && (units.get(at - 1).tag().equals("DET")
                                || units.get(at - 1).tag().equals("ADJ")
                                || units.get(at - 1).mark("-")));
        return modifier;
    }

    private Part analyse(List<Unit> units, int from, int to, int limit, boolean attach) {
        List<Party> owners = new ArrayList<>();
        Party last = null;
        int lastAt = -1;
        Lexeme title = null;
        int titleAt = -1;
        Lexeme body = null;
        boolean former = false;
        boolean people = false;
        Entity person = null;
        int personTo = -1;
        int i = from;
        while (i < to) {
            Unit unit = units.get(i);
            if (Unit.compound(units, i) && i + 2 < to) {
                i += 3;
                continue;
            }
            int end = names.end(
                    units,
                    i,
                    to,
                    limit,
                    title != null && i == titleAt + 1
                            || i > from && units.get(i - 1).is("hon"));
            if (end > i) {
                person = names.at(units, i, end);
                personTo = end;
                i = end;
                continue;
            }
            Lexeme pron = unit.as("pron").orElse(null);
            if (pron != null && !names(unit)) {
                List<Party> meant = reference(pron, unit.span());
                if (!meant.isEmpty()) {
                    last = meant.getFirst();
                    lastAt = i;
                }
            } else if (unit.is("title")) {
                Lexeme word = unit.as("title").orElseThrow();
                former |= word.has("former");
                if (!word.has("former") || title == null) {
                    title = title == null || title.has("prefix") || !word.has("prefix") ? merged(title, word) : title;
                }
                titleAt = i;
            } else if (unit.is("adv", "former") || unit.has("adv", "former")) {
                former = true;
            } else if (unit.is("group")
                    && (last == null || !GROUPS.contains(last.actor().type()))) {
                last = group(unit, i == from + 1 && units.get(from).key().equals("the"));
                lastAt = i;
            } else if (unit.named() && !(last != null && units.get(i - 1).is("conj"))) {
                Party named = owned(name(unit, true), unit, last);
                if (named != null) {
                    noteShortName(unit, named);
                    if (last != null
                            && lastAt == i - 1
                            && last.role() == Party.Role.NAME
                            && units.get(lastAt).tokens().size() > 0
                            && !units.get(i - 1).mark("-")) {
                        owners.add(last);
                    } else if (last != null && units.get(i - 1).mark("-")) {
                        owners.add(last);
                    }
                    last = named;
                    lastAt = i;
                }
            } else if (unit.is("body")) {
                body = unit.as("body").orElseThrow();
            } else if (shortName(unit).isPresent()) {
                last = shortName(unit).orElseThrow().as(Party.Role.NAME, "", unit.span());
                lastAt = i;
            } else if (unit.is("people")) {
                people = true;
            }
            i++;
        }
        Unit headUnit = units.get(to - 1);
        if (headUnit.key().equals("'s") && to - 2 >= from) {
            headUnit = units.get(to - 2);
        }
        Span span = cover(units, from, to);
        String head = HeadFirst.headId(headUnit);
        boolean group = headUnit.is("group") && lastAt == to - 1 && attach;
        if (group && to + 1 < limit && units.get(to).is("prep", "of")) {
            // "fighters of the Taliban" are the Taliban.
            Part whole = part(units, to + 1, limit, false);
            if (whole != null
                    && !whole.parties().isEmpty()
                    && GROUPS.contains(whole.parties().getFirst().actor().type())) {
                List<Party> members = whole.parties().stream()
                        .map(p -> p.as(Party.Role.PEOPLE, "", span))
                        .toList();
                return new Part(members, whole.to(), head);
            }
        }
        int end = to;
        Party of = last;
        // what follows with "of"
        boolean named = lastAt >= 0 && lastAt == to - 1 && title == null && person == null;
        Part shared = named && attach && last != null && units.get(lastAt).named()
                ? sharedBody(units, to, limit, last, span)
                : null;
        if (shared != null) {
            return shared;
        }
        Party host = null;
        if (attach
                && end < limit
                && !named
                && (units.get(end).is("prep", "of")
                        || title == null
                                && last == null
                                && headUnit.is("body")
                                && units.get(end).is("prep", "in")
                        || title != null
                                && (person == null || title.has("mission") || title.has("abroad"))
                                && (units.get(end).is("prep", "to")
                                        || units.get(end).is("prep", "for")
                                        || units.get(end).is("prep", "in")))) {
            boolean plainOf = units.get(end).is("prep", "of");
            int until = title == null || plainOf ? limit : beforeHolder(units, end + 1, limit);
            Part inner = end + 1 < limit ? part(units, end + 1, until, true) : null;
            if (inner != null && !inner.parties().isEmpty()) {
                Party target = inner.parties().getFirst();
                if (title != null && !plainOf) {
                    if (of == null && !title.has("mission")) {
                        of = target;
                        end = inner.to();
                    } else if (of != null && (title.has("mission") || title.has("abroad"))) {
                        host = target;
                        end = inner.to();
                    }
                } else if (of == null || title == null && body == null) {
                    boolean take = title != null || body != null || of == null;
                    Part listed = take && person == null ? list(units, inner, limit) : inner;
                    if (take && (title != null || body != null || people)) {
                        of = target;
                        end = inner.to();
                        boolean several = listed.parties().size() > 1 && (title == null || title.has("plural"));
                        if (several || title == null && body == null && people) {
                            Party.Role role = title != null
                                    ? Party.Role.OFFICIAL
                                    : body != null ? Party.Role.BODY : Party.Role.PEOPLE;
                            List<Party> all = new ArrayList<>();
                            listed.parties().forEach(p -> all.add(p.as(role, "", span)));
                            return new Part(all, listed.to(), head);
                        }
                    } else if (of == null) {
                        String noun = head;
                        List<Party> all = listed.parties().stream()
                                .map(p -> p.as(Party.Role.OWNER, noun, p.span()))
                                .toList();
                        return new Part(all, listed.to(), head);
                    }
                }
                if (title != null && person == null && end < limit) {
                    int at = units.get(end).mark(",") ? end + 1 : end;
                    int stop = at < limit ? names.end(units, at, limit, limit, true) : at;
                    if (stop > at && at == end) {
                        person = names.at(units, at, stop);
                        personTo = stop;
                        end = stop;
                    }
                }
            }
        }
        if (host == null
                && title != null
                && of != null
                && title.has("mission")
                && end + 1 < limit
                && units.get(end).is("prep", "to")) {
            Part inner = part(units, end + 1, beforeHolder(units, end + 1, limit), false);
            if (inner != null && inner.parties().size() == 1) {
                host = inner.parties().getFirst();
                end = inner.to();
            }
        }
        if (title != null && person == null && end < limit && units.get(end).mark(",")) {
            int stop = names.end(units, end + 1, limit, limit, true);
            if (stop > end + 1
                    && stop < limit
                    && (units.get(stop).mark(",") || units.get(stop).mark("."))) {
                person = names.at(units, end + 1, stop);
                end = units.get(stop).mark(",") ? stop + 1 : stop;
            }
        }
        if (person != null) {
            if (title != null) {
                Party party = official(new Title(title, former, title.has("plural"), of, host, end), person, span);
                if (owned(units, personTo, to)) {
                    return owner(party != null ? party : person(person, span), units, personTo, to, span, end);
                }
                return new Part(party == null ? List.of(person(person, span)) : List.of(party), end, "person");
            }
            Part apposed = apposition(units, end, limit, person, span);
            if (apposed != null) {
                return apposed;
            }
            if (owned(units, personTo, to)) {
                return owner(person(person, span), units, personTo, to, span, end);
            }
            return new Part(List.of(person(person, span)), end, "person");
        }
        boolean institution = headUnit.is("body") && of != null && title != null && title.has("prefix");
        if (!institution && title != null && titleAt >= lastAt - 1
                || !institution && title != null && of != null && end > to) {
            Party party = official(new Title(title, former, title.has("plural"), of, host, end), null, span);
            boolean headed = titleAt == to - 1
                    || titleAt == to - 2 && units.get(to - 1).key().equals("'s")
                    || end > to;
            if (party != null && !headed) {
                party = party.as(Party.Role.OWNER, head, span);
            }
            if (party == null && of != null) {
                party = of.as(Party.Role.OWNER, head, span);
            }
            if (party == null && headed && !former && units.get(from).key().equals("the")) {
                party = discourse.whose(title.id()).orElse(null);
            }
            return new Part(party == null ? List.of() : List.of(party), end, "title");
        }
        boolean definite = from > 0 && units.get(from).key().equals("the") && to <= from + 3;
        if (of == null && definite && headUnit.is("body") && !headUnit.has("body", "gear")) {
            Party owner =
                    discourse.whose(headUnit.as("body").orElseThrow().id()).orElse(null);
            return new Part(owner == null ? List.of() : List.of(owner.as(Party.Role.BODY, "", span)), end, head);
        }
        if (of == null) {
            return new Part(List.of(), end, head);
        }
        if (lastAt == to - 1 || end > to && body == null) {
            if (units.get(Math.max(lastAt, from)).names().stream()
                    .anyMatch(a -> a.kind() == Alias.Kind.DEMONYM && adjectiveOnly(a))) {
                of = of.as(Party.Role.PEOPLE, "", span);
            }
            return new Part(List.of(of), end, "");
        }
        if (headUnit.is("body") || body != null && end > to) {
            Lexeme word = body == null ? headUnit.as("body").orElseThrow() : body;
            Party organ = body(word, of, span);
            discourse.called(word.id(), organ);
            return new Part(List.of(organ), end, head);
        }
        boolean near = units.subList(Math.min(lastAt + 1, to - 1), to - 1).stream()
                .noneMatch(u -> u.tag().equals("NOUN") && !u.is("human"));
        if (people && headUnit.is("people") || headUnit.is("country") || near && members(of, headUnit)) {
            return new Part(List.of(of.as(Party.Role.PEOPLE, "", span)), end, head);
        }
        List<Party> all = new ArrayList<>();
        String noun = head;
        owners.forEach(p -> all.add(p.as(Party.Role.OWNER, noun, span)));
        all.add(of.as(Party.Role.OWNER, noun, of.span()));
        return new Part(all, end, head);
    }

    /** A body by a name that it shares is that of the state before it: "Ghana's Supreme Court". */
    private static @Nullable Party owned(@Nullable Party named, Unit unit, @Nullable Party owner) {
        if (named == null || owner == null || named.role() != Party.Role.BODY || !shared(unit)) {
            return named;
        }
        boolean state = owner.actor().type() == EntityType.STATE;
        return state ? owner.as(Party.Role.BODY, "", unit.span()) : named;
    }

    private static boolean shared(Unit unit) {
        return unit.names().stream()
                .filter(a -> a.entity().type() == EntityType.GOVERNMENT_BODY)
                .allMatch(Alias::ambiguous);
    }

    /** "the Supreme Court of Ghana", "the Senate in Manila"; null where the name stands alone. */
    private @Nullable Part sharedBody(List<Unit> units, int at, int limit, Party named, Span span) {
        boolean follows = named.role() == Party.Role.BODY
                && at + 1 < limit
                && (units.get(at).is("prep", "of") || units.get(at).is("prep", "in"))
                && shared(units.get(at - 1));
        Part whole = follows ? part(units, at + 1, limit, false) : null;
        Party state = whole == null || whole.parties().size() != 1
                ? null
                : whole.parties().getFirst();
        return whole == null
                        || state == null
                        || !state.direct()
                        || state.actor().type() != EntityType.STATE
                ? null
                : new Part(List.of(state.as(Party.Role.BODY, "", span)), whole.to(), "");
    }

    /** A company told in full is later called by the first word of its name. */
    private void noteShortName(Unit unit, Party named) {
        if (named.actor().type() == EntityType.ORGANISATION && unit.tokens().size() > 1) {
            discourse.called("short " + unit.tokens().getFirst().key(), named);
        }
    }

    private Optional<Party> shortName(Unit unit) {
        return unit.unknown() && unit.capitalised() && !unit.tag().equals("ADJ")
                ? discourse.whose("short " + unit.key())
                : Optional.empty();
    }

    /** Where the holder's name begins in "ambassador to the United Nations Jane Doe"; the limit where none does. */
    private int beforeHolder(List<Unit> units, int at, int limit) {
        for (int i = at + 1; i < limit && nominal(units.get(i)); i++) {
            boolean host = units.get(i - 1).named() && !PersonNames.person(units.get(i - 1));
            if (host && names.end(units, i, limit, limit, true) > i) {
                return i;
            }
        }
        return limit;
    }

    /** "the navies of A, B and C": bare names that go on after the first one. */
    private Part list(List<Unit> units, Part first, int limit) {
        List<Party> parties = new ArrayList<>(first.parties());
        int to = first.to();
        while (to < limit && parties.getLast().role() == Party.Role.NAME) {
            int next = afterConjunction(units, to, limit);
            if (next < 0 || !units.get(next).named()) {
                break;
            }
            Part more = part(units, next, limit, false);
            boolean bare = more != null
                    && more.parties().size() == 1
                    && more.parties().getFirst().role() == Party.Role.NAME;
            boolean goesOn =
                    more != null && (units.get(next - 1).is("conj", "and") || listGoesOn(units, more.to(), limit));
            if (more == null || !bare || !goesOn) {
                break;
            }
            parties.addAll(more.parties());
            to = more.to();
        }
        return new Part(parties, to, first.head());
    }

    private static boolean adjectiveOnly(Alias alias) {
        return !alias.name().endsWith("s");
    }

    private static boolean owned(List<Unit> units, int personTo, int to) {
        return personTo > 0 && personTo < to && units.get(personTo).key().equals("'s");
    }

    private Part owner(Party who, List<Unit> units, int personTo, int to, Span span, int end) {
        Unit headUnit = units.get(to - 1);
        if (headUnit.is("title") && to - 1 > personTo) {
            Lexeme word = headUnit.as("title").orElseThrow();
            Party party = official(new Title(word, false, word.has("plural"), who, null, to), null, span);
            return new Part(party == null ? List.of() : List.of(party), end, "title");
        }
        if (headUnit.is("body") && to - 1 > personTo) {
            Party body = new Party(who.actor(), who.agent(), who.speaker(), Party.Role.BODY, "", span);
            return new Part(List.of(body), end, HeadFirst.headId(headUnit));
        }
        return new Part(
                List.of(who.as(Party.Role.OWNER, HeadFirst.headId(headUnit), span)), end, HeadFirst.headId(headUnit));
    }

    private static Lexeme merged(@Nullable Lexeme before, Lexeme title) {
        if (before == null) {
            return title;
        }
        Set<String> features = new java.util.HashSet<>(title.features());
        features.addAll(before.features());
        features.remove("prefix");
        boolean deputy = before.id().equals("Deputy");
        return new Lexeme(
                "title", deputy ? "Deputy" + title.id() : title.has("prefix") ? before.id() : title.id(), features);
    }

    /** "Hassan Rouhani, president of Iran," and "John Smith, a spokesman for the ministry,". */
    private @Nullable Part apposition(List<Unit> units, int at, int limit, Entity person, Span span) {
        if (at + 1 >= limit || !units.get(at).mark(",")) {
            return null;
        }
        int next = at + 1;
        if (units.get(next).is("rel") && next + 2 < limit && units.get(next + 1).is("aux")) {
            next += 2;
        }
        int to = next;
        boolean title = false;
        while (to < limit && nominal(units.get(to))) {
            title |= units.get(to).is("title");
            to++;
        }
        if (!title) {
            return null;
        }
        for (int i = next; i < to; i++) {
            if (names.end(units, i, to, limit, false) > i) {
                return null;
            }
        }
        int known = offices.size();
        appositionFor = person;
        Part inner = analyse(units, next, to, limit, true);
        appositionFor = null;
        if (offices.size() == known && inner.parties().isEmpty()) {
            return null;
        }
        int end = inner.to();
        if (end < limit && units.get(end).mark(",")) {
            end++;
        }
        return new Part(List.of(person(person, span)), end, "person");
    }

    /** Whether they are the group itself: "Taliban members", "Hezbollah fighters". */
    private static boolean members(Party of, Unit head) {
        return head.is("human") && GROUPS.contains(of.actor().type());
    }

    private @Nullable Entity appositionFor;

    @Override
    protected @Nullable Party official(Title title, @Nullable Entity named, Span span) {
        Party party = super.official(title, named == null ? appositionFor : named, span);
        if (party != null && title.of() != null && !title.plural()) {
            discourse.called(title.word().id(), party);
        }
        return party;
    }

    /** The group; the one of which the talk is where it is told as known: "the rebels". */
    private Party group(Unit unit, boolean known) {
        Lexeme word = unit.as("group").orElseThrow();
        Party latest = known && word.has("armed")
                ? discourse.latest(EntityType.ARMED_GROUP).orElse(null)
                : null;
        if (latest != null) {
            return new Party(latest.actor(), null, latest.actor(), Party.Role.NAME, "", unit.span());
        }
        Entity made = new Entity(
                Iris.of(EntityType.ORGANISATION, word.id().toLowerCase(Locale.ROOT)),
                EntityType.ORGANISATION,
                Map.of("en", word.id().replace('-', ' ')),
                null,
                "group");
        return new Party(made, null, made, Party.Role.NAME, "", unit.span());
    }
}
