package org.entente.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.text.Span;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Reads one sentence: its clauses, their parties, who speaks, and the claims that the frames give. */
final class SentenceReading {

    private final Syntax syntax;
    private final Relations relations;
    private final Roles roles;
    private final DescribedRoles described;
    private final Speakers speakers;
    private final Modality modality;
    private final DeclaredDeeds deeds;
    private final ClaimMaker claims;
    private final ClaimDates dates;
    private final SpeechDates speeches;
    private final Trace trace;

    SentenceReading(
            Syntax syntax,
            World world,
            Relations relations,
            ClaimDates dates,
            SpeechDates speeches,
            Span span,
            Trace trace) {
        this.speeches = speeches;
        this.syntax = syntax;
        this.relations = relations;
        this.roles = new Roles(syntax);
        this.described = new DescribedRoles(syntax);
        this.speakers = new Speakers(syntax, roles);
        this.modality = new Modality(syntax);
        this.deeds = new DeclaredDeeds(syntax, relations, roles, described, modality);
        this.claims = new ClaimMaker(world, relations, span, trace);
        this.dates = dates;
        this.trace = trace;
    }

    /** The claims of the sentence. */
    List<Found> read() {
        trace.units(syntax.units());
        VerbFrames frames = new VerbFrames(syntax.pack());
        Arguments arguments = new Arguments(syntax);
        if (syntax.speaker() != null) {
            syntax.discourse().speaks(syntax.speaker());
        }
        syntax.discourse().settle(false);
        for (Clause clause : syntax.clauses()) {
            if (clause.parent != null && clause.parent.frame != null && clause.parent.frame.is("speech")) {
                List<Party> who = roles.explicitSubject(clause.parent);
                Argument told = clause.parent.antecedent;
                who = who.isEmpty() && told != null && !syntax.verbLast()
                        ? told.phrase().parties()
                        : who;
                who.stream().findFirst().ifPresent(this::speaks);
            }
            arguments.read(clause, syntax.verbLast() ? List.of() : asked(clause));
            frames.match(clause, syntax.units());
        }
        syntax.discourse().settle(true);
        if (!syntax.verbLast()) {
            speakers.postposed();
            speakers.quoted();
        }
        for (Clause clause : syntax.clauses()) {
            clause.speaker = speakers.of(clause);
            if (!syntax.verbLast()) {
                speakers.firstPersons(clause);
            }
            clause.subject = roles.subject(clause);
            clause.earlier =
                    clause.units.stream().anyMatch(i -> syntax.units().get(i).has("adv", "earlier"));
            spoke(clause);
            trace.clause(clause, syntax.units(), roles.explicitSubject(clause).isEmpty());
            urged(clause);
            if (clause.frame != null) {
                apply(clause, turned(clause, clause.frame));
                if (clause.frame.is("speech") && !clause.subject.isEmpty()) {
                    syntax.discourse().speaks(clause.subject.getFirst());
                }
            }
        }
        new NounFrames(syntax, roles, modality, claims, dates).read();
        new Compounds(syntax, claims).read();
        settleFocus();
        claims.found().stream()
                .filter(f -> f.status() != Status.DENIED && !relations.symmetric(f.relation()))
                .forEach(f -> syntax.discourse().did(f.relation(), f.subject()));
        claims.found().forEach(f -> syntax.discourse().dealt(f.subject(), f.object()));
        return claims.found();
    }

    /** Notes on which day somebody speaks. */
    private void spoke(Clause clause) {
        Frame frame = clause.frame;
        boolean speaks = frame != null && (frame.is("speech") || frame.relation() != null && !frame.is("plain"));
        List<Party> who = speaks && !clause.earlier && !clause.passive ? roles.explicitSubject(clause) : List.of();
        ClaimDate day = who.isEmpty() ? null : dates.ofSpeech(clause, syntax.units());
        if (day != null) {
            who.forEach(w -> speeches.spoke(w, day));
        }
    }

    /** Notes who speaks; "it" in what a spokesman says is whom he speaks for. */
    private void speaks(Party who) {
        syntax.discourse().speaks(who);
        if (syntax.verbLast()) {
            return;
        }
        boolean spokesman = who.agent() != null
                && syntax.discourse()
                        .mandate(who.agent())
                        .map(m -> m.role().equals("Spokesperson"))
                        .orElse(false);
        if (who.agent() == null && who.actor().type() != EntityType.PERSON) {
            syntax.discourse().act(List.of(who));
        } else if (spokesman) {
            syntax.discourse().act(List.of(new Party(who.actor(), null, who.actor(), who.role(), "", who.span())));
        }
    }

    /** Those who are asked to do what the clause tells: they are meant by "they" and "its" in it. */
    private List<Party> asked(Clause clause) {
        Clause up = clause.parent;
        boolean controlled = clause.infinitive
                && clause.link == Link.COMPLEMENT
                && up != null
                && up.frame != null
                && up.frame.option("control").equals("object");
        List<Party> who =
                controlled ? roles.objects(Objects.requireNonNull(up), Objects.requireNonNull(up.frame)) : List.of();
        if (who.size() > 1) {
            syntax.discourse().act(who);
        }
        return who.isEmpty() && clause.parent != null ? roles.doer(clause, clause.parent) : who;
    }

    /** The last speech clause's subject: who speaks on where a quotation stays open. */
    @Nullable
    Party lastSpeaker() {
        return speakers.last();
    }

    /** The person or official who acts in the sentence's first main clause. */
    @Nullable
    Party actor() {
        for (Clause clause : syntax.clauses()) {
            if (clause.link == Link.ROOT && clause.verb >= 0) {
                return roles.explicitSubject(clause).stream()
                        .filter(p -> p.role() == Party.Role.OFFICIAL || p.role() == Party.Role.PERSON)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private void settleFocus() {
        for (Clause clause : syntax.clauses()) {
            if (clause.link == Link.ROOT && clause.subject != null && clause.subject.size() == 1) {
                syntax.discourse().acts(clause.subject.getFirst());
                return;
            }
        }
    }

    private void apply(Clause clause, Frame frame) {
        if (frame.relation() == null || frame.is("finite") && clause.infinitive) {
            demand(clause, frame);
            blame(clause, frame);
            List<Party> who = clause.subject == null ? List.of() : clause.subject;
            List<Party> whom = denies(frame) && !modality.negated(clause) ? charging(clause) : List.of();
            named("reject")
                    .filter(f -> !whom.isEmpty())
                    .ifPresent(f -> claims.make(f, who, whom, Status.ACTUAL, null, clause, null));
            return;
        }
        List<Party> subjects = roles.of(clause, frame.subject(), List.of("subj"));
        List<Party> objects = roles.objects(clause, frame);
        boolean mutual =
                relations.symmetric(frame.relation()) && clause.argument("by").isEmpty();
        if (clause.passive && !mutual) {
            List<Party> agents = roles.role(clause, "by");
            agents = agents.isEmpty() && frame.is("where") ? where(clause) : agents;
            agents = agents.isEmpty() && !syntax.verbLast() ? denying(clause) : agents;
            List<Party> undergoing = syntax.verbLast() ? Roles.unmarked(clause) : subjects;
            objects = undergoing.isEmpty()
                            || syntax.verbLast()
                                    && !frame.object().isEmpty()
                                    && !frame.object().contains("obj")
                    ? objects
                    : undergoing;
            subjects = agents;
        }
        List<Party> genitive = roles.genitive(clause);
        if (!genitive.isEmpty()) {
            boolean ownsDeed = roles.explicitSubject(clause).isEmpty()
                    && !objects.isEmpty()
                    && frame.nounSubject().contains("gen");
            if (ownsDeed || subjects.isEmpty() && !clause.passive) {
                subjects = genitive;
            } else if (objects.isEmpty() && (!frame.is("complement") || !patient(clause))) {
                objects = genitive;
            }
        }
        if (syntax.verbLast() && frame.is("complement") && frame.object().contains("gen")) {
            objects = asked(clause, frame, objects);
        }
        if (frame.is("personal")) {
            subjects = subjects.stream()
                    .map(SentenceReading::person)
                    .filter(p -> p.role() == Party.Role.PERSON)
                    .toList();
            if (subjects.isEmpty()) {
                return;
            }
        }
        Status status = modality.status(clause, frame);
        ClaimDate date = dates.ofVerb(clause, syntax.units(), Objects.requireNonNull(frame.relation()), status);
        status = dates.settled(status, date);
        if (objects.isEmpty() && frame.option("complement").equals("Proposed")) {
            objects = complementSubject(clause);
        }
        if (subjects.isEmpty()) {
            subjects = clause.passive && !mutual ? described.agent(clause) : described.subject(clause);
        }
        boolean answers = objects.isEmpty() && NounFrames.REACTIONS.contains(frame.relation());
        objects = answers ? charging(clause) : objects;
        answers &= !objects.isEmpty();
        if (clause.passive && !mutual) {
            objects = objects.isEmpty() ? described.subject(clause) : objects;
        } else if (DescribedRoles.others(subjects, objects).isEmpty() && !(mutual && subjects.size() > 1)) {
            List<Party> others = described.object(clause, frame, subjects);
            others = others.isEmpty() ? deeds.concerned(clause, frame, subjects) : others;
            others = others.isEmpty() && frame.option("owner").equals("object") && !syntax.verbLast()
                    ? described.doer(clause, syntax.clauses(), subjects)
                    : others;
            objects = others.isEmpty() ? objects : others;
        }
        // Who answers a charge does so in the narrator's voice, not in that of who made it.
        Party tells = answers ? null : teller(clause, frame, subjects);
        if (!syntax.verbLast()) {
            subjects = subjects.isEmpty() ? seller(clause, frame) : subjects;
            objects = objects.isEmpty() && likewise(clause)
                    ? syntax.discourse().victim(frame.relation()).stream().toList()
                    : objects;
        }
        if (frame.is("owns-up")) {
            objects = objects.isEmpty()
                    ? syntax.discourse().victim(frame.relation()).stream().toList()
                    : objects;
            tells = subjects.isEmpty() ? tells : subjects.getFirst();
        }
        if (frame.is("mutual") && objects.isEmpty() && subjects.size() == 2) {
            claims.make(frame, subjects.subList(1, 2), subjects.subList(0, 1), status, tells, clause, date);
            objects = subjects.subList(1, 2);
            subjects = subjects.subList(0, 1);
        }
        claims.make(frame, subjects, objects, status, tells, clause, date);
        objects.stream()
                .findFirst()
                .ifPresent(o -> syntax.discourse().underwent(Objects.requireNonNull(frame.relation()), o));
        for (Frame stance : deeds.declared(clause, frame, status, subjects)) {
            claims.make(stance, subjects, objects, Status.ACTUAL, teller(clause, stance, subjects), clause, null);
        }
    }

    /** The frame of what a negated one amounts to: "did not accept" rejects, as {@code negated} names it. */
    private Frame turned(Clause clause, Frame frame) {
        boolean refuses = frame.is("negated") && modality.negated(clause);
        return refuses ? named(frame.option("negated")).orElse(frame) : frame;
    }

    /** The person that acts in a party, for what is told of himself: «X، وزیر خارجه Y، به سمت … منصوب شد». */
    private static Party person(Party party) {
        Entity self = party.agent() == null ? party.speaker() : party.agent();
        return self.type() == EntityType.PERSON
                ? new Party(self, null, self, Party.Role.PERSON, "", party.span())
                : party;
    }

    /** Who denies a deed of which no doer is told: "The army denied that civilians were killed". */
    private static List<Party> denying(Clause clause) {
        Clause up = clause.parent;
        boolean denied = up != null
                && clause.link == Link.COMPLEMENT
                && up.frame != null
                && up.frame.relation() == null
                && denies(up.frame);
        return !denied || up == null || up.subject == null ? List.of() : up.subject;
    }

    /** From whom one buys who agrees with him to do so: "signed a contract with X to buy missiles". */
    private List<Party> seller(Clause clause, Frame frame) {
        Clause up = clause.parent;
        boolean agreed = clause.infinitive
                && up != null
                && up.frame != null
                && frame.subject().contains("from")
                && "agreesWith".equals(up.frame.relation());
        return agreed ? roles.objects(Objects.requireNonNull(up), Objects.requireNonNull(up.frame)) : List.of();
    }

    /** Whether the clause tells that somebody does the same as those before him: "X also severed ties". */
    private boolean likewise(Clause clause) {
        return clause.units.stream()
                .anyMatch(i -> syntax.pack()
                        .set("likewise")
                        .contains(syntax.units().get(i).key()));
    }

    /** The state in which an act of state happens that tells no doer: "is banned in X". */
    private List<Party> where(Clause clause) {
        return roles.role(clause, "in").stream()
                .filter(p -> p.actor().type() == EntityType.STATE && p.direct())
                .toList();
    }

    /** Who tells of the act; nobody where a speaker performs a speech act: "we call on X". */
    private static @Nullable Party teller(Clause clause, Frame frame, List<Party> subjects) {
        Party says = clause.speaker;
        boolean own = says != null
                && !frame.is("plain")
                && !subjects.isEmpty()
                && subjects.getFirst().speaker().iri().equals(says.speaker().iri());
        return own ? null : says;
    }

    /** Who says that another must do something urges it: a speech frame names the frame for that in {@code demands}. */
    private void demand(Clause clause, Frame frame) {
        List<Party> asking = clause.subject;
        if (!frame.is("demands") || modality.negated(clause) || asking == null) {
            return;
        }
        for (Clause inner : syntax.clauses()) {
            boolean must = inner.parent == clause
                    && inner.link == Link.COMPLEMENT
                    && modality.modality(inner) == Status.PROPOSED
                    && !modality.negated(inner);
            List<Party> asked = must ? roles.explicitSubject(inner) : List.of();
            if (!asked.isEmpty() && asked.getFirst().direct()) {
                named(frame.option("demands"))
                        .ifPresent(f -> claims.make(f, asking, asked, Status.ACTUAL, clause.speaker, clause, null));
            }
        }
    }

    /** Who says that another does wrong accuses it: a frame of wrongs names the frame for that in {@code blames}. */
    private void blame(Clause clause, Frame frame) {
        Party says = clause.speaker;
        List<Party> who = clause.subject == null ? List.of() : clause.subject;
        boolean states = frame.is("blames")
                && clause.link != Link.RELATIVE
                && modality.status(clause, frame) == Status.ACTUAL
                && !clause.passive;
        if (says != null && states && roles.explicitSubject(clause) == who) {
            named(frame.option("blames"))
                    .ifPresent(f -> claims.make(f, List.of(says), who, Status.ACTUAL, null, clause, null));
        }
    }

    private static boolean denies(Frame frame) {
        return frame.option("complement").equals("Denied");
    }

    /** Who made the charge that the clause answers: "X accused Y of spying, a charge that Y denied". */
    private List<Party> charging(Clause clause) {
        int first = clause.start() - 1;
        while (first > 0 && !syntax.units().get(first).word()) {
            first--;
        }
        boolean answers = first > 0
                && syntax.units().subList(first, Math.max(first, clause.verb)).stream()
                        .anyMatch(u -> syntax.pack().set("charges").contains(u.key()));
        return answers
                ? syntax.clauses().stream()
                        .filter(c -> c.link == Link.ROOT && c.verb >= 0 && c.verb < clause.start())
                        .map(roles::explicitSubject)
                        .filter(who -> !who.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    /** Who is quoted with what another must do urges that other: "X must leave," Y said. */
    private void urged(Clause clause) {
        Party who = clause.speaker;
        boolean must = !syntax.verbLast()
                && who != null
                && (clause.link == Link.ROOT || clause.link == Link.COORDINATE)
                && !clause.passive
                && modality.modality(clause) == Status.PROPOSED
                && !modality.negated(clause);
        List<Party> asked = must ? roles.explicitSubject(clause) : List.of();
        boolean acting = !asked.isEmpty()
                && asked.getFirst().direct()
                && Set.of(EntityType.STATE, EntityType.INTERNATIONAL_ORGANISATION, EntityType.ARMED_GROUP)
                        .contains(asked.getFirst().actor().type());
        if (acting && who != null) {
            named("urge").ifPresent(f -> claims.make(f, List.of(who), asked, Status.ACTUAL, null, clause, null));
        }
    }

    private Optional<Frame> named(String frame) {
        return syntax.pack().frames().stream()
                .filter(f -> f.name().equals(frame))
                .findFirst();
    }

    /** Whom a demand is put to that has no object of its own: "demanded that X leave". */
    private List<Party> complementSubject(Clause clause) {
        for (Clause inner : syntax.clauses()) {
            if (inner.parent == clause && inner.link == Link.COMPLEMENT && !inner.infinitive) {
                List<Party> asked = roles.explicitSubject(inner);
                return asked.isEmpty()
                        ? described.subject(inner)
                        : asked.getFirst().direct() ? asked : List.of();
            }
        }
        return List.of();
    }

    /** Whom «خواستار خروج X از Y شد» asks: whose deed it is, not from where; whoever stands before is asked outright. */
    private List<Party> asked(Clause clause, Frame frame, List<Party> objects) {
        List<Party> doer = roles.genitive(clause);
        if (doer.isEmpty() || frame.relation() == null || !frame.relation().equals("urges")) {
            return objects;
        }
        int noun = clause.taken.stream().mapToInt(Integer::intValue).min().orElse(0);
        for (Argument argument : clause.arguments) {
            boolean outright = argument.at() < noun && frame.object().contains(argument.marker());
            if (outright && !argument.phrase().empty()) {
                return argument.phrase().parties();
            }
        }
        List<Party> by = roles.role(clause, "by");
        return !by.isEmpty() ? by : patient(clause) ? List.of() : doer;
    }

    /** Whether the deed that the clause asks for is done to whom it belongs to: "called for the recognition of X". */
    private boolean patient(Clause clause) {
        for (Argument argument : clause.arguments) {
            if (!clause.taken.contains(argument.at())) {
                continue;
            }
            for (int i = argument.at() + 1; i < argument.phrase().to(); i++) {
                boolean undergoes =
                        syntax
                                .units()
                                .get(i)
                                .as("noun")
                                .map(n -> syntax.pack().ofNoun(n.id()))
                                .orElse(List.of())
                                .stream()
                                .anyMatch(f -> f.nounObject().contains("gen")
                                        && !f.nounSubject().stream()
                                                .limit(1)
                                                .toList()
                                                .contains("gen"));
                if (undergoes) {
                    return true;
                }
            }
        }
        return false;
    }
}
