package org.entente.claim;

import java.util.List;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.mention.Party;
import org.entente.mention.Unit;

/** Who does what an infinitive or a participle tells, which names no doer: "X's plan to leave", "condemned X for bombing". */
final class Control {

    private final List<Unit> units;
    private final boolean verbLast;

    Control(Syntax syntax) {
        this.units = syntax.units();
        this.verbLast = syntax.verbLast();
    }

    /** Whether somebody is asked who is not named: "asked the judges to punish X". */
    static boolean nobody(Clause clause, Clause parent) {
        return !parent.passive
                && parent.arguments.stream()
                        .anyMatch(a -> a.at() > parent.verb
                                && a.at() < clause.start()
                                && a.phrase().empty()
                                && a.marker().equals("obj")
                                && !a.phrase().head().equals("pron"));
    }

    /**
     * Who does what a noun announces or what somebody is praised or blamed for: "X's plan to leave", "condemned X for
     * bombing", "kept X from joining".
     */
    List<Party> governed(Clause clause, Clause parent, Roles roles) {
        if (verbLast || !clause.infinitive || clause.link != Link.COMPLEMENT || clause.start() == 0) {
            return List.of();
        }
        Unit left = units.get(beforeAdverbs(units, clause));
        boolean deed = left.is("prep", "for") || left.is("prep", "of") || left.is("prep", "from");
        if (deed && clause.has("ing") && parent.frame != null && !parent.passive) {
            return roles.objects(parent, parent.frame);
        }
        return doer(clause, parent);
    }

    /** The unit before the clause, and before the adverbs that stand there: "for" of "for allegedly arming X". */
    static int beforeAdverbs(List<Unit> units, Clause clause) {
        int left = Math.max(0, clause.start() - 1);
        while (left > 0 && units.get(left).is("adv") && !units.get(left).is("prep")) {
            left--;
        }
        return left;
    }

    /** Who is named right before an infinitive as its doer: "X's plan to leave", "a call for X to leave". */
    List<Party> doer(Clause clause, Clause parent) {
        if (!clause.infinitive || clause.link != Link.COMPLEMENT || clause.start() == 0) {
            return List.of();
        }
        boolean planned = units.get(clause.start() - 1).is("gov");
        for (Argument argument : parent.arguments) {
            boolean named = argument.marker().equals("for")
                    && !clause.has("ing")
                    && argument.phrase().direct();
            if (argument.phrase().to() == clause.start() && !argument.phrase().empty() && (named || planned)) {
                return Roles.direct(argument.phrase().parties());
            }
        }
        return List.of();
    }

    /** Whether the participle tells what a thing says that its clause's subject made: "issued a report accusing X". */
    static boolean said(Clause clause) {
        Clause parent = clause.parent;
        Argument before = clause.antecedent;
        return clause.link == Link.RELATIVE
                && parent != null
                && !parent.passive
                && before != null
                && (before.phrase().empty() && before.marker().equals("obj") || published(clause, parent));
    }

    /** Whether something published says it, wherever that is: "posted a message on Twitter blaming X". */
    private static boolean published(Clause clause, Clause parent) {
        return clause.frame != null
                && !clause.frame.is("plain")
                && parent.frame != null
                && parent.frame.is("speech")
                && parent.argument("obj")
                        .map(a -> a.at() > parent.verb && a.phrase().empty())
                        .orElse(false);
    }

    /** Whether somebody without a name is to do it: "the right of tenants to sue", "waited for guards to leave". */
    static boolean another(Clause clause, List<Unit> units) {
        Clause up = clause.parent;
        return up != null
                && clause.infinitive
                && !clause.has("ing")
                && clause.link == Link.COMPLEMENT
                && clause.start() > 0
                && units.get(clause.start() - 1).is("human")
                && up.arguments.stream()
                        .anyMatch(a -> a.phrase().empty()
                                && a.phrase().to() == clause.start()
                                && (a.marker().equals("for") || a.marker().equals("of")));
    }
}
