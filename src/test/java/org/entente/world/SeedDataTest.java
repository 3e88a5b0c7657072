package org.entente.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.entente.text.Keys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the facts of the seeds, as far as a program can. */
class SeedDataTest {

    private static final String ENT = Iris.ONTOLOGY;
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final Set<String> LANGUAGES = Set.of("fa", "en", "ar", "az", "tr", "he", "ru");
    private static final Set<String> HELD_BY_ONE =
            Set.of("HeadOfState", "HeadOfGovernment", "ForeignMinister", "DefenceMinister", "SecretaryGeneral");

    /** Two captains regent head San Marino. */
    private static final Set<String> HELD_BY_SEVERAL = Set.of(Iris.of(EntityType.OFFICE, "head-of-state-SMR"));

    /** Nauru has no capital, the Vatican is its own, and that of Israel and of Palestine is disputed. */
    private static final Set<String> WITHOUT_CAPITAL = Set.of("NRU", "VAT", "ISR", "PSE");

    private static final Pattern LOADED = Pattern.compile(
            "رژیم|صهیونی|اشغالگر|تروریست|دشمن|الكيان|العدو|\\b(regime|zionist|terrorists?|occupier|enemy)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A control regime, a legal regime, and a party that calls itself so. */
    private static final Set<String> NOT_LOADED = Set.of(
            Iris.of(EntityType.ORGANISATION, "mtcr"),
            Iris.of(EntityType.TREATY, "caspian-convention"),
            Iris.of(EntityType.TREATY, "cft-convention"),
            Iris.of(EntityType.PARTY, "religious-zionism"));

    private static final Facts FACTS = Seeds.read(Home.texts("seeds/entities", ".ttl"));
    private static final World WORLD = new WorldReader(FACTS).read();

    @Test
    void entitiesOfOneNameAreToldApart() {
        List<String> faults = new ArrayList<>();
        for (String language : LANGUAGES) {
            Map<String, List<Alias>> byKey = WORLD.aliases(language).stream()
                    .filter(a -> a.kind() == Alias.Kind.NAME)
                    .collect(groupingBy(a -> Keys.solid(a.name())));
            byKey.forEach((key, names) -> {
                Set<Entity> named = names.stream().map(Alias::entity).collect(toSet());
                boolean noted = names.stream().anyMatch(Alias::ambiguous)
                        || named.stream().anyMatch(e -> has(e.iri(), ENT + "disambiguationNote"));
                if (named.size() > 1 && !noted) {
                    faults.add(language + " " + names.getFirst().name() + " "
                            + named.stream().map(Entity::iri).sorted().toList());
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsReferredToExists() {
        Facts ontology = Seeds.read(Home.texts("ontology", "entente.ttl"));
        Set<String> missing = new TreeSet<>();
        each((subject, property) -> {
            if (property.startsWith(ENT) && !ontology.subjects().contains(property)) {
                missing.add(property);
            }
            for (Facts.Value value : FACTS.values(subject, property)) {
                boolean term = value.text().startsWith(ENT);
                boolean thing = value.text().startsWith(Iris.DEFAULT_BASE);
                if (value.iri()
                        && (term && !ontology.subjects().contains(value.text())
                                || thing && !FACTS.subjects().contains(value.text()))) {
                    missing.add(subject + " " + value.text());
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void datesAreInOrder() {
        List<String> faults = new ArrayList<>();
        for (String subject : FACTS.subjects()) {
            String start = FACTS.first(subject, ENT + "startDate");
            start = start == null ? FACTS.first(subject, ENT + "date") : start;
            if (start != null && after(start, FACTS.first(subject, ENT + "endDate"))) {
                faults.add(subject);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void neighboursAreMutual() {
        List<String> faults = new ArrayList<>();
        for (Entity state : states()) {
            for (String neighbour : WORLD.neighbours(state.iri())) {
                if (!WORLD.neighbours(neighbour).contains(state.iri()) || neighbour.equals(state.iri())) {
                    faults.add(state.iri() + " " + neighbour);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void persianNamesSurviveNormalisation() {
        List<String> faults = new ArrayList<>();
        for (Alias alias : WORLD.aliases("fa")) {
            String name = alias.name();
            String solid = Keys.solid(name);
            if (solid.isEmpty()
                    || name.matches("(?s).*[يكىة\u00AD\u200B].*")
                    || !name.equals(name.strip())
                    || !Keys.solid(name.replace('\u200C', ' ')).equals(solid)
                    || !Keys.solid(name.replace("\u200C", "")).equals(solid)
                    || !Keys.solid(name.replace('ی', 'ي').replace('ک', 'ك')).equals(solid)) {
                faults.add(alias.entity().iri() + " " + name);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void literalsInPersianHaveNoArabicLetters() {
        List<String> faults = new ArrayList<>();
        each((subject, property) -> FACTS.values(subject, property).stream()
                .filter(v -> v.language().equals("fa") && v.text().matches("(?s).*[يك].*"))
                .forEach(v -> faults.add(subject + " " + v.text())));
        assertThat(faults).isEmpty();
    }

    @Test
    void everyMemberAndObserverOfTheUnitedNationsIsThere() {
        List<String> faults = new ArrayList<>();
        int members = 0;
        int observers = 0;
        for (Entity state : states()) {
            String status =
                    String.valueOf(FACTS.first(state.iri(), ENT + "unStatus")).replace(ENT, "");
            members += status.equals("UnMember") ? 1 : 0;
            observers += status.equals("UnObserver") ? 1 : 0;
            if (status.equals("UnMember") || status.equals("UnObserver")) {
                String code = state.iri().substring(state.iri().length() - 3);
                if (!state.labels().keySet().containsAll(LANGUAGES)
                        || !FACTS.texts(state.iri(), ENT + "isoAlpha3").equals(List.of(code))
                        || !matches(state, "isoAlpha2", "[A-Z]{2}")
                        || !matches(state, "isoNumeric", "[0-9]{3}")
                        || FACTS.first(state.iri(), ENT + "capital") == null && !WITHOUT_CAPITAL.contains(code)
                        || FACTS.first(state.iri(), ENT + "inRegion") == null) {
                    faults.add(state.iri());
                }
            }
        }
        assertThat(members).isEqualTo(193);
        assertThat(observers).isEqualTo(2);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWN", "XKX", "PSE", "ESH", "ABK", "SOS", "NCY", "SML", "TRN"})
    void theDisputedAreThereWithANote(String code) {
        String iri = Iris.of(EntityType.STATE, code);

        assertThat(WORLD.entity(iri).orElseThrow().labels()).containsKeys("fa", "en");
        assertThat(FACTS.values(iri, ENT + "recognitionNote"))
                .extracting(Facts.Value::language)
                .containsExactlyInAnyOrder("fa", "en");
    }

    @Test
    void anOfficeOfOneIsHeldByOneAtATime() {
        Map<String, List<Tenure>> byOffice = new TreeMap<>();
        for (Entity person : WORLD.entities()) {
            for (Tenure tenure : WORLD.tenures(person.iri())) {
                if (Set.of(tenure.role().split(" ")).stream().anyMatch(HELD_BY_ONE::contains)) {
                    byOffice.computeIfAbsent(tenure.office(), o -> new ArrayList<>())
                            .add(tenure);
                }
            }
        }
        List<String> faults = new ArrayList<>();
        byOffice.forEach((office, tenures) -> {
            tenures.sort((a, b) -> String.valueOf(a.start()).compareTo(String.valueOf(b.start())));
            for (int i = 1; i < tenures.size(); i++) {
                Tenure before = tenures.get(i - 1);
                String next = tenures.get(i).start();
                boolean open = before.end() == null;
                if (!HELD_BY_SEVERAL.contains(office)
                        && next != null
                        && (open || after(String.valueOf(before.end()), next))) {
                    faults.add(office + " " + before.person() + " " + before.end() + " > "
                            + tenures.get(i).person() + " " + next);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "150, InternationalOrganisation Organisation",
        "60, Treaty Accord Alliance",
        "40, SanctionsRegime",
        "250, GovernmentBody Party ArmedGroup",
        "300, Person",
        "100, Outlet"
    })
    void isAsRichAsPromised(int least, String classes) {
        Set<String> wanted = Set.of(classes.split(" "));
        assertThat(WORLD.entities().stream()
                        .filter(e -> wanted.contains(e.type().localName())))
                .hasSizeGreaterThanOrEqualTo(least)
                .allMatch(e -> e.labels().containsKey("en"))
                .allMatch(e -> e.labels().containsKey("fa"));
    }

    @Test
    void everySanctionsRegimeIsComplete() {
        List<String> faults = new ArrayList<>();
        for (Entity regime : WORLD.entities()) {
            if (regime.type() == EntityType.SANCTIONS_REGIME) {
                for (String property :
                        List.of("sender", "target", "sanctionType", "legalBasis", "stage", "startDate")) {
                    if (!has(regime.iri(), ENT + property)) {
                        faults.add(regime.iri() + " " + property);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyOutletHasADomain() {
        assertThat(WORLD.entities().stream().filter(e -> e.type() == EntityType.OUTLET))
                .allMatch(e -> has(e.iri(), ENT + "domain"));
    }

    @Test
    void noPreferredLabelTakesSides() {
        List<String> faults = new ArrayList<>();
        for (Entity entity : WORLD.entities()) {
            for (String label : entity.labels().values()) {
                if (LOADED.matcher(label).find() && !NOT_LOADED.contains(entity.iri())) {
                    faults.add(entity.iri() + " " + label);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyLabelIsOnePerLanguage() {
        List<String> faults = new ArrayList<>();
        for (String subject : FACTS.subjects()) {
            Collection<Facts.Value> labels = FACTS.values(subject, SKOS + "prefLabel");
            if (labels.stream().map(Facts.Value::language).distinct().count() != labels.size()) {
                faults.add(subject);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Entity> states() {
        return WORLD.entities().stream()
                .filter(e -> e.type() == EntityType.STATE)
                .toList();
    }

    private static boolean has(String iri, String property) {
        return !FACTS.values(iri, property).isEmpty();
    }

    private static boolean matches(Entity state, String property, String pattern) {
        List<String> codes = FACTS.texts(state.iri(), ENT + property);
        return codes.size() == 1 && codes.getFirst().matches(pattern);
    }

    private static boolean after(String one, @Nullable String other) {
        if (other == null) {
            return false;
        }
        int known = Math.min(one.length(), other.length());
        return one.substring(0, known).compareTo(other.substring(0, known)) > 0;
    }

    private static void each(BiConsumer<String, String> visitor) {
        for (String subject : FACTS.subjects()) {
            FACTS.properties(subject).forEach(property -> visitor.accept(subject, property));
        }
    }
}
