package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Titles and who bears them, where nouns come first: «وزیر خارجه X، Y», and in apposition «Y، وزیر خارجه X». */
final class HeadFirstTitles {

    private final LanguagePack pack;
    private final Discourse discourse;
    private final HeadFirst reader;
    private final HeadFirstNames names;

    HeadFirstTitles(LanguagePack pack, Discourse discourse, HeadFirst reader, HeadFirstNames names) {
        this.pack = pack;
        this.discourse = discourse;
        this.reader = reader;
        this.names = names;
    }

    /** A title, what it is a title of, and the person it is given to where one follows. */
    Part titled(List<Unit> units, int i, int limit) {
        Title title = title(units, i, limit);
        int to = title.to();
        Part who = to < limit ? personAfterTitle(units, to, limit) : null;
        if (who != null) {
            Entity named = who.parties().getFirst().speaker();
            Party party = reader.official(title, named, PhraseReader.cover(units, i, who.to()));
            return new Part(party == null ? List.of() : List.of(party), who.to(), "title");
        }
        Party party = reader.official(title, null, PhraseReader.cover(units, i, Math.max(to, i + 1)));
        Party of = title.of();
        if (party == null && of != null) {
            party = of.as(Party.Role.OWNER, Part.headId(units.get(i)), of.span());
        }
        return new Part(party == null ? List.of() : List.of(party), to, "title");
    }

    private @Nullable Part personAfterTitle(List<Unit> units, int at, int limit) {
        int i = at;
        if (units.get(i).mark(",") && i + 1 < limit && (PhraseReader.opens(units.get(i + 1)))) {
            i++;
        }
        boolean quoted = PhraseReader.opens(units.get(i));
        if (quoted) {
            i++;
        }
        if (i >= limit || units.get(i).is("title")) {
            return null;
        }
        return names.bareName(units, i, limit, quoted, true);
    }

    /** A person, and the title that stands in apposition. */
    @Nullable
    Part person(List<Unit> units, int i, int limit, boolean quoted, boolean honoured) {
        Part name = names.bareName(units, i, limit, quoted, honoured);
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
            Party known = reader.person(who, name.parties().getFirst().span());
            boolean another = next == to
                    && known.role() == Party.Role.OFFICIAL
                    && title.of() != null
                    && !known.actor().iri().equals(title.of().actor().iri());
            if (title.of() != null && !another) {
                Party party = reader.official(title, who, PhraseReader.cover(units, i, title.to()));
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
        return new Part(List.of(reader.person(who, name.parties().getFirst().span())), to, "person");
    }

    /** "A and B, the foreign ministers of X and Y": each holds the office of the state that stands in the same place. */
    @Nullable
    Part sharedTitle(List<Unit> units, int at, int limit, List<Party> persons) {
        int next = at < limit && units.get(at).mark(",") ? at + 1 : at;
        if (next >= limit
                || !units.get(next).has("title", "plural")
                || units.get(next).is("title", "Official")) {
            return null;
        }
        Title title = title(units, next, limit);
        Phrase offices = title.of() == null ? null : reader.read(units, next, limit);
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
            Party party = reader.official(own, who, persons.get(k).span());
            parties.add(party == null ? persons.get(k) : party);
        }
        return new Part(parties, offices.to(), "person");
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
        for (; j < limit && j < i + HeadFirst.LONGEST_CHAIN + 3; j++) {
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
                List<Party> meant = reader.references.meant(pron, unit.span());
                of = meant.isEmpty() ? null : meant.getFirst();
                if (of == null) {
                    break;
                }
                continue;
            }
            if (of == null && j == i + 1 && unit.is("prep", "from") && indefinite(units, i)) {
                continue;
            }
            if (reader.stops(unit) || pack.set("predicates").contains(unit.key())) {
                break;
            }
            if (unit.is("title") && of == null && body == null && reader.knownPerson(unit, true) == null) {
                continue;
            }
            if (unit.is("body") && !unit.named()) {
                body = unit.as("body").orElseThrow();
            }
            if (HeadFirstNames.person(unit)) {
                break;
            }
            of = reader.name(unit, true);
            if (of != null && of.actor().type() == EntityType.OUTLET) {
                of = null;
            }
        }
        if (of != null && j < limit && units.get(j).has("title", "former")) {
            former = true;
            j++;
        }
        if (of != null && j + 1 < limit && units.get(j).is("prep", "in")) {
            Part at = reader.part(units, j + 1, limit);
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

    /** Whether the title's ending makes it one of several, of whom "from" tells: «نماینده‌ای از X», «هیئتی از X». */
    private static boolean indefinite(List<Unit> units, int i) {
        return units.get(i).suffix().endsWith("ی");
    }

    private static Lexeme merged(Lexeme prefix, Lexeme title) {
        Set<String> dropped = title.has("private") ? Set.of("prefix") : Set.of("prefix", "private");
        return Title.joined(prefix, title, title.id(), dropped);
    }
}
