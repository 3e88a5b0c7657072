package org.entente.claim;

import java.util.List;
import java.util.Set;
import org.entente.claim.Clause.Argument;
import org.entente.lang.Frame;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/** How an event noun stands in its clause: governed in "called for talks", a circumstance in "after talks X left". */
final class NounScope {

    /** Occasions on which something else is to happen: "on a visit to X he will sign …". */
    static final Set<String> MEETING = Set.of("meetsWith", "visits");

    /** Prepositions of circumstances, which the verb's modality does not reach: «در سفر به X از Y خواست». */
    private static final List<String> CIRCUMSTANCE = List.of(
            "in",
            "during",
            "after",
            "before",
            "because",
            "response",
            "through",
            "despite",
            "except",
            "while",
            "as",
            "led-by",
            "like",
            "according",
            "near");

    /** What is said to somebody who then answers it. */
    private static final Set<String> ANSWERED = Set.of("threatens", "urges", "accuses");

    private final Syntax syntax;
    private final List<Unit> units;

    NounScope(Syntax syntax) {
        this.syntax = syntax;
        this.units = syntax.units();
    }

    /** Whether the noun is part of what the clause's verb governs, not of its subject or of a mere circumstance. */
    boolean inside(Clause clause, int i) {
        for (Argument argument : clause.arguments) {
            boolean holds = argument.at() <= i && i < Math.max(argument.phrase().to(), argument.at() + 1);
            boolean subject = !argument.phrase().empty() && argument.phrase().parties() == clause.subject;
            if (holds && argument.marker().equals("subj") && subject) {
                return clause.passive;
            }
        }
        for (int k = i - 1; k >= clause.start() && clause.units.contains(k); k--) {
            Unit unit = units.get(k);
            if (syntax.verbLast() && clause.taken.contains(k)) {
                return true;
            }
            if (unit.is("prep", "about") && clause.argument("between").isPresent()) {
                return false;
            }
            if (unit.is("prep") && !unit.named()) {
                boolean manner = syntax.verbLast() && unit.is("prep", "with") && (reacts(k + 1) || opens(clause, k, i));
                return !manner && CIRCUMSTANCE.stream().noneMatch(id -> unit.is("prep", id));
            }
            if (!unit.word() && !unit.mark("«") && !unit.mark("»")) {
                return true;
            }
        }
        return true;
    }

    /** Whether the noun is the clause's own subject: no preposition stands before it. */
    boolean heads(Clause clause, int i) {
        return clause.units.stream()
                .filter(k -> k < i)
                .noneMatch(k -> units.get(k).is("prep"));
    }

    /** Whether a phrase that opens the clause ends with a comma behind the noun: «با اجرای تحریم‌ها علیه X، Y …». */
    private boolean opens(Clause clause, int k, int i) {
        return k == clause.start()
                && units.subList(i, Math.max(i, clause.verb)).stream().anyMatch(u -> u.mark(","));
    }

    /** Whether the noun tells what the clause's subject does: "with criticism of X, the minister said …". */
    boolean ofClauseSubject(Clause clause, int i, Frame frame) {
        for (int k = i - 1; k >= Math.max(clause.start(), i - 2); k--) {
            boolean occasion = syntax.verbLast() && MEETING.contains(frame.relation());
            if (occasion
                    && (units.get(k).is("prep", "after")
                            || units.get(k).is("prep", "during")
                            || units.get(k).is("prep", "before"))) {
                return true;
            }
            if (units.get(k).is("prep", "with")
                    || units.get(k).is("prep", "in")
                    || units.get(k).is("prep", "while")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause's subject answers what the noun tells: "rejected X's demand", "bought it despite X's threats". */
    boolean answered(Clause clause, int i, Frame frame) {
        if (!ANSWERED.contains(frame.relation())) {
            return false;
        }
        int k = i - 1;
        while (k > clause.start() && k > i - 7 && NounArguments.inPhrase(units.get(k), k, clause)) {
            k--;
        }
        boolean refused = clause.frame != null
                && (k == clause.verb || k == clause.verb + 1)
                && ("rejects".equals(clause.frame.relation())
                        || clause.frame.option("complement").equals("Denied"));
        return refused || k >= 0 && units.get(k).is("prep", "despite");
    }

    /** Whether somebody reacts to the deed, who for that did not do it: «با محکومیت فروش سلاح به X». */
    boolean reactedTo(int i) {
        int k = i - 1;
        while (k > 0
                && (units.get(k).is("prep") || units.get(k).is("adv"))
                && !units.get(k).named()) {
            k--;
        }
        return k >= 0 && reacts(k);
    }

    /** Whether the noun there tells a reaction: «با محکوم کردن …». */
    private boolean reacts(int k) {
        return units.get(k).as("noun").map(n -> syntax.pack().ofNoun(n.id())).orElse(List.of()).stream()
                .anyMatch(f -> f.relation() != null && NounFrames.REACTIONS.contains(f.relation()));
    }

    /** Whether somebody only claims the deed that the clause speaks of: «ادعای X مبنی بر حمله …». */
    boolean hearsay(Clause clause) {
        return clause.units.stream()
                .map(units::get)
                .anyMatch(u -> u.is("prep", "content")
                        || u.is("gov")
                        || u.as("noun")
                                .map(n -> syntax.pack().set("hearsay").contains(n.id()))
                                .orElse(false)
                        || syntax.pack().set("hearsay").contains(u.key()));
    }

    /** Whether a frame, or none, leaves it to the nouns to tell what happens. */
    static boolean idle(@Nullable Frame frame) {
        return frame == null || frame.relation() == null && !frame.is("speech") && !frame.is("complement");
    }
}
