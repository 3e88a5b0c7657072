package org.entente.claim;

import java.util.List;
import java.util.Set;
import org.entente.claim.Clause.Link;
import org.entente.lang.LanguagePack;
import org.entente.mention.Unit;

/** What the whole sentence does to the deed of a clause: it asks whether it is so, supposes it, or calls it untrue. */
final class Doubts {

    /** Auxiliaries that stand before their subject in a condition: "Should X attack Y, …". */
    private static final Set<String> INVERTED = Set.of("should", "had", "were");

    private final LanguagePack pack;
    private final List<Unit> units;
    private final List<Clause> clauses;
    private final boolean verbLast;

    Doubts(Syntax syntax) {
        this.pack = syntax.pack();
        this.units = syntax.units();
        this.clauses = syntax.clauses();
        this.verbLast = syntax.verbLast();
    }

    /** Whether the clause tells a condition: "if X attacks Y", "should X attack Y". */
    boolean supposed(Clause clause) {
        return clause.conditional || !verbLast && inverted(clause);
    }

    private boolean inverted(Clause clause) {
        int first = opening(clause);
        boolean begins = first == 0 || !units.get(first - 1).word();
        return begins
                && first + 1 < clause.verb
                && INVERTED.contains(units.get(first).key())
                && !units.get(units.size() - 1).mark("?")
                && (units.get(first + 1).named() || units.get(first + 1).key().equals("the"));
    }

    private int opening(Clause clause) {
        int first = clause.start();
        while (first < clause.verb && !units.get(first).word()) {
            first++;
        }
        return first;
    }

    /** Whether the clause tells what would follow if a condition held: "X will leave if Y attacks". */
    boolean depends(Clause clause) {
        Clause up = clause.parent;
        boolean behind = clause.link == Link.COORDINATE && up != null && inverted(up);
        if (verbLast || clause.infinitive || clause.link != Link.ROOT && clause.link != Link.COMPLEMENT) {
            return !verbLast && behind;
        }
        int at = clauses.indexOf(clause);
        for (int c = 0; c < clauses.size(); c++) {
            Clause other = clauses.get(c);
            boolean before = c == at - 1 && other.parent == clause.parent;
            boolean hangs =
                    other.parent == clause && other.link == Link.ADVERBIAL || before && other.verb < clause.verb;
            if (hangs && supposed(other) && !lasting(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the condition only tells how long: "as long as the war goes on", "until", "whether or not". */
    private boolean lasting(Clause condition) {
        int first = opening(condition);
        return pack.set("no-condition").contains(units.get(first).key());
    }

    /** Whether the sentence asks: "Will X attack Y?", «آیا X به Y حمله می‌کند». */
    boolean asked(Clause clause) {
        Clause up = clause.parent;
        if (!verbLast && clause.infinitive && clause.link == Link.COMPLEMENT && up != null) {
            return asked(up);
        }
        boolean marked = clause.units.stream().anyMatch(i -> units.get(i).is("ask"));
        boolean ends = clause.link != Link.RELATIVE && units.getLast().mark(verbLast ? "؟" : "?");
        return marked || ends && clause.verb >= 0 && !clause.infinitive && last(clause);
    }

    private boolean last(Clause clause) {
        return clauses.stream()
                .noneMatch(c -> c != clause && c.verb > clause.verb && c.link != Link.RELATIVE && !c.infinitive);
    }

    /** Whether what the clause tells is called untrue: "the report that X attacked Y is false". */
    boolean untrue(Clause clause) {
        for (Clause child = clause, up = clause.parent; up != null; child = up, up = up.parent) {
            boolean content =
                    child.link == Link.COMPLEMENT || child.link == Link.RELATIVE && child.start() > up.start();
            if (content && up.verb > child.start() && untrue(up, up.start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause's own predicate calls what stands at that place untrue: "reports of a raid on X are false". */
    boolean untrue(Clause clause, int at) {
        boolean no = clause.has("neg");
        for (int i : clause.units) {
            boolean predicate =
                    verbLast ? i < clause.verb && i > clause.verb - 4 : i > clause.verb && i < clause.verb + 4;
            no |= predicate && units.get(i).is("neg");
            if (predicate && i > at && units.get(i).is("untrue") && at < (verbLast ? i : clause.verb)) {
                return no == units.get(i).has("untrue", "negated");
            }
        }
        return false;
    }
}
