package org.entente.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.lang.Frame;
import org.entente.lang.Lexeme;
import org.entente.mention.Party;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/** Claims that event nouns make: "Turkey's support for X", «حملات روسیه به سوریه». */
final class NounFrames {

    /** Relations that who wants them has a part in: "X seeks to join Y". */
    private static final Set<String> JOINT = Set.of("joins", "visits");

    /** What is said or done about another's deed. */
    static final Set<String> REACTIONS = Set.of("condemns", "criticises", "rejects", "praises");

    /** How many units the words that a frame needs or bars may stand from its noun. */
    private static final int NEAR = 5;

    /** What a frame says of a deed that its subject wants of others or has not done. */
    private static final Set<String> UNDONE = Set.of("Proposed", "Denied");

    /** Relations that an apposition may tell: «X، متحد Y، …». */
    private static final Set<String> BONDS = Set.of("alliedWith", "memberOf");

    /** Of the hostile ones those that are no acts of speech: «با اشاره به تحریم‌ها گفت» is not who imposes them. */
    private static final Set<String> DEEDS = Set.of("attacks", "coerces", "inConflictWith", "sanctions");

    private static final Set<String> HOSTILE =
            Set.of("attacks", "coerces", "inConflictWith", "accuses", "threatens", "sanctions");

    private final Syntax syntax;
    private final Roles roles;
    private final ClaimMaker claims;
    private final ClaimDates dates;
    private final List<Unit> units;
    private final Set<Integer> taken;
    private final NounScope scope;
    private final NounStatus statuses;
    private final NounDoers doers;

    NounFrames(Syntax syntax, Roles roles, Modality modality, ClaimMaker claims, ClaimDates dates) {
        this.syntax = syntax;
        this.roles = roles;
        this.claims = claims;
        this.dates = dates;
        this.units = syntax.units();
        this.taken = syntax.clauses().stream().flatMap(c -> c.taken.stream()).collect(Collectors.toUnmodifiableSet());
        this.scope = new NounScope(syntax);
        this.statuses = new NounStatus(syntax, modality, scope, taken);
        this.doers = new NounDoers(syntax);
    }

    void read() {
        for (Clause clause : syntax.clauses()) {
            for (int i : clause.units) {
                if (i != clause.verb && !taken.contains(i)) {
                    noun(clause, i);
                }
            }
        }
    }

    private void noun(Clause clause, int i) {
        Lexeme noun = units.get(i).as("noun").orElse(null);
        if (noun == null || units.get(i).named() || units.get(i).tag().equals("VERB") || adjective(i, noun)) {
            return;
        }
        for (Frame frame : syntax.pack().ofNoun(noun.id())) {
            boolean retold = syntax.verbLast()
                    && clause.frame != null
                    && Objects.equals(frame.relation(), clause.frame.relation())
                    && !scope.inside(clause, i);
            boolean pointed = syntax.verbLast() && pointedAt(i, frame);
            if (frame.relation() != null && !retold && !pointed && VerbFrames.allowed(frame, beside(i))) {
                apply(clause, i, frame);
            }
        }
    }

    /** Whether the noun only points to what was told before: «پس از این حمله», «این توافق به … کمک می‌کند». */
    private boolean pointedAt(int i, Frame frame) {
        return i > 0
                && syntax.pack().set("this").contains(units.get(i - 1).key())
                && i + 1 < units.size()
                && !units.get(i + 1).named()
                && units.get(i + 1)
                        .as("prep")
                        .map(p ->
                                !(frame.nounObject().isEmpty() ? frame.object() : frame.nounObject()).contains(p.id()))
                        .orElse(true);
    }

    /** Whether an ending makes the noun say of what kind another is: «پیمان دفاعی». */
    private boolean adjective(int i, Lexeme noun) {
        return syntax.verbLast()
                && i > 0
                && units.get(i).is("stop")
                && (units.get(i - 1).is("noun") || units.get(i - 1).is("stop"))
                && units.get(i).key().equals(noun.id() + "ی");
    }

    private List<Unit> beside(int i) {
        return units.subList(i, Math.min(units.size(), i + NEAR));
    }

    private void apply(Clause clause, int i, Frame frame) {
        NounArguments arguments = new NounArguments(syntax, clause, i);
        List<String> subjectMarkers = frame.nounSubject().isEmpty() ? List.of("gen", "by") : frame.nounSubject();
        List<String> objectMarkers = frame.nounObject().isEmpty() ? frame.object() : frame.nounObject();
        List<Party> objects = arguments.pick(objectMarkers);
        if (subjectMarkers.contains("gen")) {
            arguments.possess();
        }
        List<Party> subjects = arguments.pick(subjectMarkers);
        boolean answered = false;
        if (!syntax.verbLast()) {
            answered = objects.isEmpty() && scope.answered(clause, i, frame);
            objects = answered ? clauseSubject(clause) : objects;
            subjects = subjects.isEmpty() ? doers.doer(clause, i, frame) : subjects;
        }
        if (subjectMarkers.contains("including")
                && (!syntax.verbLast() || doers.beforeComma(clause, i).isEmpty())) {
            subjects = subjects.isEmpty() ? doers.asWhat(clause, i) : subjects;
            if (subjects.isEmpty()) {
                return;
            }
        }
        if (subjects == objects || sameSource(subjects, objects)) {
            if (!arguments.shared() || syntax.verbLast() && !claims.mutual(frame)) {
                subjects = objectMarkers.contains("gen")
                                && !subjectMarkers.getFirst().equals("gen")
                        ? List.of()
                        : subjects;
                objects = subjects.isEmpty() ? objects : List.of();
            }
        }
        // "sent ships in support of X"
        boolean sided = !syntax.verbLast()
                && "supports".equals(frame.relation())
                && i > 0
                && units.get(i - 1).is("prep", "in");
        if (sided && clause.subject != null) {
            objects = arguments.pick(objectMarkers);
            subjects = clause.subject;
        }
        if (subjects.isEmpty() && !objects.isEmpty() && syntax.verbLast()) {
            subjects = doers.intending(clause, i);
        }
        boolean receives = syntax.verbLast() && frame.nounSubject().equals(List.of("from"));
        if (receives && objects.isEmpty() && clause.subject != null && clause.frame != null) {
            // «به دنبال خرید جنگنده از X است»: who acts is who receives.
            objects = clause.frame.is("complement") || clause.frame.is("announces") ? clause.subject : objects;
        }
        List<Party> apposed = syntax.verbLast() && BONDS.contains(frame.relation()) && arguments.owned()
                ? doers.beforeComma(clause, i)
                : List.of();
        if (!apposed.isEmpty()) {
            objects = arguments.pick(List.of("gen"));
            subjects = apposed;
        }
        if (objects.isEmpty() && !subjects.isEmpty() && "mediatesWith".equals(frame.relation())) {
            objects = NounDoers.reconciled(clause, subjects);
        }
        // A war that somebody speaks of is not for that his own.
        boolean hostile = HOSTILE.contains(frame.relation())
                && (!syntax.verbLast()
                        || DEEDS.contains(frame.relation())
                                && clause.frame != null
                                && clause.frame.is("speech")
                                && !clause.frame.is("announces")
                        || clause.link == Clause.Link.COMPLEMENT
                                && roles.explicitSubject(clause).isEmpty());
        boolean reaction = syntax.verbLast() && (hostile || scope.reactedTo(i));
        boolean acts = syntax.verbLast() && !roles.explicitSubject(clause).isEmpty();
        boolean free = !hostile && clause.frame == null && clause.verb >= 0 && i > clause.start() + (acts ? 0 : 1);
        free &= !syntax.verbLast() || acts || !scope.heads(clause, i);
        if (subjects.isEmpty()
                && !objects.isEmpty()
                && !reaction
                && !frame.is("strict")
                && (free || scope.ofClauseSubject(clause, i, frame))
                && clause.subject != null) {
            subjects = clause.subject;
        }
        Frame governing = clause.frame;
        boolean mutual = claims.mutual(frame);
        if (mutual && subjects.isEmpty() && !arguments.owned() && arguments.only("with", objectMarkers)) {
            // Talks "with X and Y" are not talks of X with Y.
            boolean several = objects.size() > 1;
            if (several && syntax.verbLast() && governing != null && clause.subject != null) {
                subjects = clause.subject;
            }
            objects = several && (governing == null || syntax.verbLast() && subjects.isEmpty()) ? List.of() : objects;
        }
        if (mutual && subjects.isEmpty() && objects.isEmpty() && !arguments.owned() && NounScope.idle(clause.frame)) {
            subjects = doers.between(clause, i);
            objects = subjects;
        }
        boolean pair = mutual && subjects.isEmpty() && objects.isEmpty() && !arguments.owned();
        if (pair && governing != null && governing.is("complement") && syntax.verbLast() && scope.inside(clause, i)) {
            // "X and Y agreed to extend cooperation".
            subjects = clause.subject == null || clause.subject.size() != 2 ? List.of() : clause.subject;
        }
        if (subjects.isEmpty()
                && !objects.isEmpty()
                && !reaction
                && governing != null
                && governing.option("control").equals("object")) {
            subjects = roles.objects(clause, governing);
            if (subjects.isEmpty() && syntax.verbLast() && (mutual || JOINT.contains(frame.relation()))) {
                subjects = clause.subject == null ? List.of() : clause.subject;
            }
        } else if (subjects.isEmpty()
                && !objects.isEmpty()
                && governing != null
                && !reaction
                && (governing.is("complement") || governing.is("announces"))
                && (!syntax.verbLast() || scope.inside(clause, i))
                && !(hostile && !syntax.verbLast() && UNDONE.contains(governing.option("complement")))
                && clause.subject != null) {
            subjects = clause.subject;
        }
        if (subjects.isEmpty() && objects.size() < 2 || objects.isEmpty() && subjects.size() < 2) {
            return;
        }
        if (syntax.verbLast() && returns(subjects, objects) && clause.subject != null) {
            objects = clause.subject;
        }
        Status status = apposed.isEmpty() ? statuses.status(clause, i, frame) : Status.ACTUAL;
        boolean another = (!syntax.verbLast() || !scope.hearsay(clause))
                && status == Status.DENIED
                && governing != null
                && governing.relation() != null
                && REACTIONS.contains(governing.relation())
                && statuses.governor(clause, i) == null
                && clause.subject != null
                && !DescribedRoles.others(clause.subject, subjects).isEmpty();
        if (another) {
            // Another's deed is not undone by being rejected: "opposed the sale of tanks by X".
            status = Status.ACTUAL;
        }
        String relation = Objects.requireNonNull(frame.relation());
        ClaimDate date = dates.ofNoun(clause, i, units, relation, status);
        if (date == null && (syntax.verbLast() ? told(clause, i, subjects) : happens(clause, i))) {
            date = dates.ofVerb(clause, units, relation, status);
        }
        status = dates.settled(status, date);
        if (date == null && status == Status.PROPOSED && asks(clause)) {
            // What is proposed bears the day of the proposal: no other is told. That day is the act's, not the deed's.
            date = dates.ofVerb(clause, units, "urges", Status.ACTUAL);
        }
        boolean together =
                governing != null && governing.is("announces") && subjects == clause.subject && subjects.size() > 1;
        Party says = reaction || together ? clause.speaker : speaker(clause, i);
        boolean told = status != Status.DENIED && own(frame, subjects, says) || answered;
        claims.make(frame, subjects, objects, status, told ? null : says, null, date);
    }

    private static List<Party> clauseSubject(Clause clause) {
        return clause.subject == null ? List.of() : clause.subject;
    }

    /** Whether the clause tells the deed itself: its subject announces it, or it is what begins or ends. */
    private boolean told(Clause clause, int i, List<Party> subjects) {
        Frame frame = clause.frame;
        if (units.subList(Math.max(clause.start(), i - 3), i).stream().anyMatch(u -> u.has("gov", "ended"))) {
            return false;
        }
        if (frame != null && frame.is("announces")) {
            return subjects == clause.subject;
        }
        return NounScope.idle(frame) && scope.heads(clause, i);
    }

    /** Whether the clause's verb says that what its subject tells takes place: "talks between X and Y began on Monday". */
    private boolean happens(Clause clause, int i) {
        return clause.form != null
                && i < clause.verb
                && scope.heads(clause, i)
                && syntax.pack().set("happening").contains(clause.form.id());
    }

    /** Whether a reference leads back to the doer, who can be no party twice: «به اخراج نیروهای X از این کشور رأی داد». */
    private static boolean returns(List<Party> subjects, List<Party> objects) {
        return subjects.size() == 1
                && objects.size() == 1
                && objects.getFirst().role() == Party.Role.REFERENCE
                && objects.getFirst()
                        .actor()
                        .iri()
                        .equals(subjects.getFirst().actor().iri());
    }

    /** Whether who speaks does the speech act himself, which then nobody tells. */
    private boolean own(Frame frame, List<Party> subjects, @Nullable Party says) {
        return syntax.verbLast()
                && says != null
                && !frame.is("plain")
                && subjects.getFirst().actor().iri().equals(says.actor().iri());
    }

    private static boolean sameSource(List<Party> a, List<Party> b) {
        return !a.isEmpty() && !b.isEmpty() && a.getFirst() == b.getFirst();
    }

    private @Nullable Party speaker(Clause clause, int i) {
        Frame frame = clause.frame;
        if (frame != null && syntax.verbLast() && frame.object().contains("subj") && frame.is("speech")) {
            // "is accused by X of": X says so, not the accused.
            return roles.role(clause, "by").stream().findFirst().orElse(clause.speaker);
        }
        boolean own = frame != null
                && (!syntax.verbLast() || !frame.option("complement").equals("Planned"))
                && (frame.relation() != null && (frame.is("complement") || frame.is("speech"))
                        || frame.option("complement").equals("Proposed")
                        || frame.is("announces"));
        boolean told = !syntax.verbLast() || scope.inside(clause, i);
        if (own && told && clause.subject != null && !clause.subject.isEmpty()) {
            return clause.subject.getFirst();
        }
        return clause.speaker;
    }

    private static boolean asks(Clause clause) {
        return clause.frame != null && clause.frame.option("complement").equals("Proposed");
    }
}
