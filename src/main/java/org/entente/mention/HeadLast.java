package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.text.Span;
import org.entente.world.Entity;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Reads phrases of languages whose nouns stand last, behind what belongs to them, as in English. */
final class HeadLast extends PhraseReader {

    private final PersonNames names;
    private final NounChunks chunks;
    private final PremodifierReader premodifiers;

    /** Whose office an apposition tells while it is read. */
    private @Nullable Entity appositionFor;

    HeadLast(
            LanguagePack pack,
            World world,
            Transliterator transliterator,
            Discourse discourse,
            @Nullable String published) {
        super(pack, world, transliterator, discourse, published);
        this.names = new PersonNames(pack, this);
        this.chunks = new NounChunks(pack);
        this.premodifiers = new PremodifierReader(this, discourse, names);
    }

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
        int next = afterConjunction(units, at, limit, "and", "or");
        if (next >= 0 && units.get(next).tag().equals("ADV") && !units.get(next).named()) {
            next++;
        }
        return next < limit ? next : -1;
    }

    private static boolean listGoesOn(List<Unit> units, int at, int limit) {
        int next = at + 2 < limit && units.get(at + 1).key().equals("the") ? at + 2 : at + 1;
        return next < limit
                && (units.get(at).is("conj", "and")
                        || units.get(at).mark(",")
                                && (units.get(next).named() || units.get(next).is("conj", "and")));
    }

    /** "the navies of A, B and C": bare names that go on after the first one. */
    Part list(List<Unit> units, Part first, int limit) {
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

    /** The member of a coordination that starts there, without what follows its noun where {@code attach} is false. */
    @Nullable
    Part part(List<Unit> units, int at, int limit, boolean attach) {
        int i = at;
        while (i < limit && opens(units.get(i))) {
            i++;
        }
        int to = chunks.end(units, i, limit);
        if (to == i || units.get(i).key().equals("'s")) {
            return null;
        }
        Lexeme pron = units.get(i).as("pron").orElse(null);
        boolean possessive = to > i + 1;
        if (pron != null && !names(units.get(i)) && !possessive) {
            return new Part(references.meant(pron, units.get(i).span()), i + 1, "pron");
        }
        Part described = described(units, i, to);
        if (described != null) {
            return described;
        }
        return analyse(units, i, to, limit, attach);
    }

    /** Whether a unit that may also refer back is the name of somebody. */
    boolean names(Unit unit) {
        return unit.named() && (!unit.is("pron") || name(unit, true) != null);
    }

    /** The party that the phrase describes as a country, a bloc, a group. */
    private @Nullable Part described(List<Unit> units, int from, int to) {
        if (Descriptions.opposite(units, from, to)) {
            Span span = cover(units, from, to);
            List<Party> owner = references.meant(
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
        List<Party> meant = references.meant(kind.word(), cover(units, from, kind.at() + 1));
        if (meant.isEmpty()) {
            return null;
        }
        if (kind.at() + 1 >= to) {
            return new Part(meant, to, "pron");
        }
        String head = Part.headId(units.get(to - 1));
        List<Party> owners = meant.stream()
                .map(p -> p.as(Party.Role.OWNER, head, cover(units, from, to)))
                .toList();
        return new Part(owners, to, head);
    }

    private Part analyse(List<Unit> units, int from, int to, int limit, boolean attach) {
        PremodifierReader.Premodifiers before = premodifiers.read(units, from, to, limit);
        return new NounPhraseAnalysis(this, discourse, names, units, from, to, limit, before).read(attach);
    }

    /** "Hassan Rouhani, president of Iran," and "John Smith, a spokesman for the ministry,". */
    @Nullable
    Part apposition(List<Unit> units, int at, int limit, Entity person, Span span) {
        if (at + 1 >= limit || !units.get(at).mark(",")) {
            return null;
        }
        int next = at + 1;
        if (units.get(next).is("rel") && next + 2 < limit && units.get(next + 1).is("aux")) {
            next += 2;
        }
        int to = next;
        boolean title = false;
        while (to < limit && NounChunks.nominal(units.get(to))) {
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

    @Override
    protected @Nullable Party official(Title title, @Nullable Entity named, Span span) {
        Party party = super.official(title, named == null ? appositionFor : named, span);
        if (party != null && title.of() != null && !title.plural()) {
            discourse.called(title.word().id(), party);
        }
        return party;
    }
}
