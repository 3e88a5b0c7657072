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
 * Clauses of languages whose verb stands between subject and object, as in English: one clause a main verb, with the
 * stretch before it back to the last boundary and the stretch after it up to the next clause.
 */
final class VerbMiddle implements ClauseReader {

    private static final Set<String> AUXILIARY = Set.of("aux", "modal", "neg");

    private final LanguagePack pack;

    VerbMiddle(LanguagePack pack) {
        this.pack = pack;
    }

    /** A verb with its auxiliaries. */
    private record Group(int from, int verb, Lexeme form, boolean to, boolean bareParticiple, boolean passive) {}

    @Override
    public List<Clause> clauses(List<Unit> units) {
        List<Group> groups = groups(units);
        List<Clause> clauses = new ArrayList<>();
        Clause before = null;
        int start = 0;
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            Clause clause = clause(units, group, before, start);
            int end = g + 1 < groups.size() ? nextStart(units, group, groups.get(g + 1)) : units.size();
            for (int i = start; i < end; i++) {
                clause.units.add(i);
            }
            clause.verb = group.verb();
            clause.form = group.form();
            clause.passive = group.passive();
            clauses.add(clause);
            before = clause;
            start = end;
        }
        if (groups.isEmpty() && !units.isEmpty()) {
            Clause whole = new Clause(Link.ROOT, null);
            for (int i = 0; i < units.size(); i++) {
                whole.units.add(i);
            }
            clauses.add(whole);
        }
        return clauses;
    }

    private List<Group> groups(List<Unit> units) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (!mainVerb(units, i)) {
                continue;
            }
            int from = i;
            Set<String> features = new HashSet<>();
            boolean to = false;
            boolean be = false;
            boolean aux = false;
            while (from > 0) {
                Unit left = units.get(from - 1);
                boolean auxiliary = AUXILIARY.stream().anyMatch(left::is) && !left.named();
                if (auxiliary) {
                    left.lexemes().forEach(l -> features.addAll(l.features()));
                    be |= left.has("aux", "be");
                    aux |= left.is("aux") || left.is("modal");
                    if (left.is("neg")) {
                        features.add("neg");
                    }
                } else if (left.key().equals("to") && !to) {
                    to = true;
                } else if (!(left.tag().equals("ADV") || left.is("adv")) || left.is("sub") || left.named()) {
                    break;
                }
                from--;
            }
            while (from < i
                    && (units.get(from).tag().equals("ADV") || units.get(from).is("adv"))
                    && !units.get(from).is("neg")
                    && !units.get(from).is("modal")) {
                from++;
            }
            Lexeme form = form(unit, aux);
            boolean passive = form.has("pp") && (be || !aux && !form.has("past"));
            boolean participle =
                    !aux && !to && (form.has("ing") || form.has("pp") && (!form.has("past") || reduced(units, i)));
            if (participle && form.has("pp")) {
                passive = true;
            }
            features.addAll(form.features());
            groups.add(new Group(
                    from,
                    i,
                    new Lexeme("verb", form.id(), features),
                    to,
                    participle,
                    passive && be || participle && form.has("pp")));
        }
        return groups;
    }

    /** "weapons supplied by Iran": a past form after a noun and before "by" is a participle. */
    private static boolean reduced(List<Unit> units, int i) {
        return i + 1 < units.size()
                && units.get(i + 1).is("prep", "by")
                && i > 0
                && !units.get(i - 1).is("aux");
    }

    private static boolean mainVerb(List<Unit> units, int i) {
        Unit unit = units.get(i);
        if (!unit.is("verb") || unit.is("modal")) {
            return false;
        }
        if (unit.named() && unit.capitalised()) {
            return false;
        }
        if (unit.is("aux") && !unit.tag().equals("VERB")) {
            for (int k = i + 1; k < units.size() && k < i + 4; k++) {
                if (units.get(k).is("verb") && !units.get(k).tag().equals("NOUN")) {
                    return false;
                }
                if (!units.get(k).is("adv")
                        && !units.get(k).is("neg")
                        && !units.get(k).is("aux")
                        && !units.get(k).tag().equals("ADV")) {
                    break;
                }
            }
            return unit.tag().equals("AUX");
        }
        if (unit.tag().equals("VERB") || unit.tokens().size() > 1) {
            return !modifier(units, i);
        }
        boolean afterTo = i > 0
                && (units.get(i - 1).key().equals("to") || units.get(i - 1).is("modal"));
        return afterTo
                && (unit.has("verb", "base"))
                && !unit.tag().equals("PROPN")
                && !unit.tag().equals("ADJ");
    }

    /** A participle before a noun inside a phrase: "increased cooperation". */
    private static boolean modifier(List<Unit> units, int i) {
        if (i + 1 >= units.size() || i == 0 || units.get(i).has("verb", "base")) {
            return false;
        }
        Unit left = units.get(i - 1);
        Unit right = units.get(i + 1);
        return (left.tag().equals("DET")
                        || left.tag().equals("ADJ")
                        || left.key().equals("'s")
                        || left.mark("-"))
                && (right.tag().equals("NOUN") || right.tag().equals("ADJ"));
    }

    private Lexeme form(Unit unit, boolean aux) {
        Lexeme best = null;
        for (Lexeme lexeme : unit.lexemes()) {
            if (!lexeme.category().equals("verb")) {
                continue;
            }
            if (best == null
                    || aux && lexeme.has("pp") && !best.has("pp")
                    || !pack.ofVerb(lexeme.id()).isEmpty()
                            && pack.ofVerb(best.id()).isEmpty()) {
                best = lexeme;
            }
        }
        Lexeme found = java.util.Objects.requireNonNull(best);
        Set<String> features = new HashSet<>(found.features());
        for (Lexeme lexeme : unit.lexemes()) {
            if (lexeme.category().equals("verb") && lexeme.id().equals(found.id())) {
                features.addAll(lexeme.features());
            }
        }
        return new Lexeme("verb", found.id(), features);
    }

    private Clause clause(List<Unit> units, Group group, @Nullable Clause before, int start) {
        Unit first = units.get(Math.min(start, units.size() - 1));
        Clause made;
        if (before == null) {
            made = new Clause(subordinate(first) ? Link.ADVERBIAL : Link.ROOT, null);
        } else if (group.to() || group.bareParticiple()) {
            boolean object = start == group.from() && before.verb == group.from() - 1;
            boolean complement = group.to() || object || prepositional(units, group);
            made = new Clause(complement ? Link.COMPLEMENT : Link.ADVERBIAL, before);
            made.infinitive = true;
        } else if (first.is("rel")) {
            made = new Clause(Link.RELATIVE, before);
        } else if (subordinate(first)) {
            made = new Clause(Link.ADVERBIAL, before);
        } else if (first.is("conj") || start == group.from() && first.mark(",")) {
            made = new Clause(Link.COORDINATE, before);
        } else if (first.mark(",") || first.mark(";")) {
            made = new Clause(Link.COORDINATE, before);
        } else {
            made = new Clause(Link.COMPLEMENT, before);
        }
        made.conditional = first.has("sub", "cond");
        return made;
    }

    private static boolean subordinate(Unit unit) {
        return unit.is("sub");
    }

    private static boolean prepositional(List<Unit> units, Group group) {
        return group.from() > 0 && units.get(group.from() - 1).is("prep");
    }

    /** Where the clause of the next verb starts. */
    private int nextStart(List<Unit> units, Group group, Group next) {
        int from = group.verb() + 1;
        int to = next.from();
        if (next.to()
                || next.bareParticiple() && !(to > from && units.get(to - 1).is("rel"))) {
            return to;
        }
        for (int i = to - 1; i >= from; i--) {
            Unit unit = units.get(i);
            if (unit.is("rel")
                    || unit.is("comp") && !demonstrative(units, i)
                    || unit.is("sub")
                    || unit.mark(";")
                    || unit.mark(":")) {
                return i;
            }
            if (opensQuote(units, i) && i + 1 < to) {
                return i + 1;
            }
        }
        int subject = subjectStart(units, from, to);
        if (subject > from) {
            Unit left = units.get(subject - 1);
            if (left.is("conj")) {
                return subject - 1 > from && units.get(subject - 2).mark(",") ? subject - 2 : subject - 1;
            }
            if (left.mark(",")) {
                return subject - 1;
            }
        }
        if (subject == to && to > from && units.get(to - 1).is("conj")) {
            return to - 1;
        }
        return subject;
    }

    private static boolean demonstrative(List<Unit> units, int i) {
        return units.get(i).tag().equals("DET");
    }

    private static boolean opensQuote(List<Unit> units, int i) {
        if (!units.get(i).mark("\"") && !units.get(i).mark("«")) {
            return false;
        }
        return i > 0
                && (units.get(i - 1).mark(",")
                        || units.get(i - 1).mark(":")
                        || units.get(i - 1).is("verb"))
                && !units.get(i).tokens().getFirst().glued();
    }

    /** Start of the phrase that ends right before that index: the subject of a verb whose clause nothing opens. */
    private static int subjectStart(List<Unit> units, int from, int to) {
        int i = to;
        while (i > from) {
            Unit unit = units.get(i - 1);
            boolean inside = unit.word()
                    && (!unit.is("prep") || unit.is("prep", "of"))
                    && !unit.is("conj")
                    && (!unit.is("verb")
                            || unit.tag().equals("NOUN")
                            || unit.tag().equals("PROPN")
                            || unit.tag().equals("ADJ"));
            if (!inside && !(unit.mark("-") && unit.tokens().getFirst().glued())) {
                break;
            }
            i--;
        }
        return i;
    }
}
