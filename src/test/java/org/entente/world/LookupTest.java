package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {

    private static final World WORLD = World.load();
    private static final Lookup LOOKUP = new Lookup(WORLD);

    @ParameterizedTest
    @ValueSource(strings = {"باکو", "باكو", "Baku", "BAKU", "Баку", "באקו", "בקו", "Bakü", "Bakı"})
    void aCapitalStandsForItsGovernmentInEveryLanguage(String name) {
        List<Candidate> found = LOOKUP.find(name);

        assertThat(found).hasSize(2);
        assertThat(found.getFirst().entity().iri()).endsWith("/state/AZE");
        assertThat(found.getFirst().alias().kind()).isEqualTo(Alias.Kind.METONYM);
        assertThat(found.getFirst().why()).isEqualTo("capital of Azerbaijan, stands for its government");
        assertThat(found.getFirst().match()).isEqualTo(Candidate.Match.EXACT);
        assertThat(found.getLast().entity().iri()).endsWith("/place/baku");
    }

    @ParameterizedTest
    @CsvSource({
        "آذربايجان, state/AZE", // Arabic yeh
        "جمهوری‌آذربایجان, state/AZE", // joiner for a blank
        "حزبالله, group/hezbollah", // joiner lost
        "حزب الله, group/hezbollah",
        "كره شمالي, state/PRK",
        "Pompeo, person/mike-pompeo",
        "united nations, org/un",
        "Israeli, state/ISR",
        "Госдума, body/state-duma",
        "Paşinyan, person/nikol-pashinyan",
        "Əliyev, person/ilham-aliyev",
        "נתניהו, person/benjamin-netanyahu",
        "Лавров, person/sergey-lavrov",
        "شي جين بينغ, person/xi-jinping",
        "Kremlin, state/RUS",
        "AZE, state/AZE",
        "state:AZE, state/AZE",
        "https://w3id.org/entente/id/org/nato, org/nato",
        "آمریکای لاتین, region/latin-america",
    })
    void findsFirst(String name, String path) {
        assertThat(LOOKUP.find(name).getFirst().entity().iri()).isEqualTo(Iris.DEFAULT_BASE + path);
    }

    @ParameterizedTest
    @CsvSource({"باکو, fa", "باكو, ar", "Baku, en", "Баку, ru", "באקו, he", "Bakü, tr", "Bakı, az"})
    void theNameThatIsWrittenIsTheOneThatMatched(String name, String language) {
        Alias matched = LOOKUP.find(name).getFirst().alias();

        assertThat(matched.name()).isEqualTo(name);
        assertThat(matched.language()).isEqualTo(language);
    }

    @Test
    void aNameWithAJoinerIsFoundWithoutIt() {
        Candidate found = LOOKUP.find("حزبالله").getFirst();

        assertThat(found.match()).isEqualTo(Candidate.Match.JOINED);
        assertThat(found.home())
                .isEqualTo(WORLD.entity(Iris.of(EntityType.STATE, "LBN")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"Lavrof, sergey-lavrov", "Pompaio, mike-pompeo", "Blinkin, antony-blinken"})
    void asALastResortItGoesByTheSound(String name, String person) {
        assertThat(LOOKUP.find(name)).extracting(c -> c.entity().iri()).contains(Iris.of(EntityType.PERSON, person));
        assertThat(LOOKUP.find(name)).allMatch(c -> c.match() == Candidate.Match.SOUND);
    }

    @ParameterizedTest
    @CsvSource({"Netanyahu, نتانیاهو", "Blinken, بلینکن", "Пашинян, پاشینیان", "Şoygu, شویگو", "נסראללה, نصرالله"})
    void consonantsMeetAcrossScripts(String one, String other) {
        assertThat(Consonants.of(one)).isEqualTo(Consonants.of(other)).isNotEmpty();
    }

    @Test
    void loadedNamesAreMatchedAndNotShown() {
        List<Candidate> found = LOOKUP.find("رژیم باکو");

        assertThat(found.getFirst().entity().label()).isEqualTo("Azerbaijan");
        assertThat(found.getFirst().aliases()).extracting(Alias::name).doesNotContain("رژیم باکو");
        assertThat(LOOKUP.find("رژیم")).noneMatch(c -> WORLD.isHidden(c.alias()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "؟", "zgmtkpfzgmtk"})
    void whatNamesNothingFindsNothing(String name) {
        assertThat(LOOKUP.find(name)).isEmpty();
    }

    @Test
    void theTableTellsWhoAndWhy() {
        assertThat(Lookup.table(LOOKUP.find("באקו").subList(0, 1)))
                .startsWith("1. Azerbaijan · جمهوری آذربایجان  [State]\n")
                .contains("iri      https://w3id.org/entente/id/state/AZE\n")
                .contains("matched  באקו (he), as written\n")
                .contains("why      capital of Azerbaijan, stands for its government\n")
                .contains("about    State in Western Asia with its capital at Baku.\n");
    }
}
