package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.world.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the seeds alone answer, checked against the world: a wrong answer here is a wrong fact in a seed file. */
class SeedAnswersTest {

    private static final String DAY = "day=2026-11-23";

    @SuppressWarnings("NullAway.Init")
    private static Store seeds;

    @BeforeAll
    static void open() {
        seeds = Store.seeds();
    }

    @AfterAll
    static void close() {
        seeds.close();
    }

    private static List<String> ask(String name, String... values) {
        Map<String, String> parameters = new HashMap<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            parameters.put(value.substring(0, equals), value.substring(equals + 1));
        }
        NamedQuery query = NamedQuery.find(name).orElseThrow();
        return seeds.read(() -> Tables.select(seeds.dataset(), query.bind(parameters, seeds.dataset()))).stream()
                .skip(1)
                .map(r -> String.join("|", r).replace(Iris.DEFAULT_BASE, ""))
                .toList();
    }

    @Test
    void membersOfBothBricsAndSco() {
        assertThat(ask("members-of-both", "one=BRICS", "other=SCO", DAY))
                .containsExactly(
                        "state/CHN|China|2009-06-16|2001-06-15",
                        "state/IND|India|2009-06-16|2017-06-09",
                        "state/IRN|Iran|2024-01-01|2023-07-04",
                        "state/RUS|Russia|2009-06-16|2001-06-15");
        assertThat(ask("members-of-both", "one=BRICS", "other=SCO", "day=2020-01-01"))
                .extracting(r -> r.split("\\|")[1])
                .containsExactly("China", "India", "Russia");
    }

    @Test
    void defenceObligationsToArmenia() {
        String pact = "treaty/collective-security-treaty|Collective Security Treaty|";
        assertThat(ask("defence-obligations", "state=ARM", DAY))
                .containsExactly(
                        "state/BLR|Belarus|" + pact + "1993",
                        "state/KAZ|Kazakhstan|" + pact + "1992-05-15",
                        "state/KGZ|Kyrgyzstan|" + pact + "1992-05-15",
                        "state/RUS|Russia|" + pact + "1992-05-15",
                        "state/RUS|Russia|treaty/russia-armenia-1997|Treaty of Friendship, Cooperation and Mutual"
                                + " Assistance between Russia and Armenia|1997-08-29",
                        "state/TJK|Tajikistan|" + pact + "1992-05-15");
    }

    @Test
    void signatoriesOfTheAbrahamAccords() {
        assertThat(ask("accord-signatories", "treaty=توافق ابراهیم"))
                .containsExactly(
                        "state/BHR|Bahrain|2020-09-15|",
                        "state/ISR|Israel|2020-09-15|",
                        "state/ARE|United Arab Emirates|2020-09-15|",
                        "state/USA|United States|2020-09-15|",
                        "state/MAR|Morocco|2020-12-22|",
                        "state/SDN|Sudan|2021-01-06|",
                        "state/KAZ|Kazakhstan|2025-11-06|");
    }

    @Test
    void sanctionsRegimesAgainstIran() {
        List<String> regimes = ask("sanctions-regimes-by-type", "target=ایران");
        assertThat(regimes).extracting(r -> r.split("\\|")[0]).isSorted();
        assertThat(regimes)
                .extracting(r -> r.split("\\|")[1])
                .contains(
                        "sanctions/us-iran",
                        "sanctions/us-iran-isa",
                        "sanctions/us-iran-cisada",
                        "sanctions/caatsa",
                        "sanctions/un-iran-1737",
                        "sanctions/un-iran-snapback",
                        "sanctions/eu-iran-nuclear",
                        "sanctions/eu-iran-human-rights",
                        "sanctions/eu-iran-drones",
                        "sanctions/uk-iran",
                        "sanctions/canada-iran");
        assertThat(regimes).allMatch(r -> r.split("\\|", -1)[7].length() > 10, "tell their legal basis");
        assertThat(regimes)
                .contains(
                        "ArmsSanction|sanctions/un-iran-arms-2231|United Nations arms embargo on Iran under resolution"
                                + " 2231|United Nations|Lifted|2015-07-20|2020-10-18|Resolution 2231 (2015), Annex B");
    }

    @Test
    void neighboursOfAzerbaijanAndTheirBlocs() {
        List<String> found = ask("neighbours-and-blocs", "state=جمهوری آذربایجان", DAY);
        assertThat(found)
                .extracting(r -> r.split("\\|")[1])
                .containsExactly("Armenia", "Georgia", "Iran", "Russia", "Turkey");
        assertThat(blocs(found, 0))
                .contains("Collective Security Treaty Organization", "Eurasian Economic Union", "Council of Europe");
        assertThat(blocs(found, 1)).contains("Council of Europe").doesNotContain("Commonwealth of Independent States");
        assertThat(blocs(found, 2))
                .contains("BRICS", "Shanghai Cooperation Organisation", "Economic Cooperation Organization", "OPEC")
                .doesNotContain("JCPOA Joint Commission");
        assertThat(blocs(found, 3))
                .contains("BRICS", "Collective Security Treaty Organization")
                .doesNotContain("Council of Europe", "G8", "P5+1");
        assertThat(blocs(found, 4))
                .contains("NATO", "Organization of Turkic States")
                .doesNotContain("European Union");
    }

    private static List<String> blocs(List<String> found, int row) {
        return List.of(found.get(row).split("\\|")[2].split(", "));
    }
}
