package org.entente.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.entente.claim.Clause.Link;
import org.entente.claim.VerbGroups.Group;
import org.entente.claim.VerbGroups.Kind;
import org.entente.lang.LanguagePack;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of languages whose verb stands between subject and object, as in English. Each verb group heads one; the
 * stretch between two verbs is parted where a word or mark opens the next clause, else where its subject begins. A clause
 * whose subject is followed by another clause ("X, which …, left") goes on after that.
 */
final class VerbMiddle implements ClauseReader {

    /** Prepositions that open a clause where a subject and a verb follow. */
    private static final Set<String> OPENERS = Set.of("after", "before", "until", "as");

    /** Pronouns that are a whole subject. */
    private static final Set<String> NOMINATIVE = Set.of("he", "she", "it", "they", "we", "i", "you");

    private static final int LONGEST_HEADLINE = 20;

    /** Relations whose verbs take the one who suffers as their object. */
    private static final Set<String> SUFFERED =
            Set.of("attacks", "coerces", "releases", "expelsDiplomatsOf", "accuses");

    private final LanguagePack pack;

    VerbMiddle(LanguagePack pack) {
        this.pack = pack;
    }

    @Override
    public List<Clause> clauses(List<Unit> units) {
        return new Reading(units).read();
    }

    private final class Reading {
        private final List<Unit> units;
        private final List<Clause> done = new ArrayList<>();
        /** Clauses without a finite verb at the start: they hang on the one that follows. */
        private final List<Clause> early = new ArrayList<>();
        /** Clauses whose subject has been read, and their verb not. */
        private final Deque<Clause> waiting = new ArrayDeque<>();
        /** How the next clause with a subject hangs, where an adverbial clause stands before it. */
        private @Nullable Link host;

        private @Nullable Clause hostParent;
        private @Nullable Clause current;
        private int start;

        private Reading(List<Unit> units) {
            this.units = units;
        }

        private List<Clause> read() {
            List<Group> groups = VerbGroups.of(pack, units);
            for (int g = 0; g < groups.size(); g++) {
                Group group = groups.get(g);
                Group next = g + 1 < groups.size() ? groups.get(g + 1) : null;
                if (nominal(group) && governed(group) || opening(group, next)) {
                    continue;
                }
                if (group.kind() != Kind.FINITE) {
                    bare(group);
                } else if (reduced(group, next)) {
                    bare(group.asParticiple());
                } else {
                    finite(struck(group) ? group.asPassive() : group);
                }
            }
            if (current == null) {
                current = add(Link.ROOT, null);
            }
            take(current, units.size());
            waiting.forEach(this::rejoin);
            early.forEach(this::settle);
            return done;
        }

        /** Whether a participle opens the phrase that is the subject: "Jailed Kenyan activists went on strike". */
        private boolean opening(Group group, @Nullable Group next) {
            int at = group.verb();
            boolean first = at == 0 || at == 1 && units.getFirst().mark("\"");
            if (!first || !group.form().has("pp") || next == null || next.kind() != Kind.FINITE) {
                return false;
            }
            Unit right = units.get(at + 1);
            boolean phrase = right.named() || Set.of("NOUN", "ADJ", "PROPN").contains(right.tag());
            return phrase
                    && !right.is("prep")
                    && units.subList(at + 1, next.from()).stream().noneMatch(u -> u.mark(","));
        }

        private Clause add(Link link, @Nullable Clause parent) {
            Clause clause = new Clause(link, parent);
            done.add(clause);
            return clause;
        }

        private Clause hosted() {
            Clause clause = add(host == null ? Link.ROOT : host, host == null ? null : hostParent);
            host = null;
            return clause;
        }

        private void take(Clause clause, int to) {
            for (; start < to; start++) {
                clause.units.add(start);
            }
        }

        private void head(Clause clause, Group group) {
            take(clause, group.verb() + 1);
            clause.verb = group.verb();
            clause.form = group.form();
            clause.passive = group.passive();
            current = clause;
        }

        // ---- clauses with a finite verb ----

        private void finite(Group group) {
            int to = group.from();
            Clause inner = current;
            if (inner != null && resumes(inner, to)) {
                take(inner, to);
                head(waiting.pop(), group);
                return;
            }
            int opener = opener(to);
            if (opener >= 0) {
                opened(group, opener);
                return;
            }
            int mark = mark(to);
            boolean bareVerb = subjectless(mark < 0 ? start : mark, to);
            if (inner == null) {
                if (inserted(group, mark)) {
                    owner(null, mark);
                    head(add(Link.ROOT, null), group);
                } else {
                    head(hosted(), group);
                }
            } else if (mark >= 0) {
                take(inner, mark);
                head(marked(group, inner, mark, bareVerb), group);
            } else {
                unmarked(group, inner);
            }
        }

        /** Whether a clause of speech stands between a subject and its verb: "France, he added, would …". */
        private boolean inserted(Group group, int mark) {
            int next = group.verb() + 1;
            return mark > start
                    && units.get(mark).mark(",")
                    && next < units.size()
                    && units.get(next).mark(",")
                    && speaks(group)
                    && nounPhrase(mark)
                    && !nothingBefore(mark);
        }

        /** Whether the verb belongs to a subject before the clause inside that ends right before it. */
        private boolean resumes(Clause inner, int to) {
            if (waiting.isEmpty() || waiting.peek() == inner) {
                return false;
            }
            int last = to - 1;
            while (last > start && !units.get(last).named() && units.get(last).is("adv")) {
                last--;
            }
            return last < start || units.get(last).mark(",") || opener(to) < 0 && mark(to) < 0 && !subject(to);
        }

        /** Whether the phrase right before the verb stands without a preposition after another one: a subject of its own. */
        private boolean subject(int to) {
            int first = phraseStart(to);
            return first > start && first < to && !units.get(first - 1).is("prep");
        }

        /** A clause after a word that opens it. */
        private void opened(Group group, int opener) {
            Unit word = units.get(opener);
            Clause before = current;
            int from = opener > start
                            && (units.get(opener - 1).is("prep")
                                    || units.get(opener - 1).is("conj"))
                    ? opener - 1
                    : opener;
            if (relative(opener, group)) {
                Clause owner = owner(before, from);
                head(add(Link.RELATIVE, owner), group);
                return;
            }
            if (before != null) {
                take(before, from);
            } else if (nounPhrase(from)) {
                // "The statement after X met Y shows …"
                before = owner(null, from);
            }
            if (word.is("prep") && !word.is("sub")) {
                // Here the preposition opens a clause and marks no phrase.
                start = opener + 1;
            }
            if (word.is("comp")) {
                boolean again = from < opener && units.get(from).is("conj");
                head(add(before == null ? Link.ROOT : Link.COMPLEMENT, again ? governing(before) : before), group);
                return;
            }
            boolean content = before != null && governs(before) && from <= before.verb + 2;
            host = before == null ? Link.ROOT : content ? Link.COMPLEMENT : Link.COORDINATE;
            hostParent = before == null ? null : content ? before : main(before);
            Clause clause = add(Link.ADVERBIAL, before);
            boolean until = word.is("prep", "until") && !group.form().has("past");
            clause.conditional = until || word.has("sub", "cond");
            head(clause, group);
        }

        /** Whether a phrase without a preposition stands there that may be the subject of a verb further on. */
        private boolean nounPhrase(int to) {
            int first = start;
            while (first < to && !units.get(first).word()) {
                first++;
            }
            if (first >= to
                    || units.get(first).is("prep")
                    || !units.get(first).named() && units.get(first).is("adv")) {
                return false;
            }
            return units.subList(first, to).stream().noneMatch(u -> u.mark(",") || u.mark(":") || u.is("conj"));
        }

        /** A clause after a comma, a conjunction or a mark. */
        private Clause marked(Group group, Clause before, int mark, boolean bareVerb) {
            if (opensQuotation(mark) && governs(before)) {
                return add(Link.COMPLEMENT, before);
            }
            boolean joined = joined(mark, group.from());
            if (host != null && !bareVerb) {
                return hosted();
            }
            boolean comma = units.get(mark).mark(",");
            if (comma && !joined && speaks(group)) {
                return add(Link.ROOT, null);
            }
            if (bareVerb) {
                return add(Link.COORDINATE, partner(before, group, comma));
            }
            return add(Link.COORDINATE, comma ? main(before) : finite(before));
        }

        /** A clause that nothing opens: what is said, or what is told of the noun before it. */
        private void unmarked(Group group, Clause before) {
            boolean content = takesClause(before);
            take(before, content ? content(before, group.from()) : phraseStart(group.from()));
            head(host == null ? add(Link.COMPLEMENT, before) : hosted(), group);
        }

        // ---- clauses without one ----

        private void bare(Group group) {
            int from = group.from();
            Clause before = current;
            if (before == null && nothingBefore(from)) {
                Clause clause = add(Link.ADVERBIAL, null);
                clause.infinitive = true;
                early.add(clause);
                host = Link.ROOT;
                hostParent = null;
                head(clause, group);
                return;
            }
            Unit left = units.get(from - 1);
            boolean ofNoun = group.kind() != Kind.INFINITIVE
                    && !left.is("prep")
                    && !left.is("conj")
                    && !(left.mark(",") && group.kind() == Kind.GERUND && before != null)
                    && (before == null || before.verb != from - 1);
            Clause owner = ofNoun || before == null ? owner(before, from) : before;
            take(owner, from);
            Clause clause;
            if (left.is("conj")) {
                Clause twin = twin(owner, group);
                clause = twin == null ? add(Link.ADVERBIAL, finite(owner)) : add(Link.COORDINATE, twin);
            } else if (ofNoun) {
                clause = add(Link.RELATIVE, owner);
            } else if (left.mark(",") && group.kind() == Kind.GERUND) {
                clause = add(Link.ADVERBIAL, finite(owner));
            } else {
                clause = add(Link.COMPLEMENT, owner);
            }
            clause.infinitive = true;
            head(clause, group);
        }

        /** Whether a past form is a participle after its noun: "weapons supplied by X", "talks held in Y failed". */
        private boolean reduced(Group group, @Nullable Group next) {
            int at = group.verb();
            if (!group.doubtful() || at == 0 || at + 1 >= units.size()) {
                return false;
            }
            Unit left = units.get(at - 1);
            Unit right = units.get(at + 1);
            if (left.is("pron")
                    || pack.set("intransitive").contains(group.form().id())) {
                return false;
            }
            if (right.is("prep", "by")) {
                return true;
            }
            int before = at - 1;
            while (before > 0 && units.get(before).tag().equals("ADV")) {
                before--;
            }
            if (units.get(before).is("prep", "as")) {
                // "dismissed it as politically motivated"
                return true;
            }
            if (governed(group) && Set.of("NOUN", "PROPN").contains(left.tag())) {
                return true;
            }
            boolean timed = right.is("adv") && !right.named();
            if (!left.tag().equals("NOUN") || !right.is("prep") && !timed) {
                return false;
            }
            return !left.is("title")
                    && next != null
                    && next.kind() == Kind.FINITE
                    && onlyPhrases(at + 1, aside(at, next.from()) ? next.from() - 1 : next.from());
        }

        /** Whether a headline leaves the auxiliary of a passive out: "Five Killed in Border Clash". */
        private boolean struck(Group group) {
            int at = group.verb();
            Unit last = units.getLast();
            boolean headline = last.word() && units.size() < LONGEST_HEADLINE;
            boolean objectless = at + 1 == units.size()
                    || units.get(at + 1).is("prep")
                    || units.get(at + 1).mark(",");
            return headline
                    && objectless
                    && group.doubtful()
                    && pack.ofVerb(group.form().id()).stream()
                            .anyMatch(f -> f.relation() != null && SUFFERED.contains(f.relation()));
        }

        /** Whether commas part a phrase with a preposition and that participle off: "X, in a letter sent to Y, said". */
        private boolean aside(int at, int to) {
            int comma = at;
            while (comma > start && !units.get(comma).mark(",")) {
                comma--;
            }
            return comma > start
                    && units.get(comma + 1).is("prep")
                    && units.get(to - 1).mark(",");
        }

        /** Whether a base form without an auxiliary stands right behind a noun or name, of which it may be the head. */
        private boolean nominal(Group group) {
            Unit left = units.get(Math.max(0, group.verb() - 1));
            return group.kind() == Kind.FINITE
                    && group.from() == group.verb()
                    && group.form().has("base")
                    && !group.form().has("past")
                    && (left.tag().equals("PROPN") || left.named() || left.is("body"));
        }

        /** Whether the verb stands within the object of another that takes no clause without a word that opens it. */
        private boolean governed(Group group) {
            return current != null
                    && start == current.verb + 1
                    && !takesClause(current)
                    && waiting.isEmpty()
                    && opener(group.from()) < 0
                    && mark(group.from()) < 0;
        }

        /** The clause with the phrase before a clause inside, which is perhaps the subject of a verb further on. */
        private Clause owner(@Nullable Clause before, int to) {
            if (before == null) {
                Clause clause = hosted();
                take(clause, to);
                waiting.push(clause);
                current = clause;
                return clause;
            }
            int first = takesClause(before) && start == before.verb + 1 ? content(before, to) : to;
            take(before, first);
            if (first >= to) {
                return before;
            }
            Clause clause = add(Link.COMPLEMENT, before);
            take(clause, to);
            waiting.push(clause);
            return clause;
        }

        /** Gives a phrase back to the clause before where no verb followed whose subject it is. */
        private void rejoin(Clause clause) {
            Clause parent = clause.parent;
            if (clause.verb >= 0 || parent == null) {
                return;
            }
            parent.units.addAll(clause.units);
            parent.units.sort(Comparator.naturalOrder());
            done.remove(clause);
            done.stream().filter(c -> c.parent == clause).forEach(c -> c.parent = parent);
        }

        /** Hangs an early clause on the first one with a finite verb, and reads it after that. */
        private void settle(Clause clause) {
            for (Clause other : done) {
                if (other.link == Link.ROOT && other.verb > clause.verb) {
                    clause.parent = other;
                    done.remove(clause);
                    done.add(done.indexOf(other) + 1, clause);
                    return;
                }
            }
        }

        // ---- which clause another hangs on ----

        /** Whether the clause's verb takes a clause as its object without a word that opens it. */
        private boolean governs(Clause clause) {
            return clause.form != null
                    && (pack.set("clausal").contains(clause.form.id())
                            || pack.ofVerb(clause.form.id()).stream()
                                    .anyMatch(f -> f.is("speech") || f.is("complement")));
        }

        /** Whether the verb's object may be a clause that no word opens: "said X left", not "arrested X". */
        private boolean takesClause(Clause clause) {
            return clause.form != null
                    && (pack.set("clausal").contains(clause.form.id())
                            || pack.set("addressed").contains(clause.form.id())
                            || pack.ofVerb(clause.form.id()).stream()
                                    .anyMatch(f -> f.is("speech") && f.relation() == null && !f.is("complement")));
        }

        private boolean speaks(Group group) {
            return pack.ofVerb(group.form().id()).stream().anyMatch(f -> f.is("speech") && f.relation() == null);
        }

        private Clause finite(Clause clause) {
            Clause up = clause;
            while (up.infinitive && up.parent != null) {
                up = up.parent;
            }
            return up;
        }

        private Clause main(Clause clause) {
            Clause up = clause;
            while ((up.infinitive || up.link == Link.RELATIVE || up.link == Link.ADVERBIAL) && up.parent != null) {
                up = up.parent;
            }
            return up;
        }

        private @Nullable Clause governing(@Nullable Clause clause) {
            for (Clause up = clause; up != null; up = up.parent) {
                if (governs(up)) {
                    return up;
                }
            }
            return clause;
        }

        /** The clause whose subject a verb after a conjunction shares: one that speaks too, or that has the same form. */
        private Clause partner(Clause before, Group group, boolean comma) {
            Clause from = comma ? main(before) : before;
            boolean speaks = speaks(group);
            for (Clause up = from; up != null; up = up.parent) {
                boolean tense = up.has("past") == group.form().has("past")
                        && up.has("base") == group.form().has("base");
                boolean speech =
                        up.form != null && pack.ofVerb(up.form.id()).stream().anyMatch(f -> f.is("speech"));
                if (speaks
                        ? speech && !up.infinitive
                        : tense && (!up.infinitive || group.form().has("base"))) {
                    return up;
                }
            }
            return finite(from);
        }

        private @Nullable Clause twin(Clause clause, Group group) {
            for (Clause up = clause; up != null && up.infinitive; up = up.parent) {
                if (up.has("ing") == group.form().has("ing") && up.passive == group.passive()) {
                    return up;
                }
            }
            return null;
        }

        // ---- where clauses begin ----

        /** The word before the verb that opens its clause, or -1. */
        private int opener(int to) {
            int closing = closing(to);
            for (int i = to - 1; i >= start; i--) {
                Unit unit = units.get(i);
                if (unit.is("rel")
                        || unit.is("sub")
                        || unit.is("comp") && !unit.tag().equals("DET")) {
                    return i;
                }
                boolean opens = unit.is("prep")
                        && OPENERS.contains(unit.as("prep").orElseThrow().id())
                        && !unit.is("verb")
                        && !subjectless(i, to);
                if (opens) {
                    return i;
                }
                if (unit.mark(",") && i < to - 1) {
                    if (i != closing && !listed(i, to)) {
                        return -1;
                    }
                } else if (unit.mark(";") || unit.mark(":") || opensQuotation(i)) {
                    return -1;
                }
            }
            return -1;
        }

        /** The comma, conjunction, colon or quotation mark at which the verb's clause begins, or -1. */
        private int mark(int to) {
            int closing = closing(to);
            boolean content = current != null && takesClause(current) && start == current.verb + 1;
            for (int i = to - 1; i >= start; i--) {
                Unit unit = units.get(i);
                if (unit.mark(";") || unit.mark(":") || opensQuotation(i)) {
                    return opensQuotation(i) && i > start && !units.get(i - 1).word() ? i - 1 : i;
                }
                boolean apposed = closing >= 0 && (i == closing || i == to - 1);
                if (unit.mark(",") && !apposed && !listed(i, to)) {
                    return i;
                }
                boolean clausal = unit.is("conj") && !unit.is("conj", "respectively");
                if (clausal && (subjectless(i, to) || current != null && current.verb >= 0 && !content)) {
                    return i > start && units.get(i - 1).mark(",") ? i - 1 : i;
                }
            }
            return -1;
        }

        /** The comma that opens what a comma right before the verb closes: "X, the minister, said". */
        private int closing(int to) {
            int last = to - 1;
            if (last <= start || !units.get(last).mark(",")) {
                return -1;
            }
            for (int i = last - 1; i >= start; i--) {
                if (units.get(i).mark(",")) {
                    return i;
                }
            }
            return -1;
        }

        /** A comma in a list of names before the verb: "A, B and C agreed". */
        private boolean listed(int at, int to) {
            if (at == 0 || !units.get(at - 1).named() || !units.get(at + 1).named()) {
                return false;
            }
            for (int i = at + 1; i < to; i++) {
                if (units.get(i).is("conj", "and")) {
                    return true;
                }
                if (!units.get(i).named() && !units.get(i).mark(",")) {
                    return false;
                }
            }
            return false;
        }

        /** Whether nothing that could be a subject stands between. */
        private boolean subjectless(int from, int to) {
            for (int i = from; i < to; i++) {
                Unit unit = units.get(i);
                boolean light = !unit.word()
                        || unit.is("conj")
                        || unit.is("prep") && i == from
                        || !unit.named() && (unit.is("adv") || unit.tag().equals("ADV"));
                if (!light) {
                    return false;
                }
            }
            return true;
        }

        private boolean joined(int mark, int to) {
            for (int i = Math.max(mark, 0); mark >= 0 && i < to && i < mark + 3; i++) {
                if (units.get(i).is("conj")) {
                    return true;
                }
            }
            return false;
        }

        private boolean relative(int opener, Group group) {
            Unit word = units.get(opener);
            if (word.is("rel")) {
                return true;
            }
            return word.is("comp", "that")
                    && opener > 0
                    && subjectless(opener + 1, group.from())
                    && units.get(opener - 1).tag().equals("NOUN")
                    && !units.get(opener - 1).is("adv");
        }

        private boolean opensQuotation(int i) {
            Unit unit = units.get(i);
            if (!unit.mark("\"") && !unit.mark("«")) {
                return false;
            }
            return i > 0
                    && (units.get(i - 1).mark(",")
                            || units.get(i - 1).mark(":")
                            || units.get(i - 1).is("verb"))
                    && !unit.tokens().getFirst().glued();
        }

        /** Where what is said begins after a verb of speech: behind adverbs and the one who is told. */
        private int content(Clause clause, int to) {
            int at = clause.verb + 1;
            while (at < to
                    && !units.get(at).named()
                    && (units.get(at).is("adv") || units.get(at).tag().equals("ADV"))) {
                at++;
            }
            boolean told = clause.form != null && pack.set("addressed").contains(clause.form.id());
            return told ? Math.max(at, phraseStart(to)) : at;
        }

        /** Start of the phrase that ends right before that index: the subject of a verb whose clause nothing opens. */
        private int phraseStart(int to) {
            int i = to;
            if (i > start
                    && units.get(i - 1).is("pron")
                    && NOMINATIVE.contains(units.get(i - 1).key())) {
                return i - 1;
            }
            while (i > start) {
                Unit unit = units.get(i - 1);
                boolean verb = unit.is("verb")
                        && !unit.tag().equals("NOUN")
                        && !unit.tag().equals("PROPN")
                        && !unit.tag().equals("ADJ");
                boolean inside =
                        unit.word() && (!unit.is("prep") || unit.is("prep", "of")) && !unit.is("conj") && !verb;
                if (!inside && !(unit.mark("-") && unit.tokens().getFirst().glued())) {
                    break;
                }
                i--;
            }
            return i;
        }

        /** Whether only prepositions and adverbs stand before: "Speaking in X, …", "After meeting X, …". */
        private boolean nothingBefore(int to) {
            for (int i = start; i < to; i++) {
                Unit unit = units.get(i);
                if (unit.word() && !unit.is("prep") && !unit.is("adv") && !unit.is("sub") && !unit.is("conj")) {
                    return false;
                }
            }
            return true;
        }

        /** Whether between two verbs stands nothing but phrases with their prepositions. */
        private boolean onlyPhrases(int from, int to) {
            for (int i = from; i < to; i++) {
                Unit unit = units.get(i);
                if (!unit.word() && !unit.mark("-")
                        || unit.is("conj")
                        || unit.is("rel")
                        || unit.is("sub")
                        || unit.is("comp")
                        || unit.is("pron") && !unit.is("pron", "it")) {
                    return false;
                }
            }
            return true;
        }
    }
}
