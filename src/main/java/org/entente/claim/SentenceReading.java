package org.entente.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.mention.Discourse;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.PhraseReader;
import org.entente.mention.Unit;
import org.entente.text.Span;
import org.entente.world.EntityType;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Reads one sentence: its clauses, their parties, who speaks, and the claims that the frames give. */
final class SentenceReading {

    private static final Set<String> HOSTILE = Set.of("accuse", "reject", "threaten", "sanction", "coerce", "assault");

    private final LanguagePack pack;
    private final World world;
    private final Relations relations;
    private final PhraseReader phrases;
    private final Discourse discourse;
    private final List<Unit> units;
    private final Span span;
    private final boolean verbLast;
    private final Trace trace;
    private final ClaimDates dates;
    private final List<Found> found = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    private List<Clause> clauses = List.of();
    private @Nullable Party speaker;

    SentenceReading(
            LanguagePack pack,
            World world,
            Relations relations,
            PhraseReader phrases,
            Discourse discourse,
            List<Unit> units,
            Span span,
            @Nullable Party speaker,
            Trace trace,
            ClaimDates dates) {
        this.pack = pack;
        this.world = world;
        this.relations = relations;
        this.phrases = phrases;
        this.discourse = discourse;
        this.units = units;
        this.span = span;
        this.speaker = speaker;
        this.verbLast = pack.setting("order").equals("sov");
        this.trace = trace;
        this.dates = dates;
    }

    /** The claims of the sentence. */
    List<Found> read() {
        trace.note("units %s", describe(units));
        clauses = (verbLast ? new VerbLast(pack) : new VerbMiddle(pack)).clauses(units);
        VerbFrames frames = new VerbFrames(pack);
        for (Clause clause : clauses) {
            arguments(clause);
            frames.match(clause, units);
            taken.addAll(clause.taken);
        }
        postposedSpeaker();
        for (Clause clause : clauses) {
            clause.subject = subject(clause);
            clause.speaker = speakerOf(clause);
            note(clause);
            if (clause.frame != null) {
                apply(clause, clause.frame);
                if (clause.frame.is("speech") && !clause.subject.isEmpty()) {
                    discourse.speaks(clause.subject.getFirst());
                }
            }
        }
        new NounFrames(this).read();
        settleFocus();
        return found;
    }

    /** The last speech clause's subject: who speaks on where a quotation stays open. */
    @Nullable
    Party lastSpeaker() {
        Party last = null;
        for (Clause clause : clauses) {
            if (clause.frame != null
                    && clause.frame.is("speech")
                    && clause.subject != null
                    && !clause.subject.isEmpty()) {
                last = clause.subject.getFirst();
            }
        }
        return last;
    }

    private void settleFocus() {
        for (Clause clause : clauses) {
            if (clause.link == Link.ROOT && clause.subject != null && clause.subject.size() == 1) {
                discourse.acts(clause.subject.getFirst());
                return;
            }
        }
    }

    private void arguments(Clause clause) {
        List<Integer> own = clause.units;
        String marker = "";
        int k = 0;
        boolean after = false;
        discourse.within("");
        while (k < own.size()) {
            int i = own.get(k);
            Unit unit = units.get(i);
            if (i == clause.verb) {
                after = true;
                marker = "";
                k++;
                continue;
            }
            Lexeme prep = unit.as("prep").orElse(null);
            boolean marks = prep != null && (!unit.named()) && !(unit.is("noun") && verbLast && false);
            if (marks && Objects.requireNonNull(prep).id().equals("obj")) {
                markObject(clause);
                k++;
                continue;
            }
            if (marks) {
                String id = Objects.requireNonNull(prep).id();
                Argument before = clause.arguments.isEmpty() ? null : clause.arguments.getLast();
                boolean names = (id.equals("like") || id.equals("including"))
                        && before != null
                        && before.phrase().empty();
                marker = names && before != null ? before.marker() : id;
                k++;
                continue;
            }
            int limit = i + 1;
            int run = k + 1;
            while (run < own.size() && own.get(run) == limit && own.get(run) != clause.verb) {
                limit++;
                run++;
            }
            Phrase phrase = phrases.read(units, i, limit);
            if (phrase == null) {
                marker = unit.word() && !unit.is("adv") ? "" : marker;
                k++;
                continue;
            }
            int next = k + (phrase.to() - i);
            boolean object = verbLast
                    && next < own.size()
                    && units.get(own.get(Math.min(next, own.size() - 1))).is("prep", "obj")
                    && marker.isEmpty();
            String role = !marker.isEmpty() ? marker : object ? "obj" : after ? (verbLast ? "post" : "obj") : "subj";
            if (!phrase.empty()) {
                clause.arguments.add(new Argument(role, phrase, i));
                focus(phrase, role);
                if (role.equals("subj") && phrase.direct() && phrase.parties().size() == 1) {
                    discourse.within(phrase.parties().getFirst().actor().iri());
                }
            } else if (!verbLast || !unit.is("adv")) {
                clause.arguments.add(new Argument(role, phrase, i));
            }
            marker = "";
            k = Math.max(next, k + 1);
        }
        discourse.within("");
        if (clause.link == Link.RELATIVE && clause.parent != null) {
            for (Argument argument : clause.parent.arguments) {
                if (argument.at() < clause.start() && !argument.phrase().empty()) {
                    clause.antecedent = argument;
                }
            }
        }
    }

    /** The object marker after a phrase that ends with a marked one, as in «حملهٔ X به Y را», marks the whole of it. */
    private static void markObject(Clause clause) {
        int last = clause.arguments.size() - 1;
        if (last < 1
                || clause.arguments.get(last).marker().equals("obj")
                || clause.arguments.get(last).marker().equals("subj")) {
            return;
        }
        for (int a = last - 1; a > 0; a--) {
            Argument argument = clause.arguments.get(a);
            if (argument.marker().equals("subj")) {
                clause.arguments.set(a, new Argument("obj", argument.phrase(), argument.at()));
                return;
            }
        }
    }

    private void focus(Phrase phrase, String role) {
        List<Party> parties = phrase.parties();
        if (parties.size() == 2) {
            discourse.pairUp(parties);
        }
        if (role.equals("in")) {
            return;
        }
        for (Party party : parties) {
            if (role.equals("subj")) {
                discourse.acts(party);
            } else if (party.role() != Party.Role.ADJECTIVE && party.role() != Party.Role.REFERENCE) {
                discourse.focusOn(party);
            }
        }
    }

    /** Who does what the clause says; empty where nobody is named and nobody can be inferred. */
    private List<Party> subject(Clause clause) {
        List<Party> explicit = explicitSubject(clause);
        if (!explicit.isEmpty()) {
            return explicit;
        }
        if (clause.has("1s") || clause.has("1p")) {
            Party first = firstPerson(clause);
            return first == null ? List.of() : List.of(first);
        }
        if (clause.antecedent != null && clause.link == Link.RELATIVE) {
            return clause.antecedent.phrase().parties();
        }
        Clause parent = clause.parent;
        if (blocked(clause)) {
            return List.of();
        }
        if (parent == null || parent.subject == null) {
            if (verbLast && unnamed(clause)) {
                return List.of();
            }
            return clause.link == Link.ROOT && verbLast && clause.frame != null && clause.frame.is("speech")
                    ? discourse.person().map(List::of).orElse(List.of())
                    : List.of();
        }
        boolean told = clause.infinitive && !verbLast && parent.frame != null && parent.frame.is("speech");
        if (clause.link == Link.COMPLEMENT
                && parent.frame != null
                && (told || parent.frame.option("control").equals("object"))) {
            List<Party> controlled = objects(parent, parent.frame);
            if (!controlled.isEmpty()) {
                return controlled;
            }
        }
        return parent.subject;
    }

    /** Whether the clause has a subject of its own that names nobody, so that none may be inferred. */
    private boolean blocked(Clause clause) {
        if (verbLast) {
            return false;
        }
        for (Argument argument : clause.arguments) {
            boolean pronoun = argument.phrase().head().equals("pron");
            if (argument.marker().equals("subj") && argument.phrase().empty() && !pronoun && !clause.infinitive) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause has a subject that speaks but is not named: "the newspaper", "a spokesman". */
    private boolean unnamed(Clause clause) {
        return clause.arguments.stream()
                .filter(a -> a.marker().equals("subj") && a.phrase().empty())
                .flatMap(a -> units.subList(a.at(), a.phrase().to()).stream())
                .anyMatch(u -> u.is("agency") || u.is("title") || u.is("body") || u.is("people"));
    }

    private @Nullable Party firstPerson(Clause clause) {
        Party said = speaker;
        for (Clause up = clause.parent; up != null; up = up.parent) {
            if (up.frame != null && up.frame.is("speech") && up.subject != null && !up.subject.isEmpty()) {
                return up.subject.getFirst();
            }
        }
        return said != null ? said : discourse.speaker().orElse(null);
    }

    private List<Party> explicitSubject(Clause clause) {
        Argument owner = null;
        for (Argument argument : clause.arguments) {
            if (!argument.marker().equals("subj")
                    || argument.phrase().empty()
                    || clause.taken.contains(argument.at())) {
                continue;
            }
            if (argument.phrase().direct()) {
                return argument.phrase().parties();
            }
            if (owner == null) {
                owner = argument;
            }
        }
        boolean owned = owner != null
                && clause.frame != null
                && (clause.frame.option("owner").equals("subject")
                        || clause.frame.option("owner").equals("both"));
        return owner != null && owned ? owner.phrase().parties() : List.of();
    }

    /** A speaker named after the words: "…, the minister said". */
    private void postposedSpeaker() {
        if (verbLast) {
            return;
        }
        for (int c = 0; c < clauses.size(); c++) {
            Clause clause = clauses.get(c);
            if (clause.frame == null || !clause.frame.is("speech") || clause.infinitive) {
                continue;
            }
            boolean complementFollows =
                    clauses.stream().anyMatch(o -> o.parent == clause && o.link == Link.COMPLEMENT && !o.infinitive);
            boolean afterMark = clause.start() > 0 && marksEnd(clause);
            if (complementFollows && !afterMark) {
                continue;
            }
            List<Party> who = explicitSubject(clause);
            if (who.isEmpty()) {
                who = clause.argument("obj")
                        .map(a -> a.phrase().direct() ? a.phrase().parties() : List.<Party>of())
                        .orElse(List.of());
                if (!who.isEmpty() && afterMark) {
                    clause.subject = who;
                    clause.arguments.replaceAll(
                            a -> a.marker().equals("obj") ? new Argument("subj", a.phrase(), a.at()) : a);
                }
            }
            if (!who.isEmpty() && afterMark) {
                for (Clause earlier : clauses.subList(0, c)) {
                    if (earlier.start() < clause.start() && !earlier.spoken) {
                        earlier.spoken = true;
                        earlier.speaker = who.getFirst();
                    }
                }
            }
        }
    }

    private boolean marksEnd(Clause clause) {
        for (int i = clause.start(); i >= 0 && i > clause.start() - 3; i--) {
            if (units.get(i).mark(",")
                    || units.get(i).mark("\"")
                    || units.get(i).mark("»")) {
                return true;
            }
        }
        return false;
    }

    /** Whose word the clause is: the subject of the nearest clause of speech above it, else of the open quotation. */
    private @Nullable Party speakerOf(Clause clause) {
        if (clause.spoken) {
            return clause.speaker;
        }
        Clause child = clause;
        for (Clause up = clause.parent; up != null; child = up, up = up.parent) {
            boolean under = child.link == Link.COMPLEMENT
                    || child.link == Link.ADVERBIAL && up.start() < child.start() && !child.infinitive && false;
            if (child.link == Link.COORDINATE && !speechAct(child)) {
                if (up.speaker != null) {
                    return up.speaker;
                }
                continue;
            }
            if (!under) {
                continue;
            }
            if (announces(up)) {
                return up.arguments.stream()
                        .filter(a -> !a.phrase().empty())
                        .findFirst()
                        .map(a -> a.phrase().parties().getFirst())
                        .orElse(speaker);
            }
            Frame frame = up.frame;
            boolean says = frame != null
                    && (frame.is("speech")
                            || frame.is("complement")
                                    && !frame.option("complement").equals("Planned"));
            if (says && up.subject != null && !up.subject.isEmpty()) {
                return up.subject.getFirst();
            }
            if (up.spoken) {
                return up.speaker;
            }
        }
        return speaker;
    }

    /** "Paris: sanctions will stay": a stretch without a verb before a colon names who speaks. */
    private boolean announces(Clause clause) {
        return clause.verb < 0
                && !clause.units.isEmpty()
                && units.get(clause.units.getLast()).mark(":");
    }

    private static boolean speechAct(Clause clause) {
        return clause.frame != null && (clause.frame.is("speech") || clause.frame.is("complement"));
    }

    private void apply(Clause clause, Frame frame) {
        if (frame.relation() == null) {
            demand(clause, frame);
            return;
        }
        List<Party> subjects = roles(clause, frame.subject(), List.of("subj"));
        List<Party> objects = objects(clause, frame);
        boolean mutual =
                relations.symmetric(frame.relation()) && role(clause, "by").isEmpty();
        if (clause.passive && !mutual) {
            List<Party> agents = role(clause, "by");
            List<Party> undergoing = verbLast ? unmarked(clause) : subjects;
            objects = undergoing.isEmpty()
                            || verbLast
                                    && !frame.object().isEmpty()
                                    && !frame.object().contains("obj")
                    ? objects
                    : undergoing;
            subjects = agents;
        }
        List<Party> genitive = genitive(clause);
        if (!genitive.isEmpty()) {
            boolean ownsDeed = explicitSubject(clause).isEmpty()
                    && !objects.isEmpty()
                    && frame.nounSubject().contains("gen");
            if (ownsDeed || subjects.isEmpty()) {
                subjects = genitive;
            } else if (objects.isEmpty() && (!frame.is("complement") || !patient(clause))) {
                objects = genitive;
            }
        }
        Status status = status(clause, frame);
        ClaimDate date = dates.ofVerb(clause, units, Objects.requireNonNull(frame.relation()), status);
        if (objects.isEmpty() && frame.option("complement").equals("Proposed")) {
            objects = complementSubject(clause);
        }
        emit(frame, subjects, objects, status, actSpeaker(clause, frame), clause, date);
    }

    /** Who says that another must do something urges it: a speech frame names the frame for that in {@code demands}. */
    private void demand(Clause clause, Frame frame) {
        List<Party> asking = clause.subject;
        if (!frame.is("demands") || negated(clause) || asking == null) {
            return;
        }
        for (Clause inner : clauses) {
            boolean must = inner.parent == clause
                    && inner.link == Link.COMPLEMENT
                    && modality(inner) == Status.PROPOSED
                    && !negated(inner);
            List<Party> asked = must ? explicitSubject(inner) : List.of();
            if (!asked.isEmpty() && asked.getFirst().direct()) {
                pack.frames().stream()
                        .filter(f -> f.name().equals(frame.option("demands")))
                        .findFirst()
                        .ifPresent(f -> emit(f, asking, asked, Status.ACTUAL, clause.speaker, clause, null));
            }
        }
    }

    /** Whom a demand is put to that has no object of its own: "demanded that X leave". */
    private List<Party> complementSubject(Clause clause) {
        for (Clause inner : clauses) {
            if (inner.parent == clause && inner.link == Link.COMPLEMENT && !inner.infinitive) {
                List<Party> asked = explicitSubject(inner);
                return !asked.isEmpty() && asked.getFirst().direct() ? asked : List.of();
            }
        }
        return List.of();
    }

    /** The first unmarked phrase, also where it names only an owner: what a passive verb is said of. */
    private static List<Party> unmarked(Clause clause) {
        for (Argument argument : clause.arguments) {
            if (argument.marker().equals("subj")
                    && !argument.phrase().empty()
                    && !clause.taken.contains(argument.at())) {
                return argument.phrase().parties();
            }
        }
        return List.of();
    }

    /** Whether the deed that the clause asks for is done to whom it belongs to: "called for the recognition of X". */
    private boolean patient(Clause clause) {
        for (Argument argument : clause.arguments) {
            if (!clause.taken.contains(argument.at())) {
                continue;
            }
            for (int i = argument.at() + 1; i < argument.phrase().to(); i++) {
                boolean undergoes = units.get(i).as("noun").map(n -> pack.ofNoun(n.id())).orElse(List.of()).stream()
                        .anyMatch(f -> f.nounObject().contains("gen"));
                if (undergoes) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whom the nominal part of the verb belongs to: "became a member of X". */
    private List<Party> genitive(Clause clause) {
        for (Argument argument : clause.arguments) {
            boolean within = clause.taken.stream()
                    .anyMatch(t -> argument.at() <= t && t < argument.phrase().to());
            boolean owned = verbLast
                    ? clause.taken.contains(argument.at())
                    : within && !argument.phrase().direct();
            if (owned && !argument.phrase().empty()) {
                return argument.phrase().parties().stream()
                        .map(p -> new Party(
                                p.actor(),
                                p.agent(),
                                p.speaker(),
                                p.direct() ? p.role() : Party.Role.NAME,
                                "",
                                p.span()))
                        .toList();
            }
        }
        return List.of();
    }

    /** A speech act is told by the narrator, or by whoever speaks around it. */
    private @Nullable Party actSpeaker(Clause clause, Frame frame) {
        return clause.speaker;
    }

    List<Party> roles(Clause clause, List<String> markers, List<String> otherwise) {
        for (String marker : markers.isEmpty() ? otherwise : markers) {
            List<Party> parties = role(clause, marker);
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return List.of();
    }

    private List<Party> role(Clause clause, String marker) {
        if (marker.equals("subj")) {
            return clause.subject == null ? List.of() : clause.subject;
        }
        if (marker.equals("gen")) {
            return genitive(clause);
        }
        List<Party> parties = new ArrayList<>();
        for (Argument argument : clause.arguments) {
            boolean post = argument.marker().equals("post") && marker.equals("obj");
            if (argument.marker().equals(marker) || post) {
                parties.addAll(argument.phrase().parties());
                if (!parties.isEmpty()) {
                    break;
                }
            }
        }
        if (parties.isEmpty()
                && marker.equals("obj")
                && clause.link == Link.RELATIVE
                && clause.antecedent != null
                && !explicitSubject(clause).isEmpty()) {
            return clause.antecedent.phrase().parties();
        }
        return parties;
    }

    List<Party> objects(Clause clause, Frame frame) {
        if (frame.object().contains("subj")) {
            return unmarked(clause);
        }
        return roles(clause, frame.object(), List.of("obj"));
    }

    /** Makes the claims of a frame between all subjects and all objects. */
    void emit(
            Frame frame,
            List<Party> subjects,
            List<Party> objects,
            Status status,
            @Nullable Party says,
            @Nullable Clause clause,
            @Nullable ClaimDate date) {
        String relation = Objects.requireNonNull(frame.relation());
        List<Party> left = subjects;
        List<Party> right = objects;
        if (relations.symmetric(relation) && right.isEmpty() && left.size() > 1) {
            right = left;
        } else if (relations.symmetric(relation) && left.isEmpty() && right.size() > 1) {
            left = right;
        }
        if (left.isEmpty() || right.isEmpty()) {
            trace.note("frame %s: %s missing", frame.name(), left.isEmpty() ? "subject" : "object");
            return;
        }
        boolean pairs = left == right;
        for (int a = 0; a < left.size(); a++) {
            for (int b = pairs ? a + 1 : 0; b < right.size(); b++) {
                Party subject = left.get(a);
                Party object = right.get(b);
                String why = refusal(frame, subject, object);
                if (why != null) {
                    trace.note(
                            "frame %s: %s – %s dropped: %s",
                            frame.name(),
                            subject.actor().label(),
                            object.actor().label(),
                            why);
                    continue;
                }
                double confidence = confidence(frame, subject, object, status, clause);
                found.add(Found.of(
                        subject,
                        frame,
                        place(object, subject),
                        status,
                        says,
                        confidence,
                        span,
                        clause == null ? 0 : clause.verb,
                        date));
                trace.note(
                        "frame %s: %s %s %s [%s]%s",
                        frame.name(),
                        subject.actor().label(),
                        relation,
                        object.actor().label(),
                        status.localName(),
                        says == null ? "" : " said by " + says.speaker().label());
            }
        }
    }

    /** A town stands for its state, unless the state itself is the other party. */
    private Party place(Party object, Party subject) {
        if (object.actor().type() != EntityType.PLACE
                || object.actor().home() == null
                || object.actor().home().equals(subject.actor().iri())) {
            return object;
        }
        return world.entity(object.actor().home())
                .map(state -> new Party(state, object.agent(), state, object.role(), object.head(), object.span()))
                .orElse(object);
    }

    private static double confidence(Frame frame, Party subject, Party object, Status status, @Nullable Clause clause) {
        // Calibrated on development texts; the pack guide has the table.
        double c = 0.84;
        c -= subject.role() == Party.Role.REFERENCE || object.role() == Party.Role.REFERENCE ? 0.05 : 0;
        c -= object.direct() ? 0 : 0.02;
        c -= subject.direct() ? 0 : 0.05;
        c -= status == Status.ACTUAL ? 0 : 0.03;
        if (frame.is("weight")) {
            c *= Double.parseDouble(frame.option("weight"));
        }
        return Math.round(Math.max(0.2, Math.min(0.97, c)) * 100) / 100.0;
    }

    private @Nullable String refusal(Frame frame, Party subject, Party object) {
        if (subject.actor().iri().equals(object.actor().iri())) {
            return "one party twice";
        }
        if (subject.actor().type() == EntityType.PERSON
                && object.agent() != null
                && object.agent().iri().equals(subject.actor().iri())) {
            return "one party twice";
        }
        if (subject.actor().type() == EntityType.REGION || object.actor().type() == EntityType.REGION) {
            return "a region takes no part";
        }
        String owner = frame.option("owner");
        if (!subject.direct() && !owner.equals("subject") && !owner.equals("both")) {
            return "the subject is a thing of its owner's (" + subject.head() + ")";
        }
        if (!object.direct() && !owner.equals("object") && !owner.equals("both")) {
            return "the object is a thing of its owner's (" + object.head() + ")";
        }
        if (!fits(frame.subjectTypes(), subject) || !fits(frame.objectTypes(), object)) {
            return "not of the class that the frame takes";
        }
        if (Set.of("partOf", "hasCommunityIn").contains(frame.relation())) {
            return null;
        }
        if (subject.actor().type() == EntityType.OUTLET
                || subject.actor().type() == EntityType.PLACE
                || subject.actor().type() == EntityType.TREATY) {
            return "such a subject does not act";
        }
        return null;
    }

    private static boolean fits(Set<String> types, Party party) {
        if (types.isEmpty() || types.contains("Any")) {
            return true;
        }
        EntityType type = party.actor().type();
        boolean treaty = types.contains("Treaty") && (type == EntityType.ACCORD || type == EntityType.ALLIANCE);
        boolean organisation = types.contains("InternationalOrganisation") && type == EntityType.ORGANISATION;
        boolean state = types.contains("State") && type == EntityType.PLACE;
        return types.contains(type.localName()) || treaty || organisation || state;
    }

    Status status(Clause clause, Frame frame) {
        if (frame.is("status")) {
            Status forced = Status.valueOf(frame.option("status").toUpperCase(java.util.Locale.ROOT));
            return negated(clause) ? Status.DENIED : forced;
        }
        if (negated(clause)) {
            return Status.DENIED;
        }
        return embedding(clause);
    }

    boolean negated(Clause clause) {
        if (clause.has("neg")
                || clause.units.stream().anyMatch(i -> units.get(i).has("modal", "neg"))) {
            return true;
        }
        return clause.units.stream()
                .anyMatch(i -> units.get(i).is("neg")
                        && i < clause.verb
                        && !units.get(i).named()
                        && i > clause.verb - 6);
    }

    /** The status that comes from what stands around a clause: conditions, modality, what governs it. */
    Status embedding(Clause clause) {
        if (clause.conditional) {
            return Status.POSSIBLE;
        }
        Status modal = modality(clause);
        if (modal != null) {
            return modal;
        }
        for (Clause child = clause, up = clause.parent; up != null; child = up, up = up.parent) {
            if (child.link == Link.RELATIVE || child.link == Link.ADVERBIAL && !child.infinitive) {
                break;
            }
            Frame frame = up.frame;
            if (frame != null && frame.is("complement") && child.link == Link.COMPLEMENT) {
                Status given = Status.valueOf(frame.option("complement").toUpperCase(java.util.Locale.ROOT));
                boolean settled = verbLast
                        && given != Status.DENIED
                        && !child.has("subj")
                        && !child.has("pres")
                        && (child.has("past") || child.has("perf"));
                if (!settled) {
                    return given;
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
        return clause.has("future") ? Status.PLANNED : Status.ACTUAL;
    }

    private @Nullable Status modality(Clause clause) {
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

    private void note(Clause clause) {
        StringBuilder text = new StringBuilder();
        clause.units.forEach(
                i -> text.append(text.isEmpty() ? "" : " ").append(units.get(i).written()));
        trace.note(
                "clause %s [%s%s]%s: %s",
                clause.link.name().toLowerCase(java.util.Locale.ROOT),
                clause.form == null ? "no verb" : clause.form.id(),
                clause.frame == null ? "" : " → " + clause.frame.name(),
                clause.speaker == null
                        ? ""
                        : " said by " + clause.speaker.speaker().label(),
                text);
        for (Argument argument : clause.arguments) {
            if (!argument.phrase().empty()) {
                trace.note("    %s: %s", argument.marker(), describe(argument.phrase()));
            }
        }
        if (clause.subject != null && explicitSubject(clause).isEmpty() && !clause.subject.isEmpty()) {
            trace.note(
                    "    subject inferred: %s",
                    clause.subject.getFirst().actor().label());
        }
    }

    private static String describe(List<Unit> units) {
        StringBuilder text = new StringBuilder();
        for (Unit unit : units) {
            text.append(text.isEmpty() ? "" : " · ").append(unit.written());
            if (unit.named()) {
                text.append('=').append(unit.names().getFirst().entity().label());
            } else if (!unit.lexemes().isEmpty()) {
                text.append('/');
                text.append(String.join(
                        "+",
                        unit.lexemes().stream().map(Lexeme::category).distinct().toList()));
            }
        }
        return text.toString();
    }

    private static String describe(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        for (Party party : phrase.parties()) {
            text.append(text.isEmpty() ? "" : " + ").append(party.actor().label());
            if (party.agent() != null) {
                text.append(" through ").append(party.agent().label());
            }
            text.append(" (").append(party.role().name().toLowerCase(java.util.Locale.ROOT));
            text.append(party.head().isEmpty() ? ")" : ": " + party.head() + ")");
        }
        return text.toString();
    }

    List<Unit> units() {
        return units;
    }

    List<Clause> clauses() {
        return clauses;
    }

    boolean taken(int unit) {
        return taken.contains(unit);
    }

    ClaimDates dates() {
        return dates;
    }

    LanguagePack pack() {
        return pack;
    }

    PhraseReader phrases() {
        return phrases;
    }

    boolean verbLast() {
        return verbLast;
    }
}
