package org.entente.claim;

import java.util.List;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.lang.LanguagePack;
import org.entente.mention.Discourse;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.Unit;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Whose word each clause of a sentence is. */
final class Speakers {

    private final List<Unit> units;
    private final List<Clause> clauses;
    private final Roles roles;
    private final LanguagePack pack;
    private final Discourse discourse;
    private final boolean verbLast;
    private final @Nullable Party speaker;
    private @Nullable Party quoted;

    Speakers(Syntax syntax, Roles roles) {
        this.units = syntax.units();
        this.clauses = syntax.clauses();
        this.roles = roles;
        this.pack = syntax.pack();
        this.discourse = syntax.discourse();
        this.verbLast = syntax.verbLast();
        this.speaker = syntax.speaker();
    }

    /** A speaker named after the words: "…, the minister said". */
    void postposed() {
        for (int c = 0; c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            boolean tells = clause.frame != null && clause.frame.is("speech") && clause.frame.relation() == null;
            tells &= verbLast || clause.frame == null || !clause.frame.is("complement");
            boolean goesOn = !verbLast && clause.start() < units.size() && joined(clause);
            if (!tells
                    || goesOn
                    || clause.infinitive
                    || clause.link == Link.ADVERBIAL
                    || clause.link == Link.RELATIVE) {
                continue;
            }
            boolean complementFollows =
                    clauses.stream().anyMatch(o -> o.parent == clause && o.link == Link.COMPLEMENT && !o.infinitive);
            boolean afterMark = clause.start() > 0 && marksEnd(clause);
            if (complementFollows && !afterMark) {
                continue;
            }
            List<Party> who = roles.explicitSubject(clause);
            if (who.isEmpty()) {
                who = clause.argument("obj")
                        .map(a -> a.phrase().direct() ? a.phrase().parties() : List.<Party>of())
                        .orElse(List.of());
                if (!who.isEmpty() && afterMark) {
                    clause.subject = who;
                    clause.arguments.replaceAll(
                            a -> a.marker().equals("obj") ? new Argument("subj", a.phrase(), a.at()) : a);
                }
            }
            if (!who.isEmpty() && afterMark) {
                for (Clause earlier : clauses.subList(0, c)) {
                    if (earlier.start() < clause.start() && !earlier.spoken) {
                        earlier.spoken = true;
                        earlier.speaker = who.getFirst();
                    }
                }
            }
        }
    }

    /** Gives "it" that speaks the body that spoke last: "the ministry said X attacked Y. It said …". */
    void speaksOn(Clause clause) {
        boolean speaks = clause.frame != null && clause.frame.is("speech") && clause.frame.relation() == null;
        Party last = discourse.speaker().orElse(null);
        if (!speaks
                || last == null
                || last.agent() != null
                || last.role() == Party.Role.OFFICIAL
                || last.actor().type() == EntityType.PERSON) {
            return;
        }
        clause.arguments.replaceAll(a -> {
            boolean it = (a.marker().equals("subj") || a.marker().equals("obj") && a.at() > clause.verb)
                    && a.phrase().head().equals("pron")
                    && units.get(a.phrase().to() - 1).is("pron", "it");
            Phrase phrase = new Phrase(a.phrase().from(), a.phrase().to(), List.of(last), "pron");
            return it ? new Argument(a.marker(), phrase, a.at()) : a;
        });
    }

    /** Whether a conjunction opens the clause, which then tells more than who said what stands before it. */
    private boolean joined(Clause clause) {
        int first = clause.start();
        while (first < clause.verb && !units.get(first).word()) {
            first++;
        }
        return units.get(first).is("conj") && clauses.stream().anyMatch(o -> o.parent == clause);
    }

    /** Who is quoted after a comma or colon, whatever the verb before it: "X defended the move, \"We …\"". */
    void quoted() {
        boolean open = false;
        for (int i = 0; i < units.size(); i++) {
            if (!units.get(i).mark("\"")) {
                continue;
            }
            open = !open;
            boolean introduced = i > 1
                    && (units.get(i - 1).mark(",") || units.get(i - 1).mark(":"))
                    && !units.get(i).tokens().getFirst().glued();
            Party who = open && introduced ? before(i) : null;
            for (Clause clause : clauses) {
                if (who != null && clause.verb > i && clause.start() >= i - 1 && !clause.spoken) {
                    clause.spoken = true;
                    clause.speaker = who;
                }
            }
            quoted = open && who != null ? who : null;
        }
    }

    /** The subject of the last clause before that unit, or of the one that governs it. */
    private @Nullable Party before(int at) {
        Clause last = null;
        for (Clause clause : clauses) {
            last = clause.verb >= 0 && clause.verb < at && (last == null || clause.verb > last.verb) ? clause : last;
        }
        for (Clause up = last; up != null; up = up.parent) {
            List<Party> who = roles.explicitSubject(up);
            if (!who.isEmpty()) {
                return who.getFirst();
            }
        }
        return null;
    }

    /** Gives "I" and "we" the party whose words the clause is. */
    void firstPersons(Clause clause) {
        Party who = clause.speaker;
        if (who == null) {
            return;
        }
        clause.arguments.replaceAll(a -> {
            if (a.phrase().empty()
                    && a.phrase().to() > a.at() + 1
                    && units.get(a.at()).has("pron", "own")) {
                return new Argument(a.marker(), ours(a.phrase(), who), a.at());
            }
            Unit unit = units.get(Math.max(a.at(), a.phrase().to() - 1));
            boolean first = a.phrase().head().equals("pron") && (unit.is("pron", "we") || unit.is("pron", "i"));
            Phrase phrase = a.phrase();
            if (!first && phrase.head().equals("pron") && himself(phrase, who) && quotation(a.at())) {
                return new Argument(a.marker(), new Phrase(phrase.from(), phrase.to(), List.of(), "pron"), a.at());
            }
            return first
                    ? new Argument(a.marker(), new Phrase(phrase.from(), phrase.to(), List.of(who), "pron"), a.at())
                    : a;
        });
    }

    /** A thing of the speaker's: "attacked our ships". */
    private Phrase ours(Phrase phrase, Party who) {
        Unit head = units.get(phrase.to() - 1);
        Party owner = who.as(Party.Role.OWNER, head.key(), head.span());
        return new Phrase(phrase.from(), phrase.to(), List.of(owner), phrase.head());
    }

    /** Whether the phrase would mean the speaker, who in his own words is no third person. */
    private static boolean himself(Phrase phrase, Party speaker) {
        return phrase.parties().stream()
                .anyMatch(p -> p.speaker().iri().equals(speaker.speaker().iri())
                        || p.actor().iri().equals(speaker.actor().iri()));
    }

    private boolean quotation(int at) {
        return units.subList(0, at).stream().filter(u -> u.mark("\"")).count() % 2 == 1;
    }

    private boolean marksEnd(Clause clause) {
        for (int i = clause.start(); i >= 0 && i > clause.start() - 3; i--) {
            if (units.get(i).mark(",")
                    || units.get(i).mark("\"")
                    || units.get(i).mark("»")) {
                return true;
            }
        }
        return false;
    }

    /** Whose word the clause is: the subject of the nearest clause of speech above it, else of the open quotation. */
    @Nullable
    Party of(Clause clause) {
        if (clause.spoken) {
            return clause.speaker;
        }
        Clause child = clause;
        for (Clause up = clause.parent; up != null; child = up, up = up.parent) {
            if (child.link == Link.COORDINATE && !speechAct(child)) {
                if (up.speaker != null) {
                    return up.speaker;
                }
                continue;
            }
            if (verbLast && stated(child) && up.subject != null && !up.subject.isEmpty()) {
                return up.subject.getFirst();
            }
            if (child.link != Link.COMPLEMENT) {
                continue;
            }
            if (announces(up)) {
                return up.arguments.stream()
                        .filter(a -> !a.phrase().empty())
                        .findFirst()
                        .map(a -> a.phrase().parties().getFirst())
                        .orElse(speaker);
            }
            Frame frame = up.frame;
            boolean says = frame != null
                    && (frame.is("speech")
                            || frame.is("complement")
                                    && !frame.option("complement").equals("Planned"));
            if (says && frame != null && verbLast && frame.object().contains("subj")) {
                return roles.role(up, "by").stream().findFirst().orElse(speaker);
            }
            if (says && !verbLast && up.passive && child.infinitive) {
                // "is accused of arming X", "was reported to have attacked X": not the word of whom it is told.
                return roles.role(up, "by").stream().findFirst().orElse(speaker);
            }
            if (says && up.subject != null && !up.subject.isEmpty()) {
                return up.subject.getFirst();
            }
            if (up.spoken) {
                return up.speaker;
            }
            if (says && !verbLast && document(up)) {
                return discourse.speaker().or(discourse::person).orElse(speaker);
            }
        }
        return speaker;
    }

    /** Whether a noun of speech opens the clause: «با بیان اینکه …». */
    private boolean stated(Clause clause) {
        int opener = clause.start() - 1;
        return opener > 0
                && units.get(opener).is("comp")
                && pack.set("stating").contains(units.get(opener - 1).key());
    }

    /** Whether the clause's subject is what somebody said before: "the statement added". */
    private boolean document(Clause clause) {
        return clause.argument("subj")
                .filter(a -> a.phrase().empty())
                .map(a -> units.subList(a.at(), Math.max(a.phrase().to(), a.at() + 1)).stream()
                        .flatMap(u -> u.as("noun").stream())
                        .flatMap(n -> pack.ofNoun(n.id()).stream())
                        .anyMatch(f -> f.is("speech")))
                .orElse(false);
    }

    /** "Paris: sanctions will stay": a stretch without a verb before a colon names who speaks. */
    private boolean announces(Clause clause) {
        return clause.verb < 0
                && !clause.units.isEmpty()
                && units.get(clause.units.getLast()).mark(":");
    }

    private static boolean speechAct(Clause clause) {
        return clause.frame != null && (clause.frame.is("speech") || clause.frame.is("complement"));
    }

    /** The last speech clause's subject: who speaks on where a quotation stays open. */
    @Nullable
    Party last() {
        if (quoted != null) {
            return quoted;
        }
        Party last = null;
        for (Clause clause : clauses) {
            if (clause.frame != null
                    && clause.frame.is("speech")
                    && clause.subject != null
                    && !clause.subject.isEmpty()) {
                last = clause.subject.getFirst();
            }
        }
        return last;
    }
}
