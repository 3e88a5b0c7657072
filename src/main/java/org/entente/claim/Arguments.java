package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.lang.Lexeme;
import org.entente.mention.Discourse;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.PhraseReader;
import org.entente.mention.Unit;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Reads the phrases of a clause, each with the marker of its role. */
final class Arguments {

    /** Prepositions that before a number say how exact it is: "around 3,000 soldiers". */
    private static final Set<String> ABOUT = Set.of("about", "around", "over", "above", "under", "near", "close to");

    /** Prepositions of what somebody is praised, blamed or punished for. */
    private static final Set<String> REASONS = Set.of("over", "for", "because");

    private static final Set<String> AFFECTED = Set.of("obj", "against", "on");

    private final PhraseReader phrases;
    private final Discourse discourse;
    private final List<Unit> units;
    private final boolean verbLast;

    Arguments(Syntax syntax) {
        this.phrases = syntax.phrases();
        this.discourse = syntax.discourse();
        this.units = syntax.units();
        this.verbLast = syntax.verbLast();
    }

    /** Fills the clause's arguments, and moves the focus of the talk along; those who are asked to act are its subject. */
    void read(Clause clause, List<Party> asked) {
        List<Integer> own = clause.units;
        String marker = "";
        int k = 0;
        boolean after = false;
        discourse.within(asked.isEmpty() ? shared(clause) : asked);
        while (k < own.size()) {
            int i = own.get(k);
            Unit unit = units.get(i);
            if (i == clause.verb) {
                after = true;
                marker = "";
                k++;
                continue;
            }
            Lexeme prep = unit.as("prep").orElse(null);
            boolean about = prep != null && !verbLast && ABOUT.contains(unit.key()) && number(i + 1);
            if (about) {
                k++;
                continue;
            }
            boolean marks = prep != null && !unit.named();
            if (marks && Objects.requireNonNull(prep).id().equals("obj")) {
                markObject(clause);
                k++;
                continue;
            }
            if (marks) {
                String id = Objects.requireNonNull(prep).id();
                Argument before = clause.arguments.isEmpty() ? null : clause.arguments.getLast();
                boolean names = (id.equals("like") || id.equals("including"))
                        && before != null
                        && before.phrase().empty();
                marker = names && before != null ? before.marker() : among(clause, unit) ? "subj" : id;
                k++;
                continue;
            }
            int limit = i + 1;
            int run = k + 1;
            while (run < own.size() && own.get(run) == limit && own.get(run) != clause.verb) {
                limit++;
                run++;
            }
            Party blamed = REASONS.contains(marker) && unit.is("pron", "its") && !verbLast ? affected(clause) : null;
            if (blamed != null) {
                discourse.within(List.of(blamed));
            }
            Phrase phrase = phrases.read(units, i, limit);
            if (blamed != null) {
                discourse.within(subjects(clause));
            }
            if (phrase == null) {
                marker = unit.word() && !unit.is("adv") ? "" : marker;
                k++;
                continue;
            }
            if (!verbLast
                    && after
                    && marker.isEmpty()
                    && i > 0
                    && units.get(i - 1).mark(",")
                    && !clause.arguments.isEmpty()) {
                // An apposition plays the role of the phrase before it: "in the capital, Minsk".
                String before = clause.arguments.getLast().marker();
                marker = before.equals("subj") ? "" : before;
            }
            phrase = verbLast ? phrase : apposition(clause, phrase);
            int next = k + (phrase.to() - i);
            boolean object = verbLast
                    && next < own.size()
                    && units.get(own.get(Math.min(next, own.size() - 1))).is("prep", "obj")
                    && marker.isEmpty();
            String role = !marker.isEmpty() ? marker : object ? "obj" : after ? (verbLast ? "post" : "obj") : "subj";
            Argument joined = marker.isEmpty() && !verbLast && phrase.direct() ? beforeAside(clause, role, i) : null;
            if (joined != null) {
                join(clause, joined, phrase);
                focus(phrase, role);
            } else if (!phrase.empty()) {
                clause.arguments.add(new Argument(role, phrase, i));
                focus(phrase, role);
                if (role.equals("subj") && phrase.direct()) {
                    discourse.within(phrase.parties());
                }
            } else if (!verbLast || !unit.is("adv")) {
                clause.arguments.add(new Argument(role, phrase, i));
            }
            marker = "";
            k = Math.max(next, k + 1);
        }
        discourse.within(List.of());
        if (clause.shares && clause.parent != null) {
            clause.parent.arguments.stream()
                    .filter(a -> !a.marker().equals("subj"))
                    .forEach(clause.arguments::add);
        }
        if (clause.link == Link.RELATIVE && clause.parent != null) {
            clause.antecedent = antecedent(clause, clause.parent);
        }
    }

    /** A description behind a comma means him who is named before it: "the RSF, the paramilitary group". */
    private Phrase apposition(Clause clause, Phrase phrase) {
        int comma = phrase.from() - 1;
        boolean described = phrase.head().equals("pron")
                && comma > 0
                && units.get(comma).mark(",")
                && units.get(phrase.from()).key().startsWith("the");
        return !described
                ? phrase
                : clause.arguments.stream()
                        .map(Argument::phrase)
                        .filter(p -> p.to() == comma)
                        .reduce((a, b) -> b)
                        .map(p -> new Phrase(phrase.from(), phrase.to(), p.parties(), "pron"))
                        .orElse(phrase);
    }

    /** Whom the clause's deed affects, whose are its reasons: "imposed sanctions on X over its support for Y". */
    private static @Nullable Party affected(Clause clause) {
        return clause.arguments.stream()
                .filter(a -> a.at() > clause.verb && AFFECTED.contains(a.marker()))
                .filter(a -> a.phrase().direct() && a.phrase().parties().size() == 1)
                .map(a -> a.phrase().parties().getFirst())
                .filter(p -> p.agent() == null && p.actor().type() != EntityType.PERSON)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private List<Party> subjects(Clause clause) {
        return clause.arguments.stream()
                .filter(a -> a.marker().equals("subj") && a.phrase().direct())
                .findFirst()
                .map(a -> a.phrase().parties())
                .orElseGet(() -> shared(clause));
    }

    /** The phrase that goes on behind an aside with that one: "X -- the seat of Y -- and Z". */
    private @Nullable Argument beforeAside(Clause clause, String role, int i) {
        if (i < 2 || !units.get(i - 1).is("conj", "and") || units.get(i - 2).word()) {
            return null;
        }
        return clause.arguments.stream()
                .filter(a -> a.marker().equals(role) && a.phrase().direct())
                .findFirst()
                .filter(a ->
                        a.phrase().to() < i - 2 && !units.get(a.phrase().to()).word())
                .orElse(null);
    }

    private static void join(Clause clause, Argument argument, Phrase more) {
        List<Party> all = new ArrayList<>(argument.phrase().parties());
        all.addAll(more.parties());
        Phrase phrase = new Phrase(
                argument.phrase().from(),
                argument.phrase().to(),
                all,
                argument.phrase().head());
        clause.arguments.replaceAll(a -> a.equals(argument) ? new Argument(a.marker(), phrase, a.at()) : a);
    }

    /** Whether names follow of those whom the subject only counts: "few states recognise X, among them Y". */
    private boolean among(Clause clause, Unit prep) {
        return !verbLast
                && prep.is("prep", "including")
                && clause.argument("obj").map(a -> !a.phrase().empty()).orElse(false)
                && clause.argument("subj").map(a -> a.phrase().empty()).orElse(false);
    }

    private boolean number(int i) {
        return i < units.size() && units.get(i).tag().equals("NUM");
    }

    /** Whether the unit may be a clause's own subject or a part of it. */
    private boolean acts(int i) {
        Unit unit = units.get(i);
        return unit.named()
                || unit.is("pron")
                || unit.tag().equals("NOUN")
                || unit.tag().equals("PROPN");
    }

    /** The subject that a coordinate clause takes over from the one before it. */
    private List<Party> shared(Clause clause) {
        boolean own = !verbLast && clause.verb > 0 && clause.units.stream().anyMatch(i -> i < clause.verb && acts(i));
        boolean participle = !verbLast && clause.link == Link.ADVERBIAL && clause.infinitive && clause.has("ing");
        if (own || clause.link != Link.COORDINATE && !participle || clause.parent == null) {
            return List.of();
        }
        return clause.parent.arguments.stream()
                .filter(a -> a.marker().equals("subj") && a.phrase().direct())
                .findFirst()
                .map(a -> a.phrase().parties())
                .orElse(List.of());
    }

    /** The phrase that a relative clause tells more of: the one before it, which "who" wants to be a person or people. */
    private @Nullable Argument antecedent(Clause clause, Clause parent) {
        boolean who = !verbLast && units.get(clause.start()).key().equals("who");
        Argument found = null;
        for (Argument argument : parent.arguments) {
            boolean before = argument.at() < clause.start();
            boolean fits = verbLast || who ? !argument.phrase().empty() : true;
            if (before && fits && !(who && !acting(argument.phrase()))) {
                found = argument;
            }
        }
        return found == null || verbLast || !found.phrase().empty() ? found : apposed(parent, found);
    }

    /** Whom the phrase tells more of behind its comma: "X, a city that …". */
    private Argument apposed(Clause parent, Argument thing) {
        int comma = thing.at() - 1;
        return parent.arguments.stream()
                .filter(a -> a.phrase().to() == comma
                        && units.get(comma).mark(",")
                        && a.phrase().direct())
                .findFirst()
                .orElse(thing);
    }

    private static boolean acting(Phrase phrase) {
        Party.Role role = phrase.parties().getFirst().role();
        return role == Party.Role.OFFICIAL
                || role == Party.Role.PERSON
                || role == Party.Role.PEOPLE
                || phrase.parties().getFirst().actor().type() != EntityType.STATE && phrase.direct();
    }

    /** The object marker after a phrase that ends with a marked one, as in «حملهٔ X به Y را», marks the whole of it. */
    private static void markObject(Clause clause) {
        int last = clause.arguments.size() - 1;
        if (last < 1
                || clause.arguments.get(last).marker().equals("obj")
                || clause.arguments.get(last).marker().equals("subj")) {
            return;
        }
        for (int a = last - 1; a >= 0; a--) {
            Argument argument = clause.arguments.get(a);
            boolean thing = !argument.phrase().empty() && !argument.phrase().direct();
            if (argument.marker().equals("subj") && (a > 0 || thing)) {
                clause.arguments.set(a, new Argument("obj", argument.phrase(), argument.at()));
                return;
            }
        }
        Argument argument = clause.arguments.get(last);
        boolean owned = argument.phrase().parties().stream().allMatch(p -> p.role() == Party.Role.OWNER);
        if (!argument.phrase().empty() && owned) {
            // «پس از بازداشت X را متهم کرد»: the phrase read too far.
            List<Party> bare = argument.phrase().parties().stream()
                    .map(p -> p.as(Party.Role.NAME, "", p.span()))
                    .toList();
            Phrase phrase =
                    new Phrase(argument.phrase().from(), argument.phrase().to(), bare, "");
            clause.arguments.set(last, new Argument("obj", phrase, argument.at()));
        }
    }

    private void focus(Phrase phrase, String role) {
        List<Party> parties = phrase.parties();
        discourse.together(parties);
        if (role.equals("subj") && !verbLast) {
            discourse.act(parties);
        }
        if (role.equals("in")) {
            return;
        }
        for (Party party : parties) {
            if (role.equals("subj")) {
                discourse.acts(party);
            } else if (party.role() != Party.Role.ADJECTIVE && party.role() != Party.Role.REFERENCE) {
                discourse.focusOn(party);
            }
        }
    }
}
