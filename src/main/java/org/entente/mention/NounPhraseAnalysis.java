package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.lang.Lexeme;
import org.entente.mention.PremodifierReader.Premodifiers;
import org.entente.text.Span;
import org.entente.world.Alias;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Whom one phrase names whose noun is last, with what follows the noun: "the ambassador of X to Y, Jane Doe,". */
final class NounPhraseAnalysis {

    private final HeadLast reader;
    private final Discourse discourse;
    private final PersonNames names;
    private final List<Unit> units;
    private final int from;
    private final int to;
    private final int limit;
    private final Premodifiers before;
    private final @Nullable Lexeme title;
    private final @Nullable Lexeme body;
    private final Unit headUnit;
    private final String head;
    private final Span span;

    /** Whose the noun is, as far as it has been read. */
    private @Nullable Party of;

    private @Nullable Party host;
    private @Nullable Entity person;
    private int personTo;
    private int end;

    NounPhraseAnalysis(
            HeadLast reader,
            Discourse discourse,
            PersonNames names,
            List<Unit> units,
            int from,
            int to,
            int limit,
            Premodifiers before) {
        this.reader = reader;
        this.discourse = discourse;
        this.names = names;
        this.units = units;
        this.from = from;
        this.to = to;
        this.limit = limit;
        this.before = before;
        this.title = before.title();
        this.body = before.body();
        this.headUnit = units.get(possessive() && to - 2 >= from ? to - 2 : to - 1);
        this.head = Part.headId(headUnit);
        this.span = PhraseReader.cover(units, from, to);
        this.of = before.last();
        this.person = before.person();
        this.personTo = before.personTo();
        this.end = to;
    }

    /** The phrase; without what follows its noun where {@code attach} is false. */
    Part read(boolean attach) {
        boolean named = before.lastAt() >= 0 && before.lastAt() == to - 1 && title == null && person == null;
        Part whole = attach ? members() : null;
        whole = whole == null && named && attach ? sharedBody() : whole;
        whole = whole == null && attach && end < limit && !named && complemented() ? complement() : whole;
        if (whole != null) {
            return whole;
        }
        mission();
        bearer();
        if (person != null) {
            return named(person);
        }
        boolean institution = headUnit.is("body") && of != null && title != null && title.has("prefix");
        if (!institution && title != null && (before.titleAt() >= before.lastAt() - 1 || of != null && end > to)) {
            return titled(title);
        }
        boolean definite = from > 0 && units.get(from).key().equals("the") && to <= from + 3;
        if (of == null && definite && headUnit.is("body") && !headUnit.has("body", "gear")) {
            Party owner = discourse
                    .whose(headUnit.as("body").orElseThrow().id())
                    .or(() -> discourse.whose(lastWord(headUnit)))
                    .orElse(null);
            return new Part(owner == null ? List.of() : List.of(owner.as(Party.Role.BODY, "", span)), end, head);
        }
        return of == null ? new Part(List.of(), end, head) : belonging(of);
    }

    /** The word by which a body is named again: "the ministry" for "the defence ministry". */
    private static String lastWord(Unit body) {
        return "last " + body.tokens().getLast().key();
    }

    private boolean possessive() {
        return units.get(to - 1).key().equals("'s");
    }

    /** "Fighters of the Taliban" are the Taliban. */
    private @Nullable Part members() {
        boolean group = headUnit.is("group") && before.lastAt() == to - 1;
        if (!group || to + 1 >= limit || !units.get(to).is("prep", "of")) {
            return null;
        }
        Part whole = reader.part(units, to + 1, limit, false);
        if (whole == null
                || whole.parties().isEmpty()
                || !PremodifierReader.group(whole.parties().getFirst())) {
            return null;
        }
        List<Party> members = whole.parties().stream()
                .map(p -> p.as(Party.Role.PEOPLE, "", span))
                .toList();
        return new Part(members, whole.to(), head);
    }

    /** "the Supreme Court of Ghana", "the Senate in Manila"; null where the name stands alone. */
    private @Nullable Part sharedBody() {
        Party named = before.last();
        boolean follows = named != null
                && units.get(before.lastAt()).named()
                && named.role() == Party.Role.BODY
                && to + 1 < limit
                && (units.get(to).is("prep", "of") || units.get(to).is("prep", "in"))
                && PremodifierReader.shared(units.get(to - 1));
        Part whole = follows ? reader.part(units, to + 1, limit, false) : null;
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

    /** Whether a preposition follows that tells whose the noun is: "of X", "army in X", "ambassador to X". */
    private boolean complemented() {
        Unit next = units.get(end);
        return next.is("prep", "of")
                || from()
                || title == null && before.last() == null && headUnit.is("body") && next.is("prep", "in")
                || title != null
                        && (person == null || abroad(title))
                        && (next.is("prep", "to") || next.is("prep", "for") || next.is("prep", "in"));
    }

    /** Whether "from" tells whose officials they are: "with senior officials from X", not "recalled officials from X". */
    private boolean from() {
        return title != null
                && title.has("plural")
                && of == null
                && units.get(end).is("prep", "from")
                && (from == 0 || !units.get(from - 1).is("verb"));
    }

    private static boolean abroad(Lexeme title) {
        return title.has("mission") || title.has("abroad");
    }

    /** Reads what a preposition joins to the noun; the phrase where that tells all of it: "the navies of A and B". */
    private @Nullable Part complement() {
        boolean plainOf = units.get(end).is("prep", "of") || from();
        int until = title == null || plainOf ? limit : beforeHolder(end + 1);
        Part inner = end + 1 < limit ? reader.part(units, end + 1, until, true) : null;
        if (inner == null || inner.parties().isEmpty()) {
            return null;
        }
        if (title != null && !plainOf) {
            prepositional(title, inner);
        } else if (of == null || title == null && body == null) {
            Part whole = genitive(inner);
            if (whole != null) {
                return whole;
            }
        }
        if (title != null && person == null && end < limit && !units.get(end).mark(",")) {
            int stop = names.end(units, end, limit, limit, true);
            if (stop > end) {
                person = names.at(units, end, stop);
                personTo = stop;
                end = stop;
            }
        }
        return null;
    }

    /** "Minister for X", "X's ambassador to Y". */
    private void prepositional(Lexeme title, Part inner) {
        Party target = inner.parties().getFirst();
        if (of == null && !title.has("mission")) {
            of = target;
            end = inner.to();
        } else if (of != null && abroad(title)) {
            host = target;
            end = inner.to();
        }
    }

    /** "Minister of X", "the armies of X and Y", "the people of X"; the phrase where several parties own it. */
    private @Nullable Part genitive(Part inner) {
        boolean take = title != null || body != null || of == null;
        Part listed = take && person == null ? reader.list(units, inner, limit) : inner;
        if (take && (title != null || body != null || before.people())) {
            of = inner.parties().getFirst();
            end = inner.to();
            boolean several = listed.parties().size() > 1 && (title == null || title.has("plural"));
            if (!several && (title != null || body != null)) {
                return null;
            }
            Party.Role role = title != null ? Party.Role.OFFICIAL : body != null ? Party.Role.BODY : Party.Role.PEOPLE;
            return new Part(
                    listed.parties().stream().map(p -> p.as(role, "", span)).toList(), listed.to(), head);
        }
        if (of != null) {
            return null;
        }
        List<Party> owners = listed.parties().stream()
                .map(p -> p.as(Party.Role.OWNER, head, p.span()))
                .toList();
        return new Part(owners, listed.to(), head);
    }

    /** Where the holder's name begins in "ambassador to the United Nations Jane Doe"; the limit where none does. */
    private int beforeHolder(int at) {
        for (int i = at + 1; i < limit && NounChunks.nominal(units.get(i)); i++) {
            boolean named = units.get(i - 1).named() && !PersonNames.person(units.get(i - 1));
            if (named && names.end(units, i, limit, limit, true) > i) {
                return i;
            }
        }
        return limit;
    }

    /** Reads to whom an envoy is sent: "the ambassador of X to Y". */
    private void mission() {
        boolean sent = host == null
                && title != null
                && of != null
                && title.has("mission")
                && end + 1 < limit
                && units.get(end).is("prep", "to");
        Part inner = sent ? reader.part(units, end + 1, beforeHolder(end + 1), false) : null;
        if (inner != null && inner.parties().size() == 1) {
            host = inner.parties().getFirst();
            end = inner.to();
        }
    }

    /** Reads who bears the title where a comma stands between: "the minister, Jane Doe,". */
    private void bearer() {
        if (title == null || person != null || end >= limit || !units.get(end).mark(",")) {
            return;
        }
        int stop = names.end(units, end + 1, limit, limit, true);
        if (stop > end + 1
                && stop < limit
                && (units.get(stop).mark(",") || units.get(stop).mark("."))) {
            person = names.at(units, end + 1, stop);
            end = units.get(stop).mark(",") ? stop + 1 : stop;
        }
    }

    /** The phrase that names a person: "Foreign Minister Jane Doe", "Jane Doe, the minister,", "Jane Doe's party". */
    private Part named(Entity person) {
        if (title != null) {
            Party party = reader.official(title(title), person, span);
            Party who = party == null ? reader.person(person, span) : party;
            return owned() ? owner(who) : new Part(List.of(who), end, "person");
        }
        Part apposed = reader.apposition(units, end, limit, person, span);
        if (apposed != null) {
            return apposed;
        }
        Party who = reader.person(person, span);
        return owned() ? owner(who) : new Part(List.of(who), end, "person");
    }

    private Title title(Lexeme title) {
        return new Title(title, before.former(), title.has("plural"), of, host, end);
    }

    private boolean owned() {
        return personTo > 0 && personTo < to && units.get(personTo).key().equals("'s");
    }

    /** What belongs to the person named in the phrase: "Jane Doe's spokesman". */
    private Part owner(Party who) {
        Unit last = units.get(to - 1);
        if (last.is("title") && to - 1 > personTo) {
            Lexeme word = last.as("title").orElseThrow();
            Party party = reader.official(new Title(word, false, word.has("plural"), who, null, to), null, span);
            return new Part(party == null ? List.of() : List.of(party), end, "title");
        }
        String id = Part.headId(last);
        if (last.is("body") && to - 1 > personTo) {
            return new Part(
                    List.of(new Party(who.actor(), who.agent(), who.speaker(), Party.Role.BODY, "", span)), end, id);
        }
        return new Part(List.of(who.as(Party.Role.OWNER, id, span)), end, id);
    }

    /** The phrase of a title with no name: "the German foreign minister", "the minister's visit". */
    private Part titled(Lexeme title) {
        Party party = reader.official(title(title), null, span);
        boolean headed = before.titleAt() == to - 1 || before.titleAt() == to - 2 && possessive() || end > to;
        if (party != null && !headed) {
            party = party.as(Party.Role.OWNER, head, span);
        }
        if (party == null && of != null) {
            party = of.as(Party.Role.OWNER, head, span);
        }
        if (party == null && headed && !before.former() && units.get(from).key().equals("the")) {
            party = discourse.whose(title.id()).orElse(null);
        }
        return new Part(party == null ? List.of() : List.of(party), end, "title");
    }

    /** The phrase of another noun, by whose it is: "Germany", "the German army", "German tanks". */
    private Part belonging(Party of) {
        int lastAt = before.lastAt();
        if (lastAt == to - 1 || end > to && body == null) {
            boolean demonym = units.get(Math.max(lastAt, from)).names().stream()
                    .anyMatch(a -> a.kind() == Alias.Kind.DEMONYM && adjectiveOnly(a));
            return new Part(List.of(demonym ? of.as(Party.Role.PEOPLE, "", span) : of), end, "");
        }
        if (headUnit.is("body") || body != null && end > to) {
            Lexeme word = body == null ? headUnit.as("body").orElseThrow() : body;
            Party organ = reader.body(word, of, span);
            discourse.called(word.id(), organ);
            discourse.called(lastWord(headUnit), organ);
            return new Part(List.of(organ), end, head);
        }
        boolean near = units.subList(Math.min(lastAt + 1, to - 1), to - 1).stream()
                .noneMatch(u -> u.tag().equals("NOUN") && !u.is("human"));
        if (before.people() && headUnit.is("people") || headUnit.is("country") || near && memberOf(of)) {
            return new Part(List.of(of.as(Party.Role.PEOPLE, "", span)), end, head);
        }
        List<Party> all = new ArrayList<>();
        before.owners().forEach(p -> all.add(p.as(Party.Role.OWNER, head, span)));
        all.add(of.as(Party.Role.OWNER, head, of.span()));
        return new Part(all, end, head);
    }

    private static boolean adjectiveOnly(Alias alias) {
        return !alias.name().endsWith("s");
    }

    /** Whether they are the group itself: "Taliban members", "Hezbollah fighters". */
    private boolean memberOf(Party of) {
        return headUnit.is("human") && PremodifierReader.group(of);
    }
}
