package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/** Claims that the frames of verbs make: "X attacked Y", "X was attacked by Y", «X به Y حمله کرد». */
final class VerbClaims {

    /** What is done to another state through its envoy or one's own. */
    private static final Set<String> ENVOYS = Set.of("cutsTiesWith", "expelsDiplomatsOf", "summonsEnvoyOf");

    private static final Set<String> HOSTILE = Set.of("attacks", "coerces", "threatens");

    private final Missions missions;
    private final Syntax syntax;
    private final Relations relations;
    private final Roles roles;
    private final DescribedRoles described;
    private final Modality modality;
    private final DeclaredDeeds deeds;
    private final PointedDeeds pointed;
    private final ClaimMaker claims;
    private final ClaimDates dates;
    private final SpeechActs acts;

    VerbClaims(
            Syntax syntax,
            Relations relations,
            Roles roles,
            Modality modality,
            ClaimMaker claims,
            ClaimDates dates,
            SpeechActs acts,
            PointedDeeds pointed) {
        this.syntax = syntax;
        this.missions = new Missions(syntax);
        this.relations = relations;
        this.roles = roles;
        this.described = new DescribedRoles(syntax);
        this.modality = modality;
        this.deeds = new DeclaredDeeds(syntax, relations, roles, described, modality);
        this.pointed = pointed;
        this.claims = claims;
        this.dates = dates;
        this.acts = acts;
    }

    /** Makes the claims that the clause's frame gives. */
    void make(Clause clause, Frame frame) {
        if (frame.relation() == null || frame.is("finite") && clause.infinitive) {
            acts.performed(clause, frame);
            return;
        }
        List<Party> subjects = roles.of(clause, frame.subject(), List.of("subj"));
        List<Party> objects = roles.objects(clause, frame);
        boolean mutual =
                relations.symmetric(frame.relation()) && clause.argument("by").isEmpty();
        if (clause.passive && !mutual) {
            List<Party> agents = roles.role(clause, "by");
            agents = agents.isEmpty() && frame.is("where") ? where(clause, frame) : agents;
            agents = agents.isEmpty() && ENVOYS.contains(frame.relation()) ? missions.host(clause) : agents;
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
                    .map(VerbClaims::person)
                    .filter(p -> p.role() == Party.Role.PERSON)
                    .toList();
            if (subjects.isEmpty()) {
                return;
            }
        }
        Status status = modality.status(clause, frame);
        ClaimDate date = dates.ofVerb(clause, syntax.units(), Objects.requireNonNull(frame.relation()), status);
        status = dates.settled(status, date);
        if (ENVOYS.contains(frame.relation()) && !clause.passive && !syntax.verbLast()) {
            objects = abroad(clause, subjects, objects);
        }
        if (objects.isEmpty() && "mediatesWith".equals(frame.relation()) && clause.passive) {
            objects = reconciled(clause);
        }
        if (objects.isEmpty() && frame.option("complement").equals("Proposed")) {
            objects = complementSubject(clause);
        }
        if (subjects.isEmpty() && !syntax.verbLast()) {
            subjects = clause.passive && !mutual ? described.agent(clause) : described.subject(clause);
        }
        boolean answers = objects.isEmpty() && NounFrames.REACTIONS.contains(frame.relation());
        objects = answers ? acts.charging(clause) : objects;
        answers &= !objects.isEmpty();
        if (!mutual && !clause.passive && subjects.size() == 2 && roles.eachOther(clause)) {
            objects = List.of();
        } else if (clause.passive && !mutual) {
            objects = objects.isEmpty() ? described.subject(clause) : objects;
        } else if (DescribedRoles.others(subjects, objects).isEmpty() && !(mutual && subjects.size() > 1)) {
            List<Party> others = described.object(clause, frame, subjects);
            others = others.isEmpty() ? deeds.concerned(clause, frame, subjects) : others;
            others = others.isEmpty()
                            && objects.isEmpty()
                            && frame.option("owner").equals("object")
                            && !syntax.verbLast()
                    ? described.doer(clause, syntax.clauses(), subjects)
                    : others;
            objects = others.isEmpty() ? objects : others;
        }
        if (syntax.verbLast() && objects.isEmpty()) {
            objects = pointed.doers(clause, frame, subjects);
            answers = !objects.isEmpty();
            objects = answers ? objects : deeds.threatened(clause, frame, subjects);
        }
        // Who answers a charge does so in the narrator's voice, not in that of who made it.
        Party tells = answers ? null : status == Status.DENIED ? clause.speaker : teller(clause, frame, subjects);
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
        objects = concerned(clause, frame, subjects, objects);
        if (subjects.size() == 2 && objects.isEmpty() && (frame.is("mutual") || !mutual && roles.eachOther(clause))) {
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
                && SpeechActs.denies(up.frame);
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

    /** The state in which an act of state happens that tells no doer: "is banned in X", "was expelled from X". */
    private List<Party> where(Clause clause, Frame frame) {
        String marker = frame.option("where").equals("yes") ? "in" : frame.option("where");
        List<Party> own = states(roles.role(clause, marker));
        return own.isEmpty() && frame.is("strict") ? left(clause) : own;
    }

    /** The state that those are to leave of whom the clause tells: "were told to leave X". */
    private List<Party> left(Clause clause) {
        return syntax.clauses().stream()
                .filter(c -> c.parent == clause && c.infinitive && c.link == Link.COMPLEMENT)
                .flatMap(c -> c.arguments.stream())
                .map(a -> states(a.phrase().parties()))
                .filter(left -> !left.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Party> states(List<Party> parties) {
        return parties.stream()
                .filter(p -> p.actor().type() == EntityType.STATE && p.direct())
                .toList();
    }

    /** Whom the deed is done to, and not their opponents; "its" in what X says of Y's attack on it is X. */
    private List<Party> concerned(Clause clause, Frame frame, List<Party> subjects, List<Party> objects) {
        List<Party> whom = objects.stream()
                .filter(p -> p.direct() || !syntax.pack().set("adverse").contains(p.head()))
                .toList();
        Party says = clause.speaker;
        boolean own = !syntax.verbLast()
                && !whom.isEmpty()
                && HOSTILE.contains(frame.relation())
                && says != null
                && says.actor().type() == EntityType.STATE
                && DescribedRoles.others(subjects, whom).isEmpty();
        return own
                        && says != null
                        && !DescribedRoles.others(subjects, List.of(says)).isEmpty()
                ? List.of(new Party(says.actor(), null, says.actor(), Party.Role.REFERENCE, "", says.span()))
                : whom;
    }

    /** Whose envoys they are where those named are the subject's own: "recalled its ambassador to X", "broke with X and expelled its envoy". */
    private List<Party> abroad(Clause clause, List<Party> subjects, List<Party> objects) {
        if (!DescribedRoles.others(subjects, objects).isEmpty()) {
            return objects;
        }
        Clause up = clause.parent;
        boolean both = clause.link == Link.COORDINATE && up != null && up.frame != null && up.frame.relation() != null;
        List<Party> found = "cutsTiesWith"
                        .equals(Objects.requireNonNull(clause.frame).relation())
                ? missions.host(clause)
                : both ? roles.objects(Objects.requireNonNull(up), Objects.requireNonNull(up.frame)) : List.of();
        return found.isEmpty() ? objects : found;
    }

    /** Those who come together in what somebody mediates: "A and B agreed to a truce brokered by X". */
    private List<Party> reconciled(Clause clause) {
        Clause up = clause.parent;
        boolean deal = up != null
                && clause.link == Link.RELATIVE
                && up.frame != null
                && up.frame.relation() != null
                && relations.symmetric(up.frame.relation());
        if (!deal || up == null || up.subject == null) {
            return List.of();
        }
        List<Party> both = new ArrayList<>(up.subject);
        both.addAll(roles.objects(up, Objects.requireNonNull(up.frame)));
        return both.size() > 1 ? both : List.of();
    }

    /** Who tells of the act; nobody where a speaker performs a speech act: "we call on X". */
    private static @Nullable Party teller(Clause clause, Frame frame, List<Party> subjects) {
        Party says = clause.speaker;
        boolean own = says != null
                && !frame.is("plain")
                && subjects.stream()
                        .anyMatch(s -> s.speaker().iri().equals(says.speaker().iri()));
        return own ? null : says;
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
