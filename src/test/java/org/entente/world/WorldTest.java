package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {

    private static final World WORLD = World.load();

    @ParameterizedTest
    @CsvSource({
        "ForeignMinister, state/USA, 2020-10-15, Mike Pompeo",
        "HeadOfState, state/USA, 2020-10-15, Donald Trump",
        "HeadOfState, state/USA, 2021-01-20, Joe Biden",
        "HeadOfState, state/USA, 2023-05-01, Joe Biden",
        "HeadOfState, state/AZE, 2020-10-15, Ilham Aliyev",
        "ForeignMinister, state/RUS, 2015-07-14, Sergey Lavrov",
        "ForeignMinister, state/IRN, 2015-07-14, Mohammad Javad Zarif",
        "SecretaryGeneral, org/un, 2010-01-01, Ban Ki-moon",
        "SecretaryGeneral, org/nato, 2016-01-01, Jens Stoltenberg",
    })
    void tellsWhoHeldAnOfficeOnADay(String role, String of, String day, String name) {
        assertThat(WORLD.holder(role, Iris.DEFAULT_BASE + of, day))
                .map(Entity::label)
                .contains(name);
    }

    @Test
    void tellsWhomAPersonServed() {
        String pompeo = Iris.of(EntityType.PERSON, "mike-pompeo");

        assertThat(WORLD.servedOn(pompeo, "2020-10-15")).contains(Iris.of(EntityType.STATE, "USA"));
        assertThat(WORLD.servedOn(pompeo, "2023-10-15")).isEmpty();
        assertThat(WORLD.tenures(pompeo)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nato, 1949-08-23, 0",
        "nato, 1950-01-01, 12",
        "nato, 2003-06-01, 19",
        "nato, 2004-06-01, 26",
        "nato, 2025-01-01, 32",
        "eu, 2019-01-01, 28",
        "eu, 2021-01-01, 27",
        "gcc, 2020-01-01, 6",
        "un, 2020-01-01, 193",
    })
    void countsMembersOnADay(String organisation, String day, int count) {
        assertThat(WORLD.membersOf(Iris.of(EntityType.INTERNATIONAL_ORGANISATION, organisation), day))
                .hasSize(count)
                .allMatch(e -> e.type() == EntityType.STATE);
    }

    @Test
    void observersBelongAndAreNoMembers() {
        String eaeu = Iris.of(EntityType.INTERNATIONAL_ORGANISATION, "eaeu");
        String iran = Iris.of(EntityType.STATE, "IRN");

        assertThat(WORLD.membersOf(eaeu, "2025-06-01")).extracting(Entity::iri).doesNotContain(iran);
        assertThat(WORLD.membershipsOf(iran, "2025-06-01"))
                .anyMatch(m -> m.organisation().equals(eaeu) && m.kind().equals("Observer"));
        assertThat(WORLD.membershipsOf(iran, "2023-06-01"))
                .noneMatch(m -> m.organisation().equals(eaeu) && m.kind().equals("Observer"));
    }

    @Test
    void tellsWhoSignedATreaty() {
        String accords = Iris.of(EntityType.ACCORD, "abraham-accords");

        assertThat(WORLD.signaturesUnder(accords))
                .extracting(s -> s.party().substring(s.party().length() - 3))
                .contains("ISR", "ARE", "BHR", "USA", "MAR", "SDN", "KAZ");
        assertThat(WORLD.signaturesOf(Iris.of(EntityType.STATE, "ARE")))
                .anyMatch(s -> s.treaty().equals(accords) && "2020-09-15".equals(s.date()) && s.holdsOn("2021-01-01"));
    }

    @Test
    void tellsTheNeighboursOfAState() {
        assertThat(WORLD.neighbours(Iris.of(EntityType.STATE, "AZE")))
                .extracting(i -> i.substring(i.length() - 3))
                .contains("ARM", "GEO", "IRN", "RUS", "TUR");
        assertThat(WORLD.neighbours(Iris.of(EntityType.STATE, "ISL"))).isEmpty();
    }

    @Test
    void tellsAdjectivesAndDescriptions() {
        Entity britain = WORLD.entity(Iris.of(EntityType.STATE, "GBR")).orElseThrow();

        assertThat(WORLD.adjective(britain)).contains("British");
        assertThat(WORLD.description(britain.iri(), "fa")).isPresent();
    }

    @Test
    void namesRegions() {
        assertThat(WORLD.aliases("fa"))
                .anyMatch(a -> a.name().equals("آمریکای جنوبی") && a.entity().type() == EntityType.REGION);
    }

    @Test
    void aYearOrMonthCountsWithAllOfItsDays() {
        assertThat(List.of("2019-12-31", "2020-01-01", "2021-06-30", "2021-07-01"))
                .extracting(day -> Period.covers("2020", "2021-06", day))
                .containsExactly(false, true, true, false);
    }
}
