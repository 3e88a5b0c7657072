package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.text.Span;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Makes the claims of one sentence, and says why a near miss is none. */
final class ClaimMaker {

    /** Relations to the whole of what they name, and to none of its parts: "joined an EU mission". */
    private static final Set<String> JOINED = Set.of("joins", "memberOf", "leads");

    /** Relations that hold to nobody to whom one speaks: "denied it to the newspaper". */
    private static final Set<String> UNTOLD = Set.of("rejects", "concedesTo");

    /** Relations that only those who are named enter: "two governors agreed to talk" is no agreement with governors. */
    private static final Set<String> COMPACTS =
            Set.of("agreesWith", "normalisesRelationsWith", "alliedWith", "ceasesFireWith");

    private final World world;
    private final Relations relations;
    private final Span span;
    private final Trace trace;
    private final List<Found> found = new ArrayList<>();

    ClaimMaker(World world, Relations relations, Span span, Trace trace) {
        this.world = world;
        this.relations = relations;
        this.span = span;
        this.trace = trace;
    }

    List<Found> found() {
        return found;
    }

    /** Whether the frame's relation holds both ways. */
    boolean mutual(Frame frame) {
        return relations.symmetric(Objects.requireNonNull(frame.relation()));
    }

    /** Makes the claims of a frame between all subjects and all objects. */
    void make(
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
        if (relations.symmetric(relation) && !frame.is("alone") && right.isEmpty() && left.size() > 1) {
            right = left;
        } else if (relations.symmetric(relation) && left.isEmpty() && right.size() > 1) {
            left = right;
        }
        if (!relations.symmetric(relation) && left.size() > 1 && same(left, right)) {
            trace.note("frame %s: one list on both sides", frame.name());
            return;
        }
        if (left.isEmpty() || right.isEmpty()) {
            trace.note("frame %s: %s missing", frame.name(), left.isEmpty() ? "subject" : "object");
            return;
        }
        boolean pairs = left == right;
        for (int a = 0; a < left.size(); a++) {
            for (int b = pairs ? a + 1 : 0; b < right.size(); b++) {
                Party subject = left.get(a);
                Party object = mutual(frame) ? right.get(b) : within(subject, right.get(b));
                String why = own(frame, left, object)
                        ? "a thing of the subjects' own"
                        : refusal(frame, subject, object, status);
                if (why != null) {
                    trace.note(
                            "frame %s: %s – %s dropped: %s",
                            frame.name(),
                            subject.actor().label(),
                            object.actor().label(),
                            why);
                    continue;
                }
                Party tells = mutual(frame) ? says : teller(says, subject, left);
                double confidence = confidence(frame, subject, object, status);
                found.add(Found.of(
                        subject,
                        frame,
                        place(object, subject),
                        status,
                        tells,
                        confidence,
                        span,
                        clause == null ? 0 : clause.verb,
                        date,
                        SpeechDates.acts(frame, clause, status)));
                trace.note(
                        "frame %s: %s %s %s [%s]%s",
                        frame.name(),
                        subject.actor().label(),
                        relation,
                        object.actor().label(),
                        status.localName(),
                        tells == null ? "" : " said by " + tells.speaker().label());
            }
        }
    }

    /** Of several who tell what they do each tells his own deed: "A and B said they would leave X". */
    private static @Nullable Party teller(@Nullable Party says, Party subject, List<Party> subjects) {
        boolean each = says != null
                && subjects.stream()
                        .anyMatch(s -> s.speaker().iri().equals(says.speaker().iri()));
        return each ? subject : says;
    }

    private static boolean same(List<Party> some, List<Party> others) {
        return iris(some).equals(iris(others));
    }

    private static Set<String> iris(List<Party> parties) {
        return parties.stream().map(p -> p.actor().iri()).collect(Collectors.toSet());
    }

    /** Within one state those who act for it are told apart: "the police arrested the minister"; null for one party. */
    static @Nullable Party apart(Party subject, Party object) {
        Entity self = object.agent() != null ? object.agent() : object.speaker();
        Entity other = subject.agent() != null ? subject.agent() : subject.speaker();
        return !self.iri().equals(object.actor().iri()) && !self.iri().equals(other.iri())
                ? new Party(self, null, self, object.role(), object.head(), object.span())
                : null;
    }

    private static Party within(Party subject, Party object) {
        Party self = subject.actor().iri().equals(object.actor().iri()) ? apart(subject, object) : null;
        return self == null ? object : self;
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

    private static double confidence(Frame frame, Party subject, Party object, Status status) {
        // Calibrated on annotated texts; the pack guide has the table.
        double c = 0.85;
        c -= subject.role() == Party.Role.REFERENCE || object.role() == Party.Role.REFERENCE ? 0.28 : 0;
        c -= object.direct() ? 0 : 0.2;
        c -= subject.direct() ? 0 : 0.2;
        c -= subject.role() == Party.Role.DESCRIBED || object.role() == Party.Role.DESCRIBED ? 0.5 : 0;
        c -= status == Status.ACTUAL ? 0 : 0.02;
        if (frame.is("weight")) {
            c *= Double.parseDouble(frame.option("weight"));
        }
        return Math.round(Math.max(0.2, Math.min(0.97, c)) * 100) / 100.0;
    }

    /** Whether the object is a thing of those several who do the deed: "A and B pulled out their troops". */
    private boolean own(Frame frame, List<Party> subjects, Party object) {
        return subjects.size() > 1
                && !mutual(frame)
                && object.role() == Party.Role.OWNER
                && subjects.stream()
                        .anyMatch(s -> s.actor().iri().equals(object.actor().iri()));
    }

    private @Nullable String refusal(Frame frame, Party subject, Party object, Status status) {
        if (subject.actor().iri().equals(object.actor().iri())) {
            return "one party twice";
        }
        if (subject.actor().type() == EntityType.PERSON
                && object.agent() != null
                && object.agent().iri().equals(subject.actor().iri())) {
            return "one party twice";
        }
        if (mutual(frame) && object.actor().type() == EntityType.OUTLET) {
            return "talks with an outlet are an interview";
        }
        if (UNTOLD.contains(frame.relation()) && object.actor().type() == EntityType.OUTLET) {
            return "an outlet is only told of it";
        }
        if (subject.actor().type() == EntityType.REGION || object.actor().type() == EntityType.REGION) {
            return "a region takes no part";
        }
        if (JOINED.contains(frame.relation()) && object.role() == Party.Role.OWNER) {
            return "a thing of the object's is joined";
        }
        if (nameless(subject) && nameless(object)) {
            return "nobody is named";
        }
        if (COMPACTS.contains(frame.relation()) && (nameless(subject) || nameless(object))) {
            return "a compact is made by those who are named";
        }
        if (status != Status.ACTUAL && (nameless(subject) || nameless(object))) {
            return "who is not named has a part only in what is so";
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

    private static boolean nameless(Party party) {
        return party.role() == Party.Role.DESCRIBED && party.actor().type() == EntityType.COMMUNITY;
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
}
