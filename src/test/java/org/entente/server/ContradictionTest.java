package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.claim.Actor;
import org.entente.claim.Status;
import org.entente.rdf.Sample;
import org.entente.store.Store;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two claims of a pair are marked as contradicting each other. */
class ContradictionTest {

    private static final Actor ARMENIA = Sample.state("ARM", "Armenia");
    private static final Actor AZERBAIJAN = Sample.state("AZE", "Azerbaijan");
    private static final String DAY = "2025-03-05";

    private static int marked(Sample sample) throws Exception {
        try (Store store = Store.inMemory()) {
            store.seed();
            store.load(sample.read());
            try (EntenteServer server =
                    EntenteServer.start(store, ServerOptions.defaults().withPort(0))) {
                String page =
                        new Asking(server).get("/pair/ARM/AZE", "text/html").body();
                return Jsoup.parse(page).select(".contradiction").size();
            }
        }
    }

    private static Sample bothWays(
            String relation, @Nullable Actor one, @Nullable Actor other, String day, String otherDay) {
        return Sample.article("https://news.example/c", "en", "Both ways")
                .says("One says so.", ARMENIA, relation, AZERBAIJAN, Status.ACTUAL, one, null, day)
                .says("Another says so.", AZERBAIJAN, relation, ARMENIA, Status.ACTUAL, other, null, otherDay);
    }

    @ParameterizedTest
    @CsvSource({"attacks,1", "visits,1", "partOf,1", "meetsWith,0"})
    void twoSpeakersTurnARelationRound(String relation, int marked) throws Exception {
        assertThat(marked(bothWays(relation, AZERBAIJAN, ARMENIA, DAY, DAY))).isEqualTo(marked);
    }

    @Test
    void anotherDayIsAnotherAffair() throws Exception {
        assertThat(marked(bothWays("attacks", AZERBAIJAN, ARMENIA, DAY, "2025-04-01")))
                .isZero();
    }

    @Test
    void oneVoiceMayTellOfAnExchange() throws Exception {
        assertThat(marked(bothWays("attacks", null, null, DAY, DAY))).isZero();
    }

    @Test
    void aBondThatCannotBeMutualNeedsNoDay() throws Exception {
        assertThat(marked(bothWays("partOf", null, null, DAY, "2024-01-01"))).isEqualTo(1);
    }

    @Test
    void aDenialContradictsWhatIsAffirmed() throws Exception {
        assertThat(marked(Sample.article("https://news.example/c", "en", "Denied")
                        .says("It did.", ARMENIA, "attacks", AZERBAIJAN, Status.ACTUAL)
                        .says("It did not.", ARMENIA, "attacks", AZERBAIJAN, Status.DENIED)))
                .isEqualTo(1);
    }
}
