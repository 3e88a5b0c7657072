package org.entente.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.lang.LanguagePack;
import org.entente.mention.Dates;
import org.entente.mention.Describer;
import org.entente.mention.Discourse;
import org.entente.mention.Lexer;
import org.entente.mention.Office;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.entente.mention.PhraseReader;
import org.entente.mention.Transliterator;
import org.entente.mention.Unit;
import org.entente.source.Article;
import org.entente.text.Sentence;
import org.entente.text.Sentences;
import org.entente.text.Token;
import org.entente.world.Alias;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.entente.world.Iris;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Reads articles by the case frames of their language's pack. */
public final class FrameExtractor implements Extractor {

    /** Roles that are an office of a party or armed group, not mere membership. */
    private static final Set<String> OFFICES = Set.of(
            "Spokesperson", "Minister", "ForeignMinister", "DefenceMinister", "HeadOfGovernment", "Intelligence");

    private final World world;
    private final Relations relations;
    private final Map<String, Tools> tools = new ConcurrentHashMap<>();

    public FrameExtractor(World world, Relations relations) {
        this.world = world;
        this.relations = relations;
    }

    /** What a language needs, made once. */
    private record Tools(
            LanguagePack pack,
            Lexer lexer,
            Sentences sentences,
            Transliterator transliterator,
            Dates dates,
            SanctionReader sanctions) {}

    private Tools tools(String language) {
        return tools.computeIfAbsent(language, code -> {
            LanguagePack pack = LanguagePack.load(code, world.aliases(code));
            return new Tools(
                    pack,
                    new Lexer(pack),
                    new Sentences(pack.set("abbreviations")),
                    new Transliterator(pack, world),
                    Dates.of(pack),
                    new SanctionReader(pack));
        });
    }

    /** The pack of that language, with the world's names. */
    public LanguagePack pack(String language) {
        return tools(language).pack();
    }

    @Override
    public Extraction extract(Article article) {
        return new Extraction(article, new Reading(article, tools(article.language())).read());
    }

    /** How that article was read, sentence by sentence: clauses, parties, frames, and why a near miss was dropped. */
    public String explain(Article article) {
        Reading reading = new Reading(article, tools(article.language()));
        reading.read();
        return String.join("\n", reading.explanation);
    }

    private final class Reading {
        private final Article article;
        private final Tools with;
        private final Discourse discourse = new Discourse();
        private final PhraseReader phrases;
        private final Map<String, List<Found>> found = new LinkedHashMap<>();
        private final Map<String, Set<Party>> reporters = new LinkedHashMap<>();
        private final List<String> explanation = new ArrayList<>();
        private final Describer describer;
        private final SpeechDates speeches = new SpeechDates();
        private @Nullable Party quoting;
        /** Who spoke or acted in the sentence before: whose words a quotation is that stands by itself. */
        private @Nullable Party voice;

        private Reading(Article article, Tools with) {
            this.article = article;
            this.with = with;
            String day =
                    article.published() == null ? null : article.published().toString();
            this.phrases = PhraseReader.of(with.pack(), world, with.transliterator(), discourse, day);
            this.describer = new Describer(phrases, digest(article.iri()));
        }

        private List<Claim> read() {
            List<Sentence> sentences = with.sentences().in(article.text(), article.paragraphs());
            List<List<Unit>> units = sentences.stream().map(with.lexer()::units).toList();
            survey(units);
            discourse.rewind();
            int paragraph = -1;
            for (int s = 0; s < sentences.size(); s++) {
                Sentence sentence = sentences.get(s);
                if (sentence.paragraph() != paragraph && !pending(sentences, s)) {
                    quoting = null;
                }
                paragraph = sentence.paragraph();
                sentence(sentence, units.get(s));
            }
            return claims();
        }

        /** A quotation may run on into the next paragraph where that opens with a quotation mark. */
        private boolean pending(List<Sentence> sentences, int s) {
            Token first = sentences.get(s).tokens().getFirst();
            return quoting != null && (first.is("«") || first.is("\""));
        }

        /** Reads all phrases once, so that a title in the lead finds the person named below it. */
        private void survey(List<List<Unit>> units) {
            for (List<Unit> sentence : units) {
                for (int i = 0; i < sentence.size(); i++) {
                    sure(sentence.get(i));
                    listed(sentence, i);
                }
            }
            for (List<Unit> sentence : units) {
                int i = 0;
                while (i < sentence.size()) {
                    Phrase phrase = phrases.read(sentence, i, sentence.size());
                    if (phrase != null) {
                        phrase.parties().forEach(discourse::focusOn);
                    }
                    i = phrase == null ? i + 1 : Math.max(phrase.to(), i + 1);
                }
            }
            phrases.takeOffices();
        }

        private void sure(Unit unit) {
            for (Alias alias : unit.names()) {
                if (!alias.ambiguous() && alias.kind() != Alias.Kind.FAMILY_NAME) {
                    discourse.sure(alias.entity());
                }
            }
        }

        /** A plain word that is a state's name as well is the name where it stands in a list of states. */
        private void listed(List<Unit> units, int i) {
            boolean joined = i + 2 < units.size()
                    && (units.get(i + 1).mark(",") || units.get(i + 1).is("conj", "and"));
            if (!joined) {
                return;
            }
            Set<Entity> left = states(units.get(i));
            Set<Entity> right = states(units.get(i + 2));
            if (clear(units.get(i + 2)) || clear(units.get(i))) {
                left.stream().filter(e -> !right.isEmpty()).forEach(discourse::sure);
                right.stream().filter(e -> !left.isEmpty()).forEach(discourse::sure);
            }
        }

        private static Set<Entity> states(Unit unit) {
            Set<Entity> states = new LinkedHashSet<>();
            unit.names().stream()
                    .filter(a -> a.kind() == Alias.Kind.NAME && a.entity().type() == EntityType.STATE)
                    .forEach(a -> states.add(a.entity()));
            return states;
        }

        private static boolean clear(Unit unit) {
            return unit.names().stream()
                    .anyMatch(a -> !a.ambiguous() && a.entity().type() == EntityType.STATE);
        }

        private void sentence(Sentence sentence, List<Unit> units) {
            Trace trace = new Trace();
            Sources sources = Sources.of(units, phrases, sentence.first());
            Party goesOn = sources.again() ? discourse.speaker().orElse(quoting) : quoting;
            boolean alone = goesOn == null && with.pack().setting("cased").equals("yes") && quotation(units);
            goesOn = alone ? voice : goesOn;
            Party speaker = sources.said() != null ? sources.said() : goesOn;
            Syntax syntax = Syntax.of(with.pack(), phrases, discourse, sources.rest(), describer, speaker);
            Party said = sources.said();
            if (said != null && syntax.verbLast()) {
                discourse.focusOn(said);
            }
            SentenceReading reading = new SentenceReading(
                    syntax,
                    world,
                    relations,
                    new ClaimDates(with.pack(), with.dates(), article, sentence.span()),
                    speeches,
                    sentence.span(),
                    trace);
            List<Found> claims = with.sanctions().read(reading.read(), syntax, trace);
            if (sources.said() != null) {
                discourse.speaks(java.util.Objects.requireNonNull(sources.said()));
            }
            for (Found one : claims) {
                gather(one, sources.reported());
            }
            for (Office office : phrases.takeOffices()) {
                office(office, sentence, sources.reported());
            }
            Party last = reading.lastSpeaker();
            quoting = quotationOpen(units, quoting != null) ? last != null ? last : goesOn : null;
            voice = last != null ? last : alone ? voice : reading.actor();
            explanation.add(sentence.span().of(article.text()));
            trace.notes().forEach(n -> explanation.add("  " + n));
        }

        /** Whether the sentence is a quotation from its first word to its last, or one that goes on behind it. */
        private static boolean quotation(List<Unit> units) {
            int closing = -1;
            for (int i = 1; i < units.size() && closing < 0; i++) {
                closing = units.get(i).mark("\"") ? i : -1;
            }
            return units.getFirst().mark("\"") && (closing < 0 || closing >= units.size() - 2);
        }

        private boolean quotationOpen(List<Unit> units, boolean open) {
            // A paragraph of a quotation opens with its mark again.
            boolean inside = open && !units.getFirst().mark("\"");
            for (Unit unit : units) {
                if (unit.mark("«") || unit.mark("“")) {
                    inside = true;
                } else if (unit.mark("»") || unit.mark("”")) {
                    inside = false;
                } else if (unit.mark("\"")) {
                    inside = !inside;
                }
            }
            return inside;
        }

        private void gather(Found one, List<Party> passedOn) {
            String speaker =
                    one.speaker() == null ? "" : one.speaker().speaker().iri();
            boolean swap = relations.symmetric(one.relation())
                    && one.subject()
                                    .actor()
                                    .iri()
                                    .compareTo(one.object().actor().iri())
                            > 0;
            String a = swap ? one.object().actor().iri() : one.subject().actor().iri();
            String b = swap ? one.subject().actor().iri() : one.object().actor().iri();
            String key = String.join(" ", a, one.relation(), b, one.status().localName(), speaker);
            found.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
            reporters.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(passedOn);
        }

        /** A title tells of an office, a mission or a membership. */
        private void office(Office office, Sentence sentence, List<Party> passedOn) {
            Party holder = named(office.person(), sentence);
            Party of = named(office.of(), sentence);
            boolean person = office.person().type() == EntityType.PERSON;
            String relation = switch (office.of().type()) {
                case PARTY, ARMED_GROUP ->
                    office.role().equals("Leader")
                            ? "leads"
                            : OFFICES.contains(office.role()) ? "holdsOffice" : "memberOf";
                case PERSON, OUTLET, PLACE, REGION, TREATY, ACCORD -> "";
                default ->
                    office.role().equals("Lawmaker") || office.role().equals("Member") ? "memberOf" : "holdsOffice";
            };
            if (person
                    && !relation.isEmpty()
                    && !office.person().iri().equals(office.of().iri())) {
                gather(simple(holder, relation, of, sentence, "title"), passedOn);
            }
            boolean abroad =
                    office.mission() && !office.host().iri().equals(office.of().iri());
            if (abroad
                    && (office.host().type() == EntityType.STATE
                            || office.host().type() == EntityType.INTERNATIONAL_ORGANISATION)) {
                gather(simple(of, "hasMissionIn", named(office.host(), sentence), sentence, "title"), passedOn);
            }
        }

        private Party named(Entity entity, Sentence sentence) {
            return new Party(entity, null, entity, Party.Role.NAME, "", sentence.span());
        }

        private Found simple(Party subject, String relation, Party object, Sentence sentence, String frame) {
            return new Found(
                    subject, relation, object, Status.ACTUAL, null, 0.95, frame, sentence.span(), 0, null, false, null);
        }

        private List<Claim> claims() {
            List<Claim> claims = new ArrayList<>();
            found.forEach((key, all) ->
                    claims.add(claim(key, all.stream().map(speeches::dated).toList())));
            return claims;
        }

        private Claim claim(String key, List<Found> all) {
            Found best = all.stream()
                    .max((a, b) -> Double.compare(a.confidence(), b.confidence()))
                    .orElseThrow();
            Party speaker = best.speaker();
            Set<Evidence> evidence = new LinkedHashSet<>();
            all.forEach(f -> evidence.add(new Evidence(f.sentence())));
            Entity agent = all.stream()
                    .map(f -> f.subject().agent())
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            List<Actor> passedOn = reporters.getOrDefault(key, Set.of()).stream()
                    .map(p -> actor(p.actor()))
                    .distinct()
                    .toList();
            return new Claim(
                    Iris.claim(digest(article.iri() + " " + key)),
                    actor(best.subject().actor()),
                    best.relation(),
                    actor(best.object().actor()),
                    best.status(),
                    speaker == null ? null : actor(speaker.speaker()),
                    agent == null ? null : actor(agent),
                    passedOn,
                    all.stream()
                            .map(Found::date)
                            .filter(java.util.Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    best.confidence(),
                    best.frame(),
                    all.stream()
                            .map(Found::sanction)
                            .filter(java.util.Objects::nonNull)
                            .reduce(Sanction::and)
                            .orElse(null),
                    List.copyOf(evidence));
        }

        private Actor actor(Entity entity) {
            boolean written = entity.kind() != null && entity.kind().equals("written");
            return new Actor(
                    entity.iri(), entity.type(), entity.label(), written ? entity.label(article.language()) : null);
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
