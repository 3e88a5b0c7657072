package org.entente.claim;

import java.util.List;
import java.util.Objects;
import org.entente.claim.Clause.Argument;
import org.entente.claim.Clause.Link;
import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.text.Span;
import org.entente.world.EntityType;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Reads one sentence: its clauses, their parties, who speaks, and the claims that the frames give. */
final class SentenceReading {

    private final Syntax syntax;
    private final Relations relations;
    private final Roles roles;
    private final Control control;
    private final Speakers speakers;
    private final Modality modality;
    private final ClaimMaker claims;
    private final SpeechActs acts;
    private final VerbClaims verbs;
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
        this.control = new Control(syntax);
        this.speakers = new Speakers(syntax, roles);
        this.modality = new Modality(syntax);
        this.claims = new ClaimMaker(world, relations, span, trace);
        PointedDeeds pointed = new PointedDeeds(syntax, relations, claims);
        this.acts = new SpeechActs(syntax, roles, modality, claims, pointed);
        this.verbs = new VerbClaims(syntax, relations, roles, modality, claims, dates, acts, pointed);
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
            if (!syntax.verbLast()) {
                speakers.speaksOn(clause);
            }
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
            acts.urged(clause);
            if (clause.frame != null) {
                verbs.make(clause, acts.turned(clause, clause.frame));
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

    /** The claims that the sentence denies by pointing to them, beside its own. */
    List<Found> denied(Denials denials, List<Found> claims, Span sentence) {
        return denials.of(syntax, roles, modality, claims, sentence);
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
        return who.isEmpty() && clause.parent != null ? control.doer(clause, clause.parent) : who;
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
            if (clause.link == Link.ROOT && clause.spoken && clause.speaker != null) {
                acts(clause.speaker);
                return;
            }
            if (clause.link == Link.ROOT && clause.subject != null && clause.subject.size() == 1) {
                acts(clause.subject.getFirst());
                return;
            }
        }
    }

    private void acts(Party who) {
        syntax.discourse().acts(who);
        if (!syntax.verbLast()) {
            syntax.discourse().act(List.of(who));
        }
    }
}
