package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.lang.Lexeme;
import org.entente.world.Alias;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a noun that is last, and the noun: "former German Foreign Minister Annalena Baerbock". */
final class PremodifierReader {

    private static final Set<EntityType> GROUPS = Set.of(
            EntityType.ARMED_GROUP, EntityType.PARTY, EntityType.ORGANISATION, EntityType.INTERNATIONAL_ORGANISATION);

    /**
     * What stands in the phrase.
     *
     * @param owners names that belong to the last one, as the first in "Syria-Turkey border"
     * @param last the last party named, at {@code lastAt}, or -1
     * @param title the title, of which the last word stands at {@code titleAt}, or -1
     * @param body the body of government by its common name: "army"
     * @param former whether the title is no longer held
     * @param people whether a word for inhabitants stands there
     * @param person the person named, up to {@code personTo}, or -1
     */
    record Premodifiers(
            List<Party> owners,
            @Nullable Party last,
            int lastAt,
            @Nullable Lexeme title,
            int titleAt,
            @Nullable Lexeme body,
            boolean former,
            boolean people,
            @Nullable Entity person,
            int personTo) {}

    private final HeadLast reader;
    private final Discourse discourse;
    private final PersonNames names;

    PremodifierReader(HeadLast reader, Discourse discourse, PersonNames names) {
        this.reader = reader;
        this.discourse = discourse;
        this.names = names;
    }

    /** What stands from there up to {@code to}. */
    Premodifiers read(List<Unit> units, int from, int to, int limit) {
        return new Scan(units, from).read(to, limit);
    }

    private final class Scan {
        private final List<Unit> units;
        private final int from;
        private final List<Party> owners = new ArrayList<>();
        private @Nullable Party last;
        private int lastAt = -1;
        private @Nullable Lexeme title;
        private int titleAt = -1;
        private @Nullable Lexeme body;
        private boolean former;
        private boolean people;
        private @Nullable Entity person;
        private int personTo = -1;

        private Scan(List<Unit> units, int from) {
            this.units = units;
            this.from = from;
        }

        private Premodifiers read(int to, int limit) {
            int i = from;
            while (i < to) {
                if (Unit.compound(units, i) && i + 2 < to) {
                    i += 3;
                    continue;
                }
                boolean supported = title != null && i == titleAt + 1
                        || i > from && units.get(i - 1).is("hon");
                int end = names.end(units, i, to, limit, supported);
                if (end > i) {
                    person = names.at(units, i, end);
                    personTo = end;
                    i = end;
                } else {
                    unit(i);
                    i++;
                }
            }
            return new Premodifiers(owners, last, lastAt, title, titleAt, body, former, people, person, personTo);
        }

        private void unit(int i) {
            Unit unit = units.get(i);
            Lexeme pron = unit.as("pron").orElse(null);
            if (pron != null && !reader.names(unit)) {
                List<Party> meant = reader.references.meant(pron, unit.span());
                if (!meant.isEmpty()) {
                    latest(meant.getFirst(), i);
                }
            } else if (unit.is("title")) {
                title(i, unit.as("title").orElseThrow());
            } else if (unit.is("adv", "former") || unit.has("adv", "former")) {
                former = true;
            } else if (unit.is("group") && (last == null || !group(last))) {
                latest(groupOf(unit, i == from + 1 && units.get(from).key().equals("the")), i);
            } else if (unit.named() && !(last != null && units.get(i - 1).is("conj"))) {
                Party named = owned(reader.name(unit, true), unit, last);
                if (named != null) {
                    named(named, i);
                }
            } else if (unit.is("body")) {
                body = unit.as("body").orElseThrow();
            } else if (shortName(unit).isPresent()) {
                latest(shortName(unit).orElseThrow().as(Party.Role.NAME, "", unit.span()), i);
            } else if (unit.is("people")) {
                people = true;
            }
        }

        private void latest(Party party, int i) {
            last = party;
            lastAt = i;
        }

        private void title(int i, Lexeme word) {
            former |= word.has("former");
            if (!word.has("former") || title == null) {
                title = title == null || title.has("prefix") || !word.has("prefix") ? merged(title, word) : title;
            }
            titleAt = i;
        }

        private void named(Party named, int i) {
            noteShortName(units.get(i), named);
            Party before = last;
            boolean hyphen = before != null && units.get(i - 1).mark("-");
            boolean beside = before != null && lastAt == i - 1 && before.role() == Party.Role.NAME;
            if (before != null && (hyphen || beside)) {
                owners.add(before);
            }
            latest(named, i);
        }
    }

    /** Whether the party is one that has members who are no state's: "Hezbollah". */
    static boolean group(Party party) {
        return GROUPS.contains(party.actor().type());
    }

    /** A body by a name that it shares is that of the state before it: "Ghana's Supreme Court". */
    private static @Nullable Party owned(@Nullable Party named, Unit unit, @Nullable Party owner) {
        if (named == null || owner == null || named.role() != Party.Role.BODY || !shared(unit)) {
            return named;
        }
        boolean state = owner.actor().type() == EntityType.STATE;
        return state ? owner.as(Party.Role.BODY, "", unit.span()) : named;
    }

    /** Whether several states have a body of that name: "Supreme Court". */
    static boolean shared(Unit unit) {
        return unit.names().stream()
                .filter(a -> a.entity().type() == EntityType.GOVERNMENT_BODY)
                .allMatch(Alias::ambiguous);
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

    private static Lexeme merged(@Nullable Lexeme before, Lexeme title) {
        return before == null
                ? title
                : Title.joined(before, title, title.has("prefix") ? before.id() : title.id(), Set.of("prefix"));
    }

    /** The group; the one of which the talk is where it is told as known: "the rebels". */
    private Party groupOf(Unit unit, boolean known) {
        Lexeme word = unit.as("group").orElseThrow();
        Party latest = known && word.has("armed")
                ? discourse.latest(EntityType.ARMED_GROUP).orElse(null)
                : null;
        return latest == null
                ? PhraseReader.group(word, unit.span())
                : new Party(latest.actor(), null, latest.actor(), Party.Role.NAME, "", unit.span());
    }
}
