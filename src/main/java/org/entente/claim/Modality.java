package org.entente.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.lang.Lexeme;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/** How real a clause says its deed to be: negation, conditions, modal words, and what governs it. */
final class Modality {

    private final List<Unit> units;
    private final boolean verbLast;
    private final Set<String> scheduled;
    private final Set<String> comparatives;
    private final Set<String> upcoming;
    private final Doubts doubts;
    private final List<Clause> clauses;

    Modality(Syntax syntax) {
        this.units = syntax.units();
        this.verbLast = syntax.verbLast();
        this.scheduled = syntax.pack().set("scheduled");
        this.comparatives = syntax.pack().set("comparatives");
        this.upcoming = syntax.pack().set("upcoming");
        this.doubts = new Doubts(syntax);
        this.clauses = syntax.clauses();
    }

    Status status(Clause clause, Frame frame) {
        if (frame.is("status")) {
            Status forced = Status.valueOf(frame.option("status").toUpperCase(Locale.ROOT));
            return negated(clause) ? Status.DENIED : forced;
        }
        boolean turned = clause.frame != null && clause.frame.option("negated").equals(frame.name());
        if (negated(clause) && !turned) {
            // "if they do not agree" leaves it open.
            return verbLast && doubts.supposed(clause) ? Status.POSSIBLE : Status.DENIED;
        }
        Status status = embedding(clause);
        return status == Status.ACTUAL && verbLast && comes(clause, frame) ? Status.PLANNED : status;
    }

    /** Whether the plain present tells of a deed that is done once and so is yet to come: «به X می‌پیوندد». */
    private boolean comes(Clause clause, Frame frame) {
        return frame.relation() != null
                && upcoming.contains(frame.relation().toLowerCase(Locale.ROOT))
                && clause.has("pres")
                && !clause.has("prog")
                && !clause.has("past")
                && clause.units.stream().noneMatch(i -> units.get(i).has("adv", "habit"));
    }

    /** How real a deed is by a verb that ends or denies it: one that is not stopped goes on. */
    Status undone(Clause clause) {
        if (!negated(clause)) {
            return Status.DENIED;
        }
        return clause.frame != null && clause.frame.is("speech") ? Status.POSSIBLE : Status.ACTUAL;
    }

    boolean negated(Clause clause) {
        if (clause.has("neg")
                || clause.units.stream().anyMatch(i -> units.get(i).has("modal", "neg"))) {
            return true;
        }
        if (!verbLast && nothing(clause)) {
            return true;
        }
        boolean copula = !verbLast && clause.form != null && clause.form.id().equals("be");
        return clause.units.stream()
                .anyMatch(i -> units.get(i).is("neg")
                        && !units.get(i).named()
                        && (i < clause.verb && i > clause.verb - 6 || copula && i == clause.verb + 1 && !only(i + 1)));
    }

    /** "is not only at war" does not deny that. */
    private boolean only(int i) {
        return i < units.size()
                && Set.of("only", "just", "merely").contains(units.get(i).key());
    }

    /** Whether the deed is denied by what it is done to: "sent no weapons", "has no plans to send". */
    private boolean nothing(Clause clause) {
        int next = clause.verb + 1;
        while (next < units.size()
                && !units.get(next).key().equals("no")
                && (units.get(next).is("adv") || units.get(next).tag().equals("ADV"))) {
            next++;
        }
        boolean planned = clause.units.stream()
                .anyMatch(i -> i > 0
                        && i < clause.verb
                        && units.get(i).is("modal")
                        && units.get(i - 1).key().equals("no"));
        return planned
                || clause.verb >= 0
                        && next < units.size()
                        && units.get(next).key().equals("no")
                        && !compared(next + 1);
    }

    /** "no better example of X's policy" does not say that there is none. */
    private boolean compared(int i) {
        return i < units.size() && comparatives.contains(units.get(i).key());
    }

    /** The status that comes from what stands around a clause: conditions, modality, what governs it. */
    Status embedding(Clause clause) {
        if (doubts.supposed(clause) || doubts.asked(clause)) {
            return Status.POSSIBLE;
        }
        if (doubts.untrue(clause)) {
            return Status.DENIED;
        }
        Status modal = modality(clause);
        if (modal != null) {
            boolean depends = modal == Status.PLANNED && doubts.depends(clause);
            return modal == Status.PLANNED && denied(clause) ? Status.DENIED : depends ? Status.POSSIBLE : modal;
        }
        Status announced = verbLast ? null : announced(clause);
        announced = announced == null && !verbLast ? judged(clause) : announced;
        if (announced != null) {
            return announced;
        }
        for (Clause child = clause, up = clause.parent; up != null; child = up, up = up.parent) {
            if (child.link == Link.RELATIVE || child.link == Link.ADVERBIAL && !child.infinitive) {
                break;
            }
            Frame frame = up.frame;
            if (verbLast
                    && child.link == Link.COORDINATE
                    && up.has("subj")
                    && child.has("pres")
                    && !child.has("subj")) {
                // «قصد ندارد وارد X شود و با Y مخالف است»: what is so besides.
                break;
            }
            if (up.conditional && child.infinitive && child.link == Link.COMPLEMENT) {
                // "if X were to attack Y"
                return Status.POSSIBLE;
            }
            if (!verbLast
                    && child.infinitive
                    && child.has("ing")
                    && units.get(Control.beforeAdverbs(units, child)).is("prep", "by")) {
                // "violated it by arming X"
                continue;
            }
            Status purpose = !verbLast
                            && child.infinitive
                            && !child.has("ing")
                            && child.link != Link.COORDINATE
                            && !governs(frame)
                    ? modality(up)
                    : null;
            if (purpose != null) {
                // "is due to travel to X to meet Y"
                return purpose;
            }
            if (frame != null && frame.is("infinitive") && child.link == Link.COMPLEMENT && child.infinitive) {
                return Status.valueOf(frame.option("infinitive").toUpperCase(Locale.ROOT));
            }
            if (frame != null && frame.is("complement") && child.link == Link.COMPLEMENT) {
                Status given = Status.valueOf(frame.option("complement").toUpperCase(Locale.ROOT));
                if (given == Status.DENIED && verbLast && negated(up)) {
                    return undone(up);
                }
                if (given == Status.ACTUAL) {
                    return negated(up) ? Status.DENIED : embedding(up);
                }
                boolean told = !verbLast
                        && given == Status.POSSIBLE
                        && !child.infinitive
                        && !child.passive
                        && child.has("past");
                boolean settled = told
                        || verbLast
                                && given != Status.DENIED
                                && !child.has("subj")
                                && !child.has("pres")
                                && (child.has("past") || child.has("perf"));
                boolean refuses = given == Status.PLANNED && negated(up);
                if (!settled) {
                    return refuses ? Status.DENIED : given;
                }
            }
            if (frame != null && frame.is("speech") && child.link == Link.COMPLEMENT && !child.infinitive) {
                break;
            }
            if (child.link == Link.COORDINATE && frame != null && !frame.is("speech") && !frame.is("complement")) {
                Status shared = up.conditional ? Status.POSSIBLE : verbLast && !child.has("subj") ? null : modality(up);
                if (shared != null) {
                    return shared;
                }
            }
        }
        if (verbLast
                && clause.has("subj")
                && !clause.has("past")
                && !clause.has("pres")
                && clause.link != Link.RELATIVE) {
            return Status.PROPOSED;
        }
        return clause.has("future") || scheduled(clause) || ahead(clause) || announcedBare(clause)
                ? Status.PLANNED
                : Status.ACTUAL;
    }

    /** Whether an infinitive is all that a headline tells of the deed: "X to visit Y". */
    private boolean announcedBare(Clause clause) {
        Clause up = clause.parent;
        return !verbLast
                && clause.infinitive
                && clause.verb > 0
                && !clause.has("ing")
                && (units.get(clause.verb - 1).key().equals("to")
                        || units.get(clause.verb - 1).has("aux", "be"))
                && up != null
                && up.verb < 0
                && !up.arguments.isEmpty();
    }

    /** Whether an infinitive is all that follows that stretch without a verb: "Talks between X and Y to resume". */
    boolean headline(Clause stretch) {
        return clauses.stream().anyMatch(c -> c.parent == stretch && announcedBare(c));
    }

    /** Whether the clause calls untrue what stands at that place: "reports of a raid on X are false". */
    boolean untrue(Clause clause, int at) {
        return doubts.untrue(clause, at);
    }

    /** Whether somebody denies that the clause's deed is planned: "denied that it would attack X". */
    private boolean denied(Clause clause) {
        Clause up = clause.parent;
        return !verbLast
                && clause.link == Link.COMPLEMENT
                && up != null
                && up.frame != null
                && up.frame.option("complement").equals("Denied")
                && !negated(up);
    }

    /** Whether a present tense tells what is to come, as it does of events that are held or begin: «آغاز می‌شود». */
    private boolean scheduled(Clause clause) {
        return verbLast
                && clause.has("pres")
                && !clause.has("prog")
                && clause.verb > 0
                && scheduled.contains(units.get(clause.verb - 1).key());
    }

    /** Whether a present tense stands with a time to come: «فردا وارد X می‌شود». */
    private boolean ahead(Clause clause) {
        return verbLast
                && clause.has("pres")
                && clause.units.stream().anyMatch(i -> units.get(i).has("adv", "ahead"));
    }

    /** The status that the noun or preposition before a clause without a finite verb gives: "plans to", "without". */
    private @Nullable Status announced(Clause clause) {
        if (!clause.infinitive || clause.start() == 0) {
            return null;
        }
        Unit before = units.get(announcing(clause));
        Unit left = governing(clause, before);
        int denial = clause.start() - (left == before ? 2 : 3);
        boolean no = denial >= 0 && units.get(denial).has("gov", "denied");
        if (left.is("prep", "without") || left.has("gov", "denied") || left.is("gov") && no) {
            return Status.DENIED;
        }
        if (left.has("gov", "possible")) {
            return Status.POSSIBLE;
        }
        return left.has("gov", "proposed") ? Status.PROPOSED : left.has("gov", "planned") ? Status.PLANNED : null;
    }

    /** Index of the word right before the clause, or before the doer whom "for" names: "a call for X to leave". */
    private static int announcing(Clause clause) {
        return clause.parent == null
                ? clause.start() - 1
                : clause.parent.arguments.stream()
                        .filter(a -> a.marker().equals("for")
                                && a.at() > 1
                                && a.phrase().to() == clause.start())
                        .map(a -> a.at() - 2)
                        .findFirst()
                        .orElse(clause.start() - 1);
    }

    private static boolean governs(@Nullable Frame frame) {
        return frame != null && (frame.is("speech") || frame.is("complement") || frame.is("infinitive"));
    }

    /** The noun before a preposition that a gerund stands behind: "hopes of joining X", "the risk of attacking X". */
    private Unit governing(Clause clause, Unit left) {
        boolean of = clause.has("ing")
                && clause.start() > 1
                && (left.is("prep", "of")
                        || left.is("prep", "for")
                        || left.is("prep", "on")
                        || left.is("prep", "about"));
        Unit noun = of ? units.get(clause.start() - 2) : left;
        return noun.is("gov") ? noun : left;
    }

    /** The status of a deed that is only judged: "it is time to protect X", "nothing is worse than to fight X". */
    private @Nullable Status judged(Clause clause) {
        Clause up = clause.parent;
        boolean deed = clause.infinitive && !clause.has("ing") && clause.start() > 0 && clause.link == Link.COMPLEMENT;
        if (!deed || up == null || up.form == null || !up.form.id().equals("be")) {
            return null;
        }
        if (units.get(clause.start() - 1).key().equals("than")) {
            return Status.POSSIBLE;
        }
        boolean it = up.units.stream().anyMatch(i -> i < up.verb && units.get(i).is("pron", "it"));
        return it && !up.has("past") ? Status.PROPOSED : null;
    }

    /** The status that the clause's own modal words give; null where it has none. */
    @Nullable
    Status modality(Clause clause) {
        for (int i : clause.units) {
            Unit unit = units.get(i);
            boolean near = verbLast || i < clause.verb && i > clause.verb - 6;
            if (!near) {
                continue;
            }
            for (Lexeme lexeme : unit.lexemes()) {
                if (lexeme.category().equals("modal")
                        || lexeme.category().equals("adv")
                        || lexeme.category().equals("aux")) {
                    if (lexeme.has("possible")) {
                        return Status.POSSIBLE;
                    }
                    if (lexeme.has("proposed")) {
                        return Status.PROPOSED;
                    }
                    if (lexeme.has("planned") || lexeme.has("future")) {
                        return Status.PLANNED;
                    }
                }
            }
        }
        if (clause.has("possible")) {
            return Status.POSSIBLE;
        }
        return null;
    }
}
