package org.entente.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.claim.Clause.Argument;
import org.entente.lang.Frame;
import org.entente.lang.Lexeme;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/** Claims that event nouns make: "Turkey's support for X", «حملات روسیه به سوریه». */
final class NounFrames {

    /** Relations that who wants them has a part in: "X seeks to join Y". */
    private static final Set<String> JOINT = Set.of("joins", "visits");

    /** Occasions on which something else is to happen: "on a visit to X he will sign …". */
    private static final Set<String> MEETING = Set.of("meetsWith", "visits");

    /** What is said or done about another's deed. */
    static final Set<String> REACTIONS = Set.of("condemns", "criticises", "rejects", "praises");

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

    /** How many units the words that a frame needs or bars may stand from its noun. */
    private static final int NEAR = 5;

    /** What a frame says of a deed that its subject wants of others or has not done. */
    private static final Set<String> UNDONE = Set.of("Proposed", "Denied");

    /** What is said to somebody who then answers it. */
    private static final Set<String> ANSWERED = Set.of("threatens", "urges", "accuses");

    private static final Set<String> HOSTILE =
            Set.of("attacks", "coerces", "inConflictWith", "accuses", "threatens", "sanctions");

    private final Syntax syntax;
    private final Roles roles;
    private final Modality modality;
    private final ClaimMaker claims;
    private final ClaimDates dates;
    private final List<Unit> units;
    private final Set<Integer> taken = new HashSet<>();
    private final NounDoers aside;
    private final Set<String> prohibiting;

    NounFrames(Syntax syntax, Roles roles, Modality modality, ClaimMaker claims, ClaimDates dates) {
        this.syntax = syntax;
        this.roles = roles;
        this.modality = modality;
        this.claims = claims;
        this.dates = dates;
        this.units = syntax.units();
        this.aside = new NounDoers(syntax);
        this.prohibiting = syntax.pack().set("prohibiting");
        syntax.clauses().forEach(c -> taken.addAll(c.taken));
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
        if (syntax.verbLast() && pointedAt(i)) {
            return;
        }
        for (Frame frame : syntax.pack().ofNoun(noun.id())) {
            boolean retold = syntax.verbLast()
                    && clause.frame != null
                    && Objects.equals(frame.relation(), clause.frame.relation())
                    && !inside(clause, i);
            if (frame.relation() != null && !retold && VerbFrames.allowed(frame, beside(i))) {
                apply(clause, i, frame);
            }
        }
    }

    /** Whether the noun only points to what was told before: «پس از این حمله». */
    private boolean pointedAt(int i) {
        return i > 0
                && syntax.pack().set("this").contains(units.get(i - 1).key())
                && i + 1 < units.size()
                && !units.get(i + 1).named()
                && !units.get(i + 1).is("prep");
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
        int limit = limit(clause, i);
        List<Party> genitive = new ArrayList<>();
        int next = syntax.verbLast() ? after(i, limit, genitive) : before(clause, i, limit, genitive);
        List<Argument> marked = marked(next, limit);
        List<String> subjectMarkers = frame.nounSubject().isEmpty() ? List.of("gen", "by") : frame.nounSubject();
        List<String> objectMarkers = frame.nounObject().isEmpty() ? frame.object() : frame.nounObject();
        List<Party> objects = pick(objectMarkers, marked, genitive);
        if (genitive.isEmpty() && subjectMarkers.contains("gen")) {
            genitive.addAll(possessor(clause, i));
        }
        List<Party> subjects = pick(subjectMarkers, marked, genitive);
        boolean answered = false;
        if (!syntax.verbLast()) {
            answered = objects.isEmpty() && answered(clause, i, frame);
            objects = answered ? clauseSubject(clause) : objects;
            subjects = subjects.isEmpty() ? aside.doer(clause, i, frame) : subjects;
        }
        if (subjectMarkers.contains("including")) {
            subjects = subjects.isEmpty() ? asWhat(clause, i) : subjects;
            if (subjects.isEmpty()) {
                return;
            }
        }
        if (subjects == objects || sameSource(subjects, objects)) {
            if (genitive.size() < 2 || syntax.verbLast() && !claims.mutual(frame)) {
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
            objects = pick(objectMarkers, marked, genitive);
            subjects = clause.subject;
        }
        if (subjects.isEmpty() && !objects.isEmpty() && syntax.verbLast()) {
            subjects = intending(clause, i);
        }
        boolean receives = syntax.verbLast() && frame.nounSubject().equals(List.of("from"));
        if (receives && objects.isEmpty() && clause.subject != null && clause.frame != null) {
            // «به دنبال خرید جنگنده از X است»: who acts is who receives.
            objects = clause.frame.is("complement") || clause.frame.is("announces") ? clause.subject : objects;
        }
        if (objects.isEmpty() && !subjects.isEmpty() && "mediatesWith".equals(frame.relation())) {
            objects = reconciled(clause, subjects);
        }
        // A war that somebody speaks of is not for that his own.
        boolean hostile = HOSTILE.contains(frame.relation())
                && (!syntax.verbLast()
                        || clause.link == Clause.Link.COMPLEMENT
                                && roles.explicitSubject(clause).isEmpty());
        boolean reaction = syntax.verbLast() && (hostile || reactedTo(i));
        boolean acts = syntax.verbLast() && !roles.explicitSubject(clause).isEmpty();
        boolean free = !hostile && clause.frame == null && clause.verb >= 0 && i > clause.start() + (acts ? 0 : 1);
        free &= !syntax.verbLast() || acts || !heads(clause, i);
        if (subjects.isEmpty()
                && !objects.isEmpty()
                && !reaction
                && (free || ofClauseSubject(clause, i, frame))
                && clause.subject != null) {
            subjects = clause.subject;
        }
        Frame governing = clause.frame;
        boolean mutual = claims.mutual(frame);
        if (mutual && subjects.isEmpty() && genitive.isEmpty() && only("with", objectMarkers, marked)) {
            // Talks "with X and Y" are not talks of X with Y.
            boolean several = objects.size() > 1;
            if (several && syntax.verbLast() && governing != null && clause.subject != null) {
                subjects = clause.subject;
            }
            objects = several && (governing == null || syntax.verbLast() && subjects.isEmpty()) ? List.of() : objects;
        }
        if (mutual && subjects.isEmpty() && objects.isEmpty() && genitive.isEmpty() && idle(clause.frame)) {
            subjects = betweenBefore(clause, i);
            objects = subjects;
        }
        boolean pair = mutual && subjects.isEmpty() && objects.isEmpty() && genitive.isEmpty();
        if (pair && governing != null && governing.is("complement") && syntax.verbLast() && inside(clause, i)) {
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
                && (!syntax.verbLast() || inside(clause, i))
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
        Status status = status(clause, i, frame);
        boolean another = (!syntax.verbLast() || !hearsay(clause))
                && status == Status.DENIED
                && governing != null
                && governing.relation() != null
                && REACTIONS.contains(governing.relation())
                && governor(clause, i) == null
                && clause.subject != null
                && !DescribedRoles.others(clause.subject, subjects).isEmpty();
        if (another) {
            // Another's deed is not undone by being rejected: "opposed the sale of tanks by X".
            status = Status.ACTUAL;
        }
        String relation = Objects.requireNonNull(frame.relation());
        ClaimDate date = dates.ofNoun(clause, i, units, relation, status);
        if (date == null && syntax.verbLast() && told(clause, i, subjects)) {
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
        boolean told = own(frame, subjects, says) || answered;
        claims.make(frame, subjects, objects, status, told ? null : says, null, date);
    }

    private static List<Party> clauseSubject(Clause clause) {
        return clause.subject == null ? List.of() : clause.subject;
    }

    /** Whether the clause's subject answers what the noun tells: "rejected X's demand", "bought it despite X's threats". */
    private boolean answered(Clause clause, int i, Frame frame) {
        if (!ANSWERED.contains(frame.relation())) {
            return false;
        }
        int k = i - 1;
        while (k > clause.start() && k > i - 7 && inPhrase(units.get(k), k, clause)) {
            k--;
        }
        boolean refused = clause.frame != null
                && (k == clause.verb || k == clause.verb + 1)
                && ("rejects".equals(clause.frame.relation())
                        || clause.frame.option("complement").equals("Denied"));
        return refused || k >= 0 && units.get(k).is("prep", "despite");
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
        return idle(frame) && heads(clause, i);
    }

    /** Whether a frame, or none, leaves it to the nouns to tell what happens. */
    private static boolean idle(@Nullable Frame frame) {
        return frame == null || frame.relation() == null && !frame.is("speech") && !frame.is("complement");
    }

    /** Whether the noun is the clause's own subject: no preposition stands before it. */
    private boolean heads(Clause clause, int i) {
        return clause.units.stream()
                .filter(k -> k < i)
                .noneMatch(k -> units.get(k).is("prep"));
    }

    /** Whether a phrase that opens the clause ends with a comma behind the noun: «با اجرای تحریم‌ها علیه X، Y …». */
    private boolean opens(Clause clause, int k, int i) {
        return k == clause.start()
                && units.subList(i, Math.max(i, clause.verb)).stream().anyMatch(u -> u.mark(","));
    }

    /** Whether somebody only claims the deed that the clause speaks of: «ادعای X مبنی بر حمله …». */
    private boolean hearsay(Clause clause) {
        return clause.units.stream()
                .map(units::get)
                .anyMatch(u -> u.is("prep", "content")
                        || u.is("gov")
                        || u.as("noun")
                                .map(n -> syntax.pack().set("hearsay").contains(n.id()))
                                .orElse(false)
                        || syntax.pack().set("hearsay").contains(u.key()));
    }

    /** Who is named as what the noun tells: «X و Y به عنوان اعضای Z». */
    private List<Party> asWhat(Clause clause, int i) {
        int k = i - 1;
        while (k > clause.start()
                && units.get(k).word()
                && !units.get(k).is("prep")
                && !units.get(k).named()) {
            k--;
        }
        if (k <= clause.start() || !units.get(k).is("prep", "as")) {
            return List.of();
        }
        int as = k;
        return clause.arguments.stream()
                .filter(a -> a.phrase().to() == as && !a.phrase().empty())
                .map(a -> direct(a.phrase().parties()))
                .findFirst()
                .orElse(List.of());
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

    /** Whether somebody reacts to the deed, who for that did not do it: «با محکومیت فروش سلاح به X». */
    private boolean reactedTo(int i) {
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
                .anyMatch(f -> f.relation() != null && REACTIONS.contains(f.relation()));
    }

    /** The two between whom the deed lies, where they stand before its noun: «میان X و Y درگیری رخ داد». */
    private static List<Party> betweenBefore(Clause clause, int i) {
        return clause.arguments.stream()
                .filter(a -> a.marker().equals("between") && a.phrase().to() <= i)
                .map(a -> a.phrase().parties())
                .filter(p -> p.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    /** Whose plan the noun tells: «تصمیم X برای پیوستن به Y». */
    private List<Party> intending(Clause clause, int i) {
        int marker = i - 1;
        while (marker > clause.start()
                && units.get(marker).is("noun")
                && !units.get(marker).named()) {
            marker--;
        }
        if (marker < 0 || !units.get(marker).is("prep")) {
            return List.of();
        }
        for (int k = marker - 1; k >= clause.start() && clause.units.contains(k); k--) {
            if (units.get(k).is("gov")) {
                if (units.get(k + 1).is("pron", "self") && clause.subject != null) {
                    return clause.subject;
                }
                Phrase owner = syntax.phrases().read(units, k, marker);
                return owner != null && owner.to() == marker ? direct(owner.parties()) : List.of();
            }
            if (units.get(k).is("prep")) {
                break;
            }
        }
        return List.of();
    }

    /** Whom somebody mediates between: "talks of X and Y through the mediation of Z". */
    private static List<Party> reconciled(Clause clause, List<Party> mediators) {
        String mediator = mediators.getFirst().actor().iri();
        return clause.arguments.stream()
                .map(a -> a.phrase().parties())
                .filter(p -> p.size() == 2
                        && p.stream().noneMatch(one -> one.actor().iri().equals(mediator)))
                .findFirst()
                .map(NounFrames::direct)
                .orElse(List.of());
    }

    private static List<Party> direct(List<Party> owners) {
        return owners.stream()
                .map(p -> p.role() == Party.Role.OWNER ? p.as(Party.Role.NAME, "", p.span()) : p)
                .toList();
    }

    /** Whose it is by its ending: «حمایتشان», "their support". */
    private List<Party> possessor(Clause clause, int i) {
        String ending = units.get(i).suffix();
        if (!syntax.verbLast() || !(ending.endsWith("ش") || ending.endsWith("شان"))) {
            return List.of();
        }
        boolean many = ending.endsWith("شان");
        Argument nearest = null;
        for (Argument argument : clause.arguments) {
            boolean fits = !argument.phrase().empty()
                    && argument.phrase().direct()
                    && (!many || argument.phrase().parties().size() > 1);
            if (argument.phrase().to() <= i && fits) {
                nearest = argument;
            }
        }
        return nearest == null ? List.of() : nearest.phrase().parties();
    }

    private static boolean only(String marker, List<String> markers, List<Argument> marked) {
        return marked.stream()
                .filter(a -> markers.contains(a.marker()) && !a.phrase().empty())
                .allMatch(a -> a.marker().equals(marker));
    }

    /** Whether the noun is part of what the clause's verb governs, not of its subject or of a mere circumstance. */
    private boolean inside(Clause clause, int i) {
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

    private static boolean sameSource(List<Party> a, List<Party> b) {
        return !a.isEmpty() && !b.isEmpty() && a.getFirst() == b.getFirst();
    }

    private static List<Party> pick(List<String> markers, List<Argument> marked, List<Party> genitive) {
        for (String marker : markers) {
            if (marker.equals("gen") && !genitive.isEmpty()) {
                return genitive;
            }
            for (Argument argument : marked) {
                if (argument.marker().equals(marker) && !argument.phrase().empty()) {
                    return argument.phrase().parties();
                }
            }
        }
        return List.of();
    }

    private int limit(Clause clause, int i) {
        int limit = i + 1;
        while (limit < units.size() && limit != clause.verb && clause.units.contains(limit)) {
            limit++;
        }
        return limit;
    }

    /** What belongs to a noun stands after it. */
    private int after(int i, int limit, List<Party> genitive) {
        Phrase phrase = syntax.phrases().read(units, i, limit);
        if (phrase == null) {
            return i + 1;
        }
        phrase.parties()
                .forEach(p -> genitive.add(new Party(
                        p.actor(),
                        p.agent(),
                        p.speaker(),
                        p.role() == Party.Role.OWNER ? Party.Role.NAME : p.role(),
                        "",
                        p.span())));
        return Math.max(phrase.to(), i + 1);
    }

    /** What belongs to a noun stands before it, in its own phrase. */
    private int before(Clause clause, int i, int limit, List<Party> genitive) {
        int start = i;
        while (start > clause.start() && start > i - 7 && inPhrase(units.get(start - 1), start - 1, clause)) {
            start--;
        }
        if (start < i) {
            Phrase phrase = syntax.phrases().read(units, start, i + 1);
            if (phrase != null && phrase.to() >= i + 1) {
                phrase.parties()
                        .forEach(p -> genitive.add(
                                new Party(p.actor(), p.agent(), p.speaker(), Party.Role.NAME, "", p.span())));
            }
        }
        return i + 1;
    }

    private static boolean inPhrase(Unit unit, int index, Clause clause) {
        return unit.word()
                        && index != clause.verb
                        && !unit.is("prep")
                        && !unit.is("comp")
                        && !unit.is("rel")
                        && !unit.is("conj")
                        && !unit.is("sub")
                || unit.mark("-");
    }

    /** The phrases with markers that follow a noun directly, one after the other. */
    private List<Argument> marked(int from, int limit) {
        List<Argument> arguments = new ArrayList<>();
        int i = from;
        int gap = 0;
        while (i < limit && gap < 4 && arguments.size() < 3) {
            Unit unit = units.get(i);
            if (!syntax.verbLast() && unit.is("prep") && !arguments.isEmpty() && inner(arguments.getLast(), unit)) {
                break;
            }
            if (unit.is("prep") && !unit.is("prep", "obj") && i + 1 < limit) {
                boolean comma = unit.is("prep", "including") && units.get(i + 1).mark(",");
                int opens = comma ? i + 2 : i + 1;
                Phrase phrase = opens < limit ? syntax.phrases().read(units, opens, limit) : null;
                if (phrase != null) {
                    arguments.add(new Argument(unit.as("prep").orElseThrow().id(), phrase, opens));
                    i = Math.max(phrase.to(), i + 1);
                    gap = 0;
                    continue;
                }
            }
            if (!unit.word() && !unit.mark("»") && !unit.mark("«") && !unit.mark("\"")
                    || unit.is("conj")
                    || unit.is("verb")
                    || unit.is("prep", "obj")) {
                break;
            }
            gap++;
            i++;
        }
        return arguments;
    }

    /** Whether what that preposition marks belongs to the phrase before it: "sanctions over its invasion of X". */
    private boolean inner(Argument before, Unit prep) {
        if (prep.is("prep", "of")) {
            return true;
        }
        Unit head = units.get(Math.max(before.at(), before.phrase().to() - 1));
        return !before.phrase().direct()
                && head.as("noun").stream()
                        .flatMap(n -> syntax.pack().ofNoun(n.id()).stream())
                        .flatMap(f -> (f.nounObject().isEmpty() ? f.object() : f.nounObject()).stream())
                        .anyMatch(marker -> prep.is("prep", marker));
    }

    /** Whether the noun tells what the clause's subject does: "with criticism of X, the minister said …". */
    private boolean ofClauseSubject(Clause clause, int i, Frame frame) {
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
        boolean told = !syntax.verbLast() || inside(clause, i);
        if (own && told && clause.subject != null && !clause.subject.isEmpty()) {
            return clause.subject.getFirst();
        }
        return clause.speaker;
    }

    private static boolean asks(Clause clause) {
        return clause.frame != null && clause.frame.option("complement").equals("Proposed");
    }

    private Status status(Clause clause, int i, Frame frame) {
        Status told = told(clause, i, frame);
        if (!syntax.verbLast() || told == Status.ACTUAL || told == Status.DENIED) {
            return told;
        }
        boolean plans =
                clause.frame != null && clause.frame.option("complement").equals("Planned");
        if (plans && modality.negated(clause)) {
            return Status.DENIED;
        }
        Status around = clause.verb < 0 || told != Status.PLANNED ? Status.ACTUAL : modality.embedding(clause);
        return around == Status.ACTUAL ? told : around;
    }

    private Status told(Clause clause, int i, Frame frame) {
        if ("mediatesWith".equals(frame.relation()) && i > 0 && units.get(i - 1).is("prep", "with")) {
            return clause.verb < 0 ? Status.ACTUAL : modality.embedding(clause);
        }
        Frame over = clause.frame == null || syntax.verbLast() && !inside(clause, i) ? null : clause.frame;
        String complement = over == null ? "" : over.option("complement");
        Status governed = governor(clause, i);
        if (MEETING.contains(frame.relation()) && i > 0 && units.get(i - 1).has("gov", "cancels")) {
            return Status.DENIED;
        }
        if (syntax.verbLast() && complement.equals("Denied")) {
            // What is kept from growing worse is there already.
            return i > 0 && units.get(i - 1).has("gov", "grown") ? Status.ACTUAL : Status.DENIED;
        }
        boolean asked = complement.equals("Proposed");
        if (asked && (governed == Status.POSSIBLE || governed == Status.PLANNED)) {
            return Status.PROPOSED;
        }
        if (governed != null) {
            return governed;
        }
        if (frame.is("status")) {
            return Status.valueOf(frame.option("status").toUpperCase(Locale.ROOT));
        }
        if (!complement.isEmpty() && (syntax.verbLast() || i > clause.verb)) {
            return Status.valueOf(complement.toUpperCase(Locale.ROOT));
        }
        boolean ahead = syntax.verbLast() && MEETING.contains(frame.relation()) && clause.verb >= 0;
        if (ahead && modality.embedding(clause) == Status.PLANNED) {
            return Status.PLANNED;
        }
        boolean none = clause.frame == null && modality.negated(clause) && (!syntax.verbLast() || inside(clause, i));
        if (!none && syntax.verbLast() && clause.frame == null && clause.verb >= 0 && !inside(clause, i)) {
            return Status.ACTUAL;
        }
        return none
                ? Status.DENIED
                : clause.frame == null && clause.verb >= 0 ? modality.embedding(clause) : Status.ACTUAL;
    }

    private @Nullable Status governor(Clause clause, int i) {
        int reach = syntax.verbLast() ? 4 : 5;
        int nearest = i;
        for (int k = i - 1; k >= Math.max(clause.start(), i - reach); k--) {
            Unit unit = units.get(k);
            Lexeme gov = unit.as("gov").orElse(null);
            if (gov != null && gov.has("brings") && nearest == k + 1) {
                nearest = k;
                continue;
            }
            if (gov != null && !taken.contains(k)) {
                if (gov.has("denied")) {
                    return Status.DENIED;
                }
                if (gov.has("ended") && syntax.verbLast()) {
                    return k > clause.start() && units.get(k - 1).is("prep", "until") ? Status.PLANNED : Status.ACTUAL;
                }
                return gov.has("possible")
                        ? Status.POSSIBLE
                        : gov.has("proposed") ? Status.PROPOSED : gov.has("planned") ? Status.PLANNED : null;
            }
            boolean ahead = unit.is("prep", "for") || syntax.verbLast() && unit.is("prep", "until");
            if (nearest == k + 1 && ahead) {
                return Status.PLANNED;
            }
            if (unit.as("verb").map(v -> prohibiting.contains(v.id())).orElse(false)) {
                return Status.DENIED;
            }
            // Whose deed it is, and of what kind: "prohibits direct American aid".
            boolean within = !syntax.verbLast()
                    && (unit.named() ? k == i - 1 : !unit.tag().equals("VERB"));
            if (!unit.word() || (unit.is("verb") || unit.named()) && !within) {
                return null;
            }
        }
        return null;
    }
}
