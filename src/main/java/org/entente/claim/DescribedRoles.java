package org.entente.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.lang.LanguagePack;
import org.entente.mention.Describer;
import org.entente.mention.Discourse;
import org.entente.mention.Party;
import org.entente.mention.Unit;

/**
 * Whom a role means that no phrase names outright: one whom the phrase describes ("protesters"), else whose thing it is
 * ("U.S. airstrikes"), else the party that its thing belongs to or befalls ("rejected the appeal of a journalist").
 */
final class DescribedRoles {

    /** Markers of whose the thing before them is, or whom it befalls. */
    private static final Set<String> OF =
            Set.of("of", "by", "for", "from", "against", "on", "to", "among", "at", "with");

    /** Markers of where the thing is, which tells little unless one who acts abroad does the deed. */
    private static final Set<String> IN = Set.of("in", "into");

    /** What opens a phrase for something that has been told. */
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "such");

    /** What is done to a person rather than to a place, so that a single unknown name is one's. */
    private static final Set<String> PERSONAL = Set.of(
            "accuses", "criticises", "condemns", "investigates", "praises", "supports", "urges", "releases", "coerces");

    private final LanguagePack pack;
    private final Discourse discourse;
    private final List<Unit> units;
    private final Describer describer;
    private final Map<Clause, List<Party>> subjects = new HashMap<>();

    DescribedRoles(Syntax syntax) {
        this.pack = syntax.pack();
        this.discourse = syntax.discourse();
        this.units = syntax.units();
        this.describer = syntax.describer();
    }

    /** Who does what the clause says. */
    List<Party> subject(Clause clause) {
        List<Party> known = subjects.get(clause);
        if (known == null) {
            known = own(clause);
            subjects.put(clause, known);
        }
        return known;
    }

    private List<Party> own(Clause clause) {
        List<Party> owner = List.of();
        boolean spoken = false;
        for (int a = 0; a < clause.arguments.size(); a++) {
            Argument argument = clause.arguments.get(a);
            boolean counted = argument.marker().equals("of") && a == 0 && argument.at() < clause.verb;
            if (!argument.marker().equals("subj") && !counted || clause.taken.contains(argument.at())) {
                continue;
            }
            spoken |= !argument.phrase().head().equals("pron");
            List<Party> who = described(argument);
            if (who.isEmpty() && argument.marker().equals("subj") && !clause.passive) {
                who = bareName(argument);
            }
            if (!who.isEmpty()) {
                return who;
            }
            if (owner.isEmpty() && !argument.phrase().empty()) {
                owner = argument.phrase().parties();
            }
        }
        Clause parent = clause.parent;
        if (!owner.isEmpty()
                || spoken
                || parent == null
                || clause.link == Link.RELATIVE
                || Control.another(clause, units)) {
            return owner;
        }
        return parent.passive ? List.of() : subject(parent);
    }

    /** Who is named after "by" without a name. */
    List<Party> agent(Clause clause) {
        return clause.argument("by").map(this::described).orElse(List.of());
    }

    /** Whom the clause's frame is said of, who is none of its subjects. */
    List<Party> object(Clause clause, Frame frame, List<Party> subjects) {
        List<String> markers = frame.object().isEmpty() ? List.of("obj") : frame.object();
        boolean known =
                !"urges".equals(frame.relation()) && subjects.stream().noneMatch(p -> p.role() == Party.Role.DESCRIBED);
        boolean reached = false;
        for (Argument argument : clause.arguments) {
            if (argument.marker().equals("subj")
                    || argument.at() < clause.verb
                    || Roles.topic(clause, argument.marker())) {
                continue;
            }
            boolean marked = markers.contains(argument.marker())
                    || !frame.is("strict") && argument.marker().equals("obj");
            reached |= marked;
            boolean follows = OF.contains(argument.marker()) || known && IN.contains(argument.marker());
            if (!reached || !marked && !follows) {
                continue;
            }
            List<Party> who = ofVerb(clause, argument) ? List.of() : others(subjects, undergoing(argument, frame));
            if (!who.isEmpty()) {
                return who;
            }
            List<Party> others = others(subjects, argument.phrase().parties());
            if (!others.isEmpty()) {
                return others.stream().map(p -> p.as(Party.Role.OWNER)).toList();
            }
        }
        return NounFrames.REACTIONS.contains(frame.relation()) ? others(subjects, pointedAt(clause)) : List.of();
    }

    /** Whether a part of the verb heads the phrase: "is a donor to X". */
    private boolean ofVerb(Clause clause, Argument argument) {
        return clause.taken.stream()
                .anyMatch(t -> t >= argument.at()
                        && units.subList(argument.at(), t).stream()
                                .noneMatch(u -> u.is("prep") || !u.word() && !u.mark("-")));
    }

    /** Whose deed the object points back to: "condemned the attack", "turned down the request". */
    private List<Party> pointedAt(Clause clause) {
        Argument object = clause.arguments.stream()
                .filter(a -> a.marker().equals("obj") && a.at() > clause.verb)
                .findFirst()
                .orElse(null);
        if (object == null
                || !object.phrase().empty()
                || !POINTING.contains(units.get(object.at()).key())) {
            return List.of();
        }
        int to = Math.max(object.phrase().to(), object.at() + 1);
        boolean told = to < units.size()
                && units.get(to).is("prep")
                && OF.contains(units.get(to).as("prep").orElseThrow().id());
        return told
                ? List.of()
                : units.get(to - 1).as("noun").stream()
                        .flatMap(noun -> pack.ofNoun(noun.id()).stream())
                        .flatMap(deed -> discourse.doer(deed.relation()).stream())
                        .limit(1)
                        .map(doer -> doer.as(Party.Role.OWNER))
                        .toList();
    }

    /** Whose deed the object is by the clause behind it: "dismissed the protest filed by X". */
    List<Party> doer(Clause clause, List<Clause> clauses, List<Party> subjects) {
        for (Clause inner : clauses) {
            if (inner.parent != clause
                    || inner.link != Link.RELATIVE
                    || !inner.passive
                    || inner.start() < clause.verb) {
                continue;
            }
            Argument by = inner.argument("by").orElse(null);
            if (by != null) {
                List<Party> named = others(subjects, by.phrase().parties());
                return named.isEmpty()
                        ? others(subjects, described(by))
                        : named.stream().map(p -> p.as(Party.Role.OWNER)).toList();
            }
        }
        return List.of();
    }

    /** Those who are none of them. */
    static List<Party> others(List<Party> these, List<Party> parties) {
        return parties.stream()
                .filter(p -> these.stream()
                        .noneMatch(t -> t.actor().iri().equals(p.actor().iri()) && ClaimMaker.apart(t, p) == null))
                .toList();
    }

    /** Whom the phrase describes or names by a single name, or the state whose people they are: "fed families in Chad". */
    private List<Party> undergoing(Argument argument, Frame frame) {
        List<Party> who = described(argument);
        if (who.isEmpty() && PERSONAL.contains(frame.relation())) {
            return bareName(argument);
        }
        return who.stream()
                .map(p -> {
                    Party state = describer.inhabitants(units, p);
                    return state == null ? p : state;
                })
                .toList();
    }

    private List<Party> bareName(Argument argument) {
        Party party = argument.phrase().empty() ? describer.bareName(units, argument.at()) : null;
        return party == null ? List.of() : List.of(party);
    }

    /** Whom that phrase describes; nobody where it names or tells nobody. Only capitals and tags tell that words do. */
    List<Party> described(Argument argument) {
        boolean told = pack.setting("cased").equals("yes") && !argument.phrase().direct();
        Party party = told ? describer.in(units, argument.at()) : null;
        return party == null ? List.of() : List.of(party);
    }
}
