package org.entente.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.claim.Clause.Link;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of languages whose verb stands last, as in Persian: a finite verb ends a clause; a complementiser after a
 * verb opens its complement, after a noun a clause inside, after which the outer one goes on.
 */
final class VerbLast implements ClauseReader {

    private final LanguagePack pack;

    VerbLast(LanguagePack pack) {
        this.pack = pack;
    }

    @Override
    public List<Clause> clauses(List<Unit> units) {
        return new Reading(units).read();
    }

    private final class Reading {
        private final List<Unit> units;
        private final List<Clause> done = new ArrayList<>();
        private final List<Clause> open = new ArrayList<>();
        private @Nullable Clause current;
        private @Nullable Clause last;
        private boolean conditional;
        private boolean coordinate;

        private Reading(List<Unit> units) {
            this.units = units;
        }

        private List<Clause> read() {
            for (int i = 0; i < units.size(); i++) {
                step(i);
            }
            Clause rest = current;
            while (rest != null) {
                done.add(rest);
                rest = open.isEmpty() ? null : open.removeLast();
            }
            done.sort((a, b) -> Integer.compare(a.start(), b.start()));
            return done;
        }

        private void step(int i) {
            Unit unit = units.get(i);
            if (unit.mark(";") || unit.mark("؛") || unit.mark(":")) {
                boundary(unit, i);
                return;
            }
            if (unit.is("comp") && !unit.is("prep")) {
                complementiser(unit);
                return;
            }
            if (unit.is("comp") && (current == null || current.units.isEmpty())) {
                complementiser(unit);
                return;
            }
            if (unit.is("sub")) {
                subordinator(unit);
                return;
            }
            if (current == null && (unit.is("conj", "and") || unit.is("conj", "or") || unit.is("conj", "but"))) {
                coordinate = true;
                return;
            }
            if (current == null && (unit.mark(",") || unit.is("conj"))) {
                return;
            }
            Clause clause = current;
            if (clause == null) {
                if (!unit.word() && !unit.mark("«") && !unit.mark("\"")) {
                    return;
                }
                clause = begin();
            }
            clause.units.add(i);
            if (verb(i)) {
                finish(clause, i);
            }
        }

        private Clause begin() {
            Clause before = last;
            Clause made;
            if (before == null) {
                made = new Clause(Link.ROOT, null);
            } else if (coordinate) {
                made = new Clause(Link.COORDINATE, before);
            } else {
                made = new Clause(Link.COMPLEMENT, before);
                made.infinitive = true;
            }
            made.conditional = conditional;
            coordinate = false;
            current = made;
            return made;
        }

        private void boundary(Unit unit, int i) {
            Clause clause = current;
            if (clause != null && clause.verb < 0 && unit.mark(":")) {
                clause.units.add(i);
                done.add(clause);
                last = clause;
                current = null;
                return;
            }
            if (clause != null) {
                done.add(clause);
                current = null;
            }
            if (!unit.mark(":")) {
                last = null;
            }
            conditional = false;
        }

        private void complementiser(Unit unit) {
            Clause outer = current;
            boolean pure = unit.has("comp", "noun");
            if (outer != null && !outer.units.isEmpty()) {
                open.add(outer);
                Clause inside = new Clause(pure ? Link.COMPLEMENT : Link.RELATIVE, outer);
                inside.conditional = conditional;
                current = inside;
                return;
            }
            Clause inside = new Clause(Link.COMPLEMENT, last);
            inside.conditional = conditional;
            current = inside;
            coordinate = false;
        }

        private void subordinator(Unit unit) {
            boolean cond = unit.has("sub", "cond");
            Clause outer = current;
            conditional = cond;
            if (outer != null && !outer.units.isEmpty()) {
                if (outer.units.size() > 2 || !cond) {
                    open.add(outer);
                }
                Clause inside = new Clause(Link.ADVERBIAL, outer);
                inside.conditional = cond;
                current = inside;
                return;
            }
            Clause inside = new Clause(Link.ADVERBIAL, last);
            inside.conditional = cond;
            current = inside;
        }

        private void finish(Clause clause, int i) {
            clause.verb = i;
            clause.form = form(units.get(i));
            rejoin(clause);
            lend(clause);
            done.add(clause);
            Clause second = secondNoun(clause);
            if (second != null) {
                done.add(second);
            }
            boolean inside =
                    clause.link == Link.RELATIVE || clause.link == Link.COMPLEMENT || clause.link == Link.ADVERBIAL;
            if (inside && !open.isEmpty() && open.getLast() == clause.parent) {
                boolean goesOn = i + 1 < units.size() && (units.get(i + 1).is("conj", "and"));
                Clause outer = open.getLast();
                if (goesOn && outerNeedsVerbLater(i)) {
                    Clause next = new Clause(clause.link, outer);
                    next.antecedent = clause.antecedent;
                    next.conditional = clause.conditional;
                    current = next;
                    last = clause;
                    return;
                }
                open.removeLast();
                current = outer;
                conditional = outer.conditional;
            } else {
                current = null;
                last = second != null ? second : clause;
                if (!clause.conditional) {
                    conditional = false;
                }
                if (clause.conditional) {
                    conditional = true;
                }
            }
        }

        /**
         * What is told in the past after something asked, planned or told in the present goes on with the outer clause:
         * «پیشنهاد کرد که X … کند و از Y خواست».
         */
        private void rejoin(Clause clause) {
            Clause before = clause.parent;
            while (before != null && before.link == Link.COORDINATE) {
                before = before.parent;
            }
            if (clause.link != Link.COORDINATE || !told(clause)) {
                return;
            }
            while (before != null && before.link == Link.COMPLEMENT && untold(before)) {
                before = before.parent;
                if (before != null && told(before) && !quoted(before.verb, clause.verb)) {
                    clause.parent = before;
                    return;
                }
            }
        }

        /** A bare participle has the mood of the verb that it is joined to: «به X سفر کرده و با Y دیدار خواهد کرد». */
        private static void lend(Clause clause) {
            Lexeme form = clause.form;
            for (Clause before = clause.parent;
                    form != null && clause.link == Link.COORDINATE && before != null && bare(before.form);
                    before = before.parent) {
                Lexeme own = java.util.Objects.requireNonNull(before.form);
                Set<String> features = new HashSet<>(form.features());
                features.removeAll(Set.of("neg", "passive"));
                own.features().stream().filter(f -> !f.equals("part")).forEach(features::add);
                if (form.has("subj") || form.has("pres")) {
                    features.remove("perf");
                }
                before.form = new Lexeme("verb", own.id(), features);
            }
        }

        private static boolean bare(@Nullable Lexeme form) {
            return form != null && form.has("part");
        }

        private static boolean untold(Clause clause) {
            return clause.has("subj") || clause.has("pres") || clause.has("future");
        }

        private static boolean told(Clause clause) {
            return clause.has("past") && !clause.has("subj");
        }

        /** Whether a quotation that opens after one unit is still open at another. */
        private boolean quoted(int from, int to) {
            int depth = 0;
            for (int k = from + 1; k < to; k++) {
                depth += units.get(k).mark("«") ? 1 : units.get(k).mark("»") ? -1 : 0;
            }
            return depth > 0;
        }

        /** Two nouns share the verb, «به X سفر و با Y دیدار کرد»: two clauses; null where it has one. */
        private @Nullable Clause secondNoun(Clause clause) {
            List<Integer> own = clause.units;
            for (int k = own.size() - 3; k > 1; k--) {
                int conj = own.get(k);
                boolean joined = units.get(conj).is("conj", "and") && own.get(k - 1) == conj - 1;
                if (joined && completes(clause, own.get(k - 1)) && !loose(own, k - 1)) {
                    Clause second = new Clause(Link.COORDINATE, clause);
                    second.verb = clause.verb;
                    second.form = clause.form;
                    second.conditional = clause.conditional;
                    second.units.addAll(own.subList(k + 1, own.size()));
                    second.shares = second.units.size() == 2;
                    own.subList(k, own.size() - 1).clear();
                    return second;
                }
            }
            return null;
        }

        /** Whether that noun and the clause's verb are a verb of the pack. */
        private boolean completes(Clause clause, int noun) {
            String verb = java.util.Objects.requireNonNull(clause.form).id();
            List<String> actives = new ArrayList<>(pack.activesOf(verb));
            actives.add(verb);
            return actives.stream()
                    .flatMap(v -> pack.ofVerb(v).stream())
                    .flatMap(f -> f.verbs().stream())
                    .anyMatch(p -> p.size() == 2
                            && actives.contains(p.getLast())
                            && units.get(noun).is("noun", p.getFirst()));
        }

        /** Whether no marked phrase stands before the noun, or a preposition right before it: it is no verb's part. */
        private boolean loose(List<Integer> own, int noun) {
            int k = noun - 1;
            while (k >= 0
                    && (units.get(own.get(k)).is("adv") || units.get(own.get(k)).is("conj", "and"))) {
                k--;
            }
            if (k < 0
                    || units.get(own.get(k)).is("prep")
                            && !units.get(own.get(k)).is("prep", "obj")) {
                return true;
            }
            return own.subList(0, noun).stream().noneMatch(u -> units.get(u).is("prep"));
        }

        /** Whether two more verbs follow, so that one is left for the outer clause. */
        private boolean outerNeedsVerbLater(int i) {
            int verbs = 0;
            for (int k = i + 1; k < units.size(); k++) {
                if (verb(k)) {
                    verbs++;
                }
            }
            return verbs >= 2;
        }

        private boolean verb(int i) {
            Unit unit = units.get(i);
            boolean named = unit.named()
                    && (i + 1 < units.size()
                            && units.get(i + 1).word()
                            && !units.get(i + 1).is("conj"));
            if (named || unit.is("prep")) {
                return false;
            }
            boolean alsoNoun =
                    unit.lexemes().stream().anyMatch(l -> !l.category().equals("verb"));
            if (alsoNoun && i + 1 < units.size() && units.get(i + 1).word() && !opensClause(units.get(i + 1))) {
                return false;
            }
            for (Lexeme lexeme : unit.lexemes()) {
                if (!lexeme.category().equals("verb") || lexeme.has("inf")) {
                    continue;
                }
                if (!lexeme.has("part") || participleEnds(i)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a word can follow a finished clause. */
        private boolean opensClause(Unit unit) {
            return unit.is("conj") || unit.is("comp") || unit.is("sub");
        }

        /** A bare participle stands for a finite verb before "and", a comma, a complementiser or the end. */
        private boolean participleEnds(int i) {
            if (i + 1 >= units.size() || units.get(i).is("noun")) {
                return false;
            }
            Unit next = units.get(i + 1);
            return next.is("conj", "and") || next.mark(",") || next.mark(".") || next.is("comp") || next.mark(";");
        }

        private Lexeme form(Unit unit) {
            Lexeme best = null;
            for (Lexeme lexeme : unit.lexemes()) {
                if (lexeme.category().equals("verb")
                        && !lexeme.has("inf")
                        && (best == null
                                || best.has("part")
                                || !pack.ofVerb(lexeme.id()).isEmpty()
                                        && pack.ofVerb(best.id()).isEmpty())) {
                    best = lexeme;
                }
            }
            return java.util.Objects.requireNonNull(best);
        }
    }
}
