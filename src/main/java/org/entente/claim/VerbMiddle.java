package org.entente.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
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
        private final ClauseAttachment attachment;
        private final ClauseBoundaries bounds;
        private final VerbForms forms;
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
            this.attachment = new ClauseAttachment(pack);
            this.bounds = new ClauseBoundaries(pack, attachment, units);
            this.forms = new VerbForms(pack, units);
        }

        private List<Clause> read() {
            List<Group> groups = VerbGroups.of(pack, units);
            for (int g = 0; g < groups.size(); g++) {
                Group group = groups.get(g);
                Group next = g + 1 < groups.size() ? groups.get(g + 1) : null;
                if (forms.nominal(group) && governed(group) || forms.opening(group, next)) {
                    continue;
                }
                if (group.kind() != Kind.FINITE) {
                    bare(group);
                } else if (forms.reduced(group, next, start, governed(group))) {
                    bare(group.asParticiple());
                } else {
                    finite(forms.struck(group) ? group.asPassive() : group);
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
            int opener = bounds.opener(start, to);
            if (opener >= 0) {
                opened(group, opener);
                return;
            }
            int mark = bounds.mark(start, to, current);
            boolean bareVerb = bounds.subjectless(mark < 0 ? start : mark, to);
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
                    && attachment.speaks(group)
                    && bounds.nounPhrase(start, mark)
                    && !bounds.nothingBefore(start, mark);
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
            return last < start
                    || units.get(last).mark(",")
                    || bounds.opener(start, to) < 0
                            && bounds.mark(start, to, current) < 0
                            && !bounds.subject(start, to);
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
            if (bounds.relative(opener, group)) {
                Clause owner = owner(before, from);
                head(add(Link.RELATIVE, owner), group);
                return;
            }
            if (before != null) {
                take(before, from);
            } else if (bounds.nounPhrase(start, from)) {
                // "The statement after X met Y shows …"
                before = owner(null, from);
            }
            if (word.is("prep") && !word.is("sub")) {
                // Here the preposition opens a clause and marks no phrase.
                start = opener + 1;
            }
            if (word.is("comp")) {
                boolean again = from < opener && units.get(from).is("conj");
                head(
                        add(
                                before == null ? Link.ROOT : Link.COMPLEMENT,
                                again ? attachment.governing(before) : before),
                        group);
                return;
            }
            boolean content = before != null && attachment.governs(before) && from <= before.verb + 2;
            host = before == null ? Link.ROOT : content ? Link.COMPLEMENT : Link.COORDINATE;
            hostParent = before == null ? null : content ? before : ClauseAttachment.main(before);
            Clause clause = add(Link.ADVERBIAL, before);
            boolean until = word.is("prep", "until") && !group.form().has("past");
            clause.conditional = until || word.has("sub", "cond");
            head(clause, group);
        }

        /** A clause after a comma, a conjunction or a mark. */
        private Clause marked(Group group, Clause before, int mark, boolean bareVerb) {
            if (bounds.opensQuotation(mark) && attachment.governs(before)) {
                return add(Link.COMPLEMENT, before);
            }
            boolean joined = bounds.joined(mark, group.from());
            if (host != null && !bareVerb) {
                return hosted();
            }
            boolean comma = units.get(mark).mark(",");
            if (comma && !joined && attachment.speaks(group)) {
                return add(Link.ROOT, null);
            }
            if (bareVerb) {
                return add(Link.COORDINATE, attachment.partner(before, group, comma));
            }
            return add(Link.COORDINATE, comma ? ClauseAttachment.main(before) : ClauseAttachment.finite(before));
        }

        /** A clause that nothing opens: what is said, or what is told of the noun before it. */
        private void unmarked(Group group, Clause before) {
            boolean content = attachment.takesClause(before);
            take(
                    before,
                    content ? bounds.content(before, start, group.from()) : bounds.phraseStart(start, group.from()));
            head(host == null ? add(Link.COMPLEMENT, before) : hosted(), group);
        }

        // ---- clauses without one ----

        private void bare(Group group) {
            int from = group.from();
            Clause before = current;
            if (before == null && bounds.nothingBefore(start, from)) {
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
                Clause twin = ClauseAttachment.twin(owner, group);
                clause =
                        twin == null ? add(Link.ADVERBIAL, ClauseAttachment.finite(owner)) : add(Link.COORDINATE, twin);
            } else if (ofNoun) {
                clause = add(Link.RELATIVE, owner);
            } else if (left.mark(",") && group.kind() == Kind.GERUND) {
                clause = add(Link.ADVERBIAL, ClauseAttachment.finite(owner));
            } else {
                clause = add(Link.COMPLEMENT, owner);
            }
            clause.infinitive = true;
            head(clause, group);
        }

        /** Whether the verb stands within the object of another that takes no clause without a word that opens it. */
        private boolean governed(Group group) {
            return current != null
                    && start == current.verb + 1
                    && !attachment.takesClause(current)
                    && waiting.isEmpty()
                    && bounds.opener(start, group.from()) < 0
                    && bounds.mark(start, group.from(), current) < 0;
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
            int first =
                    attachment.takesClause(before) && start == before.verb + 1 ? bounds.content(before, start, to) : to;
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
    }
}
