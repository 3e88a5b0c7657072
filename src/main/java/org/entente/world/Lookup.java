package org.entente.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.text.Keys;
import org.jspecify.annotations.Nullable;

/** Finds what a name may mean, in any language and script of the seeds. */
public final class Lookup {

    private static final int LEAST_SOUNDS = 3;
    private static final String CODE = "code";
    private static final List<String> LANGUAGES = List.of("fa", "en", "ar", "az", "tr", "he", "ru");
    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::match)
            .thenComparing(c -> rank(c.alias()))
            .thenComparing(c -> c.alias().ambiguous())
            .thenComparing(c -> c.entity().type())
            .thenComparing(c -> c.entity().label().length())
            .thenComparing(c -> c.entity().iri());

    private final World world;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Name>> byKey = new HashMap<>();
    private final Map<String, List<Alias>> byEntity = new HashMap<>();

    /** A name with its key and, for a metonym, what the place is to the government. */
    private record Name(Alias alias, String key, @Nullable Metonym metonym) {}

    public Lookup(World world) {
        this.world = world;
        List<String> languages = new ArrayList<>(world.languages());
        languages.sort(Comparator.comparing(Lookup::place).thenComparing(l -> l));
        for (String language : languages) {
            for (Alias alias : world.aliases(language)) {
                byEntity.computeIfAbsent(alias.entity().iri(), i -> new ArrayList<>())
                        .add(alias);
                if (alias.kind() != Alias.Kind.METONYM) {
                    add(alias, null);
                }
            }
        }
        world.entities().stream().filter(e -> e.type() == EntityType.OFFICE).forEach(this::addLabels);
        world.metonyms().forEach(this::addMetonym);
    }

    private void addLabels(Entity office) {
        office.labels()
                .forEach((language, label) -> add(new Alias(label, language, office, Alias.Kind.NAME, false), null));
    }

    private void addMetonym(Metonym metonym) {
        for (Alias name : byEntity.getOrDefault(metonym.place().iri(), List.of())) {
            if (name.kind() == Alias.Kind.NAME) {
                Entity government = metonym.government();
                add(new Alias(name.name(), name.language(), government, Alias.Kind.METONYM, name.ambiguous()), metonym);
            }
        }
    }

    private void add(Alias alias, @Nullable Metonym metonym) {
        Name name = new Name(alias, Keys.of(alias.name()), metonym);
        names.add(name);
        byKey.computeIfAbsent(name.key().replace(" ", ""), k -> new ArrayList<>())
                .add(name);
    }

    /**
     * What that name may mean, the likeliest first, each entity once for each kind of name. Only where no name reads
     * so are names found that have it as a part, and only where there are none those that sound alike.
     */
    public List<Candidate> find(String text) {
        String written = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        String key = Keys.of(written);
        String solid = key.replace(" ", "");
        if (solid.isEmpty()) {
            return List.of();
        }
        Optional<Entity> coded = coded(written);
        if (coded.isPresent()) {
            Alias code = new Alias(written, CODE, coded.get(), Alias.Kind.NAME, false);
            return List.of(candidate(new Name(code, key, null), Candidate.Match.EXACT));
        }
        List<Candidate> found = new ArrayList<>();
        for (Name name : byKey.getOrDefault(solid, List.of())) {
            boolean exact = name.key().equals(key);
            found.add(candidate(name, exact ? Candidate.Match.EXACT : Candidate.Match.JOINED));
        }
        if (found.isEmpty()) {
            String words = " " + key + " ";
            names.stream()
                    .filter(n -> !world.isHidden(n.alias()) && (" " + n.key() + " ").contains(words))
                    .forEach(n -> found.add(candidate(n, Candidate.Match.PART)));
        }
        if (found.isEmpty()) {
            sounding(text).forEach(n -> found.add(candidate(n, Candidate.Match.SOUND)));
        }
        found.sort(ORDER.thenComparing(c -> !c.alias().name().equals(written))
                .thenComparing(c -> place(c.alias().language())));
        Map<String, Candidate> best = new LinkedHashMap<>();
        found.forEach(c ->
                best.putIfAbsent(c.entity().iri() + (c.alias().kind() == Alias.Kind.METONYM ? " metonym" : ""), c));
        return List.copyOf(best.values());
    }

    /** The entity of an IRI, of its last two steps as in {@code state:AZE}, or of a state's three letters. */
    private Optional<Entity> coded(String text) {
        String path = text.matches("[A-Z]{3}") ? "state/" + text : text.replaceFirst(":(?!//)", "/");
        return world.entity(text).or(() -> world.entity(Iris.DEFAULT_BASE + path));
    }

    private List<Name> sounding(String text) {
        String sounds = Consonants.of(text);
        if (sounds.length() < LEAST_SOUNDS) {
            return List.of();
        }
        return names.stream()
                .filter(n -> !world.isHidden(n.alias())
                        && Consonants.of(n.alias().name()).equals(sounds))
                .toList();
    }

    private Candidate candidate(Name name, Candidate.Match match) {
        Entity entity = name.alias().entity();
        Map<String, String> description = new HashMap<>();
        for (String language : List.of("en", "fa")) {
            world.description(entity.iri(), language).ifPresent(d -> description.put(language, d));
        }
        return new Candidate(
                entity,
                name.alias(),
                match,
                why(name),
                entity.home() == null ? null : world.entity(entity.home()).orElse(null),
                description,
                shown(entity));
    }

    private List<Alias> shown(Entity entity) {
        return byEntity.getOrDefault(entity.iri(), List.of()).stream()
                .filter(a -> a.kind() != Alias.Kind.METONYM && !world.isHidden(a))
                .toList();
    }

    private static String why(Name name) {
        String label = name.alias().entity().label();
        Metonym metonym = name.metonym();
        if (metonym != null) {
            return switch (metonym.kind()) {
                case CAPITAL -> "capital of " + label + ", stands for its government";
                case SEAT -> "seat of the government of " + label + ", stands for it";
                case USAGE -> "name used for the government of " + label;
            };
        }
        if (name.alias().language().equals(CODE)) {
            return "its code";
        }
        String why = switch (name.alias().kind()) {
            case DEMONYM -> "adjective or word for the people of " + label;
            case FAMILY_NAME -> "family name of " + label;
            default -> name.alias().name().equals(label) ? "its name" : "a name of " + label;
        };
        return name.alias().ambiguous() ? why + "; also means something else, counts only in its context" : why;
    }

    private static int place(String language) {
        int place = LANGUAGES.indexOf(language);
        return place < 0 ? LANGUAGES.size() : place;
    }

    /** A metonym first, as texts of politics mean it; then names, then words for people, then places. */
    private static int rank(Alias alias) {
        int kind = switch (alias.kind()) {
            case METONYM -> 1;
            case NAME -> 2;
            case FAMILY_NAME -> 3;
            case DEMONYM -> 4;
        };
        return switch (alias.entity().type()) {
            case STATE -> kind == 2 ? 0 : kind;
            case PLACE, OFFICE -> 5;
            case REGION -> 6;
            default -> kind;
        };
    }

    /** The candidates for a terminal: a numbered paragraph each. */
    public static String table(List<Candidate> candidates) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate c = candidates.get(i);
            String persian = c.entity().labels().get("fa");
            table.append(i + 1).append(". ").append(c.entity().label());
            table.append(persian == null ? "" : " · " + persian);
            table.append("  [").append(c.entity().type().localName()).append("]\n");
            row(table, "iri", c.entity().iri());
            row(
                    table,
                    "matched",
                    "%s (%s), %s"
                            .formatted(
                                    c.alias().name(),
                                    c.alias().language(),
                                    c.match().words()));
            row(table, "why", c.why());
            row(table, "home", c.home() == null ? "" : c.home().label());
            row(table, "about", c.description().getOrDefault("en", ""));
            row(table, "", c.description().getOrDefault("fa", ""));
            row(table, "names", names(c));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String head, String text) {
        if (!text.isEmpty()) {
            table.append("   %-8s %s\n".formatted(head, text));
        }
    }

    /** The other names, at most a dozen. */
    private static String names(Candidate candidate) {
        List<String> names =
                candidate.aliases().stream().map(Alias::name).distinct().toList();
        String shown = String.join(", ", names.subList(0, Math.min(12, names.size())));
        return names.size() > 12 ? shown + ", … (" + names.size() + ")" : shown;
    }
}
