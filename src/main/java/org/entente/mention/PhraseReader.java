package org.entente.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lang.LanguagePack;
import org.entente.lang.Lexeme;
import org.entente.text.Keys;
import org.entente.text.Span;
import org.entente.world.Alias;
import org.entente.world.Entity;
import org.entente.world.EntityType;
import org.entente.world.Iris;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases and whom they name. What is common to languages whose nouns stand first and last. */
public abstract class PhraseReader {

    /** Offices that local reports tell without their state. */
    private static final Set<String> HOME = Set.of(
            "HeadOfGovernment",
            "DeputyPrimeMinister",
            "ForeignMinister",
            "DefenceMinister",
            "Minister",
            "DeputyMinister");

    private static final Set<String> SINGLE = Set.of(
            "HeadOfState",
            "HeadOfGovernment",
            "ForeignMinister",
            "DefenceMinister",
            "SecretaryGeneral",
            "SupremeLeader",
            "NationalSecurityAdviser",
            "HighRepresentative",
            "DirectorGeneral",
            "Speaker");
    private static final Set<EntityType> GOVERNING = Set.of(EntityType.STATE, EntityType.INTERNATIONAL_ORGANISATION);

    protected final LanguagePack pack;
    protected final World world;
    protected final Discourse discourse;
    protected final @Nullable String published;
    protected final References references;
    protected final List<Office> offices = new ArrayList<>();
    private final Transliterator transliterator;
    private final boolean cased;

    protected PhraseReader(
            LanguagePack pack,
            World world,
            Transliterator transliterator,
            Discourse discourse,
            @Nullable String published) {
        this.pack = pack;
        this.world = world;
        this.transliterator = transliterator;
        this.discourse = discourse;
        this.published = published;
        this.references = new References(pack, world, discourse);
        this.cased = pack.setting("cased").equals("yes");
    }

    /** The reader for that pack's order of nouns. */
    public static PhraseReader of(
            LanguagePack pack,
            World world,
            Transliterator transliterator,
            Discourse discourse,
            @Nullable String published) {
        return pack.setting("nouns").equals("head-first")
                ? new HeadFirst(pack, world, transliterator, discourse, published)
                : new HeadLast(pack, world, transliterator, discourse, published);
    }

    /** The phrase that starts at that unit, or null where none does. */
    public abstract @Nullable Phrase read(List<Unit> units, int at, int limit);

    /** Offices that the phrases read since the last call have told. */
    public List<Office> takeOffices() {
        List<Office> taken = List.copyOf(offices);
        offices.clear();
        return taken;
    }

    protected static boolean opens(Unit unit) {
        return unit.mark("«") || unit.mark("\"") || unit.mark("'") || unit.mark("(");
    }

    protected static boolean closes(Unit unit) {
        return unit.mark("»") || unit.mark("\"") || unit.mark("'");
    }

    /** Where the next member of a coordination starts, behind a comma, one of the conjunctions or both; -1 for none. */
    protected static int afterConjunction(List<Unit> units, int at, int limit, String... conjunctions) {
        int comma = units.get(at).mark(",") ? at + 1 : at;
        boolean joined = comma < limit
                && Arrays.stream(conjunctions).anyMatch(c -> units.get(comma).is("conj", c));
        int next = joined ? comma + 1 : comma;
        return next > at && next < limit ? next : -1;
    }

    /** The party that a known name stands for, or null for a name that does not count here. */
    protected @Nullable Party name(Unit unit, boolean supported) {
        Alias best = null;
        for (Alias alias : unit.names()) {
            boolean plain = !unit.lexemes().isEmpty() || alias.entity().type() == EntityType.PLACE;
            boolean sure = !alias.ambiguous()
                    || supported && !common(alias)
                    || discourse.isSure(alias.entity())
                    || !plain && !cased;
            if (alias.kind() == Alias.Kind.FAMILY_NAME || alias.entity().type() == EntityType.PERSON || !sure) {
                continue;
            }
            if (best == null || rank(alias) < rank(best)) {
                best = alias;
            }
        }
        Party own = best == null || best.kind() != Alias.Kind.METONYM ? null : ownTown(unit);
        return own != null || best == null ? own : party(best, unit.span());
    }

    /** Whether the name is a common noun that may mean others as well: "the agency". */
    private boolean common(Alias alias) {
        return cased && Character.isLowerCase(alias.name().codePointAt(0));
    }

    /** The state whose town it is where that state's official speaks: "Brussels" in what a Belgian minister says. */
    private @Nullable Party ownTown(Unit unit) {
        return discourse
                .speaker()
                .map(Party::actor)
                .filter(state -> state.type() == EntityType.STATE
                        && unit.names().stream()
                                .anyMatch(a -> state.iri().equals(a.entity().home())))
                .map(state -> new Party(state, null, state, Party.Role.METONYM, "", unit.span()))
                .orElse(null);
    }

    private static int rank(Alias alias) {
        int kind = switch (alias.kind()) {
            case NAME -> 0;
            case METONYM -> alias.entity().type() == EntityType.STATE ? 2 : 1;
            case DEMONYM -> 3;
            case FAMILY_NAME -> 9;
        };
        return switch (alias.entity().type()) {
            case PLACE -> 5;
            case REGION -> 6;
            default -> kind;
        };
    }

    private Party party(Alias alias, Span span) {
        Entity entity = alias.entity();
        Party.Role role = switch (alias.kind()) {
            case METONYM -> Party.Role.METONYM;
            case DEMONYM -> Party.Role.PEOPLE;
            default -> Party.Role.NAME;
        };
        if (entity.type() == EntityType.GOVERNMENT_BODY && entity.home() != null) {
            Entity home = world.entity(entity.home()).orElse(entity);
            return new Party(home, null, entity, Party.Role.BODY, "", span);
        }
        return new Party(entity, null, entity, role, "", span);
    }

    /** The party that a known or met person is. */
    protected Party person(Entity who, Span span) {
        Discourse.Mandate mandate = discourse.mandate(who).orElse(null);
        if (mandate != null) {
            return mandate.free()
                    ? new Party(who, null, who, Party.Role.PERSON, "", span)
                    : new Party(mandate.actor(), who, who, Party.Role.OFFICIAL, "", span);
        }
        Optional<Entity> served = world.servedOn(who.iri(), published).flatMap(world::entity);
        if (served.isPresent() && GOVERNING.contains(served.get().type())) {
            return new Party(served.get(), who, who, Party.Role.OFFICIAL, "", span);
        }
        return new Party(who, null, who, Party.Role.PERSON, "", span);
    }

    /** The person that a unit names by itself, or null. */
    protected @Nullable Entity knownPerson(Unit unit, boolean supported) {
        Optional<Entity> met = unit.is("noun") || unit.is("verb") ? Optional.empty() : discourse.byName(unit.key());
        List<Entity> full = new ArrayList<>();
        List<Entity> family = new ArrayList<>();
        for (Alias alias : unit.names()) {
            if (alias.entity().type() != EntityType.PERSON) {
                continue;
            }
            boolean bare = alias.kind() == Alias.Kind.FAMILY_NAME;
            if (!bare) {
                full.add(alias.entity());
            } else if (discourse.knows(alias.entity())) {
                return alias.entity();
            } else if (!alias.ambiguous() || supported) {
                family.add(alias.entity());
            }
        }
        if (!full.isEmpty()) {
            return inOffice(full);
        }
        if (met.isPresent()) {
            return met.get();
        }
        return family.isEmpty() ? null : inOffice(family);
    }

    private Entity inOffice(List<Entity> candidates) {
        return candidates.stream()
                .filter(e -> discourse.knows(e))
                .findFirst()
                .orElseGet(() -> candidates.stream()
                        .filter(e -> world.servedOn(e.iri(), published).isPresent())
                        .findFirst()
                        .orElse(candidates.getFirst()));
    }

    /** A person of whom only this text tells, by the name as written. */
    protected Entity newPerson(String written) {
        String name = written.replace("\u00AD", "\u200C").strip();
        Optional<Entity> met = discourse.byName(Keys.solid(name));
        if (met.isPresent()) {
            return met.get();
        }
        String latin = transliterator.latin(name);
        String slug = Keys.of(latin).replace(' ', '-');
        Map<String, String> labels =
                pack.setting("cased").equals("yes") ? Map.of("en", name) : Map.of("en", latin, pack.code(), name);
        return new Entity(Iris.of(EntityType.PERSON, slug), EntityType.PERSON, labels, null, "written");
    }

    protected void meet(Entity who, String written) {
        discourse.meet(who, written, who.label(pack.code()));
    }

    /** The party of a title held by a person, or by nobody named. */
    protected @Nullable Party official(Title title, @Nullable Entity named, Span span) {
        Party of = title.of();
        if (of == null) {
            return named == null ? null : title.former() ? person(named, span) : atHome(title, named, span);
        }
        Entity actor = of.actor();
        String role = title.word().id();
        Entity who = named;
        if (who == null && !title.plural() && !title.former()) {
            who = discourse.holder(role, actor).orElse(null);
            if (who == null && published != null && SINGLE.contains(role)) {
                who = world.holder(role, actor.iri(), published).orElse(null);
            }
        }
        if (named != null) {
            discourse.appoint(named, actor, title.free(), role);
            Entity office = of.role() == Party.Role.BODY && actor.type() != EntityType.STATE ? of.speaker() : actor;
            boolean mission = title.word().has("mission");
            Entity host = title.host() == null ? actor : title.host().actor();
            offices.add(new Office(named, role, office, title.former(), mission, host, span));
        } else if (title.word().has("mission") && title.host() != null) {
            offices.add(new Office(
                    actor, role, actor, title.former(), true, title.host().actor(), span));
        }
        boolean leads = who == null && role.equals("Leader") && !title.word().has("private");
        if (title.free() && !leads) {
            return who == null ? null : new Party(who, null, who, Party.Role.PERSON, "", span);
        }
        return new Party(actor, who, who == null ? actor : who, Party.Role.OFFICIAL, "", span);
    }

    /** Whom nobody knows and who has a ministry of no state that is named serves that of which the talk is: "Interior Minister Jane Doe". */
    private Party atHome(Title title, Entity holder, Span span) {
        Party party = inOffice(title, holder, span);
        boolean unknown = cased
                && party.role() == Party.Role.PERSON
                && HOME.contains(title.word().id())
                && !title.free()
                && discourse.mandate(holder).isEmpty()
                && world.tenures(holder.iri()).isEmpty();
        return unknown
                ? discourse
                        .thisState()
                        .map(Party::actor)
                        .map(state -> new Party(state, holder, holder, Party.Role.OFFICIAL, "", span))
                        .orElse(party)
                : party;
    }

    /** A person with the title of an office once held acts for its state also in what is told of that time. */
    private Party inOffice(Title title, Entity holder, Span span) {
        Party party = person(holder, span);
        if (party.role() != Party.Role.PERSON || discourse.mandate(holder).isPresent()) {
            return party;
        }
        return world.tenures(holder.iri()).stream()
                .filter(t -> List.of(t.role().split(" ")).contains(title.word().id()))
                .findFirst()
                .flatMap(t -> world.entity(t.of()))
                .filter(of -> GOVERNING.contains(of.type()))
                .map(of -> new Party(of, holder, holder, Party.Role.OFFICIAL, "", span))
                .orElse(party);
    }

    /** A group that no name tells, by the common word for it: "rebels". */
    protected static Party group(Lexeme word, Span span) {
        Entity made = new Entity(
                Iris.of(EntityType.ORGANISATION, word.id().toLowerCase(Locale.ROOT)),
                EntityType.ORGANISATION,
                Map.of("en", word.id().replace('-', ' ')),
                null,
                "group");
        return new Party(made, null, made, Party.Role.NAME, "", span);
    }

    /** The party of a body of government by its common name. */
    protected Party body(Lexeme word, Party of, Span span) {
        Entity actor = of.actor();
        if (actor.type() == EntityType.PLACE && actor.home() != null) {
            actor = world.entity(actor.home()).orElse(actor);
        }
        String label = pack.bodyLabel(word.id()).orElse("");
        Entity speaker = actor;
        if (!label.isEmpty() && !word.has("forces")) {
            String name = adjective(actor) + " " + label;
            String slug = Keys.of(name).replace(' ', '-');
            speaker = new Entity(
                    Iris.of(EntityType.GOVERNMENT_BODY, slug),
                    EntityType.GOVERNMENT_BODY,
                    Map.of("en", name),
                    actor.iri(),
                    word.id());
        }
        return new Party(actor, null, speaker, Party.Role.BODY, "", span);
    }

    private String adjective(Entity actor) {
        if (actor.type() != EntityType.STATE) {
            return actor.label();
        }
        return world.adjective(actor).orElse(actor.label());
    }

    static Span cover(List<Unit> units, int from, int to) {
        return new Span(units.get(from).span().start(), units.get(to - 1).span().end());
    }

    static String text(List<Unit> units, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (units.get(i).word()) {
                text.append(text.isEmpty() ? "" : " ").append(units.get(i).written());
            } else if (units.get(i).mark("-")) {
                text.append('-');
            }
        }
        return text.toString().replace("- ", "-");
    }
}
