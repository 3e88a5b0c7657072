package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.rdf.Sample.state;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.entente.claim.Actor;
import org.entente.claim.Sanction;
import org.entente.claim.Status;
import org.entente.rdf.Graphs;
import org.entente.rdf.Model;
import org.entente.rdf.Sample;
import org.entente.world.EntityType;
import org.entente.world.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each named query on a small world and three articles whose answers are known. */
class NamedQueriesTest {

    private static final Actor ISRAEL = state("ISR", "Israel");
    private static final Actor AZERBAIJAN = state("AZE", "Azerbaijan");
    private static final Actor IRAN = state("IRN", "Iran");
    private static final Actor AMERICA = state("USA", "United States");
    private static final Actor ARMENIA = state("ARM", "Armenia");
    private static final Actor ENVOY = Sample.known(EntityType.PERSON, "envoy", "Anna Envoy");
    private static final Actor ACCORDS = Sample.known(EntityType.ACCORD, "abraham-accords", "Abraham Accords");
    private static final String A = "https://tests.example/a";
    private static final String B = "https://tests.example/b";

    /** On disk: memory and TDB2 do not run queries alike. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Store store;

    @BeforeAll
    static void fill() {
        store = Store.open(folder.resolve("db"));
        Graph world = Model.parse("world.ttl", Home.resource("store/world.ttl"));
        store.write(() -> {
            world.stream().forEach(t -> store.dataset().add(Quad.create(Graphs.SEEDS, t)));
            Model.get().ontology().stream().forEach(t -> store.dataset().add(Quad.create(Graphs.ONTOLOGY, t)));
            return true;
        });
        store.load(Sample.article(A, "en", "First")
                .published("2025-03-01")
                .says("A1.", ISRAEL, "alliedWith", AZERBAIJAN, Status.ACTUAL, ENVOY, null, null)
                .says("A2.", AZERBAIJAN, "joins", ACCORDS, Status.PROPOSED, ENVOY, null, "2025-03-05")
                .says("A3.", AMERICA, "sanctions", IRAN, Status.ACTUAL)
                .told(new Sanction(
                        Set.of(Sanction.Type.FINANCIAL, Sanction.Type.TRADE),
                        Sanction.Stage.IMPOSED,
                        List.of("Executive Order 13902")))
                .says("A4.", ARMENIA, "accuses", AZERBAIJAN, Status.ACTUAL, null, ENVOY, null)
                .read());
        store.load(Sample.article(B, "fa", "دوم")
                .published("2025-02-01")
                .says("ب۱.", AZERBAIJAN, "alliedWith", ISRAEL, Status.DENIED, IRAN, null, null)
                .says("ب۲.", ARMENIA, "meetsWith", AZERBAIJAN, Status.PLANNED, null, null, "2025-04")
                .read());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<String> ask(String name, String... values) {
        Map<String, String> parameters = new HashMap<>();
        for (String value : values) {
            String[] parts = value.split("=", 2);
            parameters.put(parts[0], parts[1]);
        }
        NamedQuery query = NamedQuery.find(name).orElseThrow();
        return store.read(() -> Tables.select(store.dataset(), query.bind(parameters, store.dataset()))).stream()
                .skip(1)
                .map(r -> String.join("|", r)
                        .replace("https://w3id.org/entente/id/", "")
                        .replace("https://tests.example/", ""))
                .toList();
    }

    @Test
    void claims() {
        assertThat(ask("claims"))
                .hasSize(6)
                .first()
                .isEqualTo(
                        "a|state/ISR|Israel|alliedWith|state/AZE|Azerbaijan|Actual|person/envoy|Anna Envoy|||0.8|A1.|6|9");
    }

    @Test
    void abrahamAccords() {
        assertThat(ask("abraham-accords"))
                .containsExactly(
                        "state/BHR|Bahrain|Signed|2020-09-15||",
                        "state/ISR|Israel|Signed|2020-09-15||",
                        "state/AZE|Azerbaijan|Proposed|2025-03-05|Anna Envoy|a");
    }

    @Test
    void accordSignatories() {
        assertThat(ask("accord-signatories", "treaty=Pact"))
                .containsExactly(
                        "state/ARM|Armenia|1992-05-15|",
                        "state/RUS|Russia|1992-05-15|",
                        "state/AZE|Azerbaijan|1993|1999-04-02");
    }

    @Test
    void sanctions() {
        assertThat(ask("sanctions-on", "target=IRN"))
                .containsExactly(
                        "state/USA|United States|regime|Imposed|||1995-05-06|sanctions/us-iran",
                        "state/USA|United States|sanctions|Imposed|Actual|||a");
        String told = "United States|Iran|financial, trade|Imposed|Actual|Executive Order 13902|||A3.|a";
        assertThat(ask("sanction-claims")).containsExactly(told);
        assertThat(ask("sanction-claims", "target=IRN", "type=trade")).containsExactly(told);
        assertThat(ask("sanction-claims", "type=travel")).isEmpty();
        assertThat(ask("sanction-claims", "target=AZE")).isEmpty();
        assertThat(ask("sanctions-regimes-by-type"))
                .containsExactly(
                        "FinancialSanction|sanctions/us-iran|US sanctions on Iran|United States|Imposed|1995-05-06||Executive Order 12959",
                        "TradeSanction|sanctions/us-iran|US sanctions on Iran|United States|Imposed|1995-05-06||Executive Order 12959");
    }

    @Test
    void alliesOf() {
        assertThat(ask("allies-of", "state=اسرائیل"))
                .containsExactly("state/AZE|Azerbaijan|Actual|Anna Envoy|a", "state/AZE|Azerbaijan|Denied|Iran|b");
        assertThat(ask("allies-of", "state=USA")).isEmpty();
        assertThat(ask("allies-of", "state=ARM")).containsExactly("state/RUS|Russia|Treaty||treaty/pact");
    }

    @Test
    void defenceObligationsKnowTheDay() {
        assertThat(ask("defence-obligations")).containsExactly("state/RUS|Russia|treaty/pact|Pact|1992-05-15");
        assertThat(ask("defence-obligations", "day=1995-01-01"))
                .containsExactly(
                        "state/AZE|Azerbaijan|treaty/pact|Pact|1993", "state/RUS|Russia|treaty/pact|Pact|1992-05-15");
    }

    @Test
    void saidBy() {
        assertThat(ask("said-by", "speaker=آنا فرستاده"))
                .containsExactly(
                        "says|Israel|alliedWith|Azerbaijan|Actual||A1.|a",
                        "says|Azerbaijan|joins|Abraham Accords|Proposed|2025-03-05|A2.|a",
                        "acts|Armenia|accuses|Azerbaijan|Actual||A4.|a");
    }

    @Test
    void disagreements() {
        assertThat(ask("disagreements")).containsExactly("Israel|alliedWith|Azerbaijan|Anna Envoy|a|Iran|b");
    }

    @Test
    void pairOverTime() {
        assertThat(ask("pair-over-time", "one=ISR", "other=AZE"))
                .containsExactly(
                        "2025-02-01|Azerbaijan|alliedWith|Israel|Denied|9.5|Iran|b",
                        "2025-03-01|Israel|alliedWith|Azerbaijan|Actual|9.5|Anna Envoy|a");
    }

    @Test
    void unattributed() {
        assertThat(ask("unattributed"))
                .containsExactly(
                        "a|United States|sanctions|Iran|Actual|A3.",
                        "a|Armenia|accuses|Azerbaijan|Actual|A4.",
                        "b|Armenia|meetsWith|Azerbaijan|Planned|ب۲.");
        assertThat(ask("unattributed", "relation=sanctions", "lang=fa"))
                .containsExactly("a|آمریکا|sanctions|ایران|Actual|A3.");
    }

    @Test
    void membersKnowTheDay() {
        assertThat(ask("members-of-both", "one=Bloc", "other=Club", "day=2024-05-01"))
                .containsExactly("state/RUS|Russia|2009|2001-06");
        assertThat(ask("member-at", "organisation=Club", "day=2008"))
                .containsExactly("state/IRN|Iran||2005|2010-05-01", "state/RUS|Russia||2001-06|");
        assertThat(ask("member-at", "organisation=Bloc", "day=2003-07-01"))
                .containsExactly("state/ARM|Armenia|Observer|2003|");
    }

    @Test
    void officeholderKnowsTheDay() {
        assertThat(ask("officeholder-at", "of=ARM", "role=foreignminister", "day=2020-10-15"))
                .containsExactly("ForeignMinister|person/envoy|Anna Envoy|Foreign Minister of Armenia|2020-10-15|");
        assertThat(ask("officeholder-at", "of=ARM", "day=۲۰۲۰-۱۰-۱۴"))
                .containsExactly(
                        "ForeignMinister|person/predecessor|Paul Before|Foreign Minister of Armenia|2015|2020-10-14");
        assertThat(ask("officeholder-at", "of=ARM", "role=HeadOfState")).isEmpty();
    }

    @Test
    void neighboursAndBlocs() {
        assertThat(ask("neighbours-and-blocs", "day=2009-01-01"))
                .containsExactly("state/ARM|Armenia|", "state/IRN|Iran|Club");
    }

    @Test
    void mostActivePairs() {
        assertThat(ask("most-active-pairs", "least=2"))
                .containsExactly("Armenia|Azerbaijan|2|-0.5", "Azerbaijan|Israel|2|9.5");
    }

    @Test
    void listsOfClaims() {
        assertThat(ask("who-accuses-whom")).containsExactly("Armenia|accuses|Azerbaijan|Actual|||A4.|a");
        assertThat(ask("denied")).containsExactly("Azerbaijan|alliedWith|Israel|Denied|Iran||ب۱.|b");
        assertThat(ask("planned-or-proposed"))
                .containsExactly(
                        "Armenia|meetsWith|Azerbaijan|Planned||2025-04|ب۲.|b",
                        "Azerbaijan|joins|Abraham Accords|Proposed|Anna Envoy|2025-03-05|A2.|a");
    }

    @Test
    void meetings() {
        assertThat(ask("meetings", "actor=AZ")).containsExactly("2025-04|meetsWith|Armenia|Planned||b");
    }

    @Test
    void sourcesOfClaim() {
        assertThat(ask("sources-of-claim", "subject=AZE", "relation=alliedWith", "object=ISR"))
                .containsExactly("Actual|Anna Envoy|||a|A1.", "Denied|Iran|||b|ب۱.");
    }

    @Test
    void articles() {
        assertThat(ask("articles")).containsExactly("b|دوم|2025-02-01|Test|fa|2", "a|First|2025-03-01|Test|en|4");
    }

    static Stream<NamedQuery> all() {
        return NamedQuery.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyQueryParsesAndSpeaksBothLanguages(NamedQuery query) {
        assertThat(query.parseQuery().isSelectType()).isTrue();
        for (String language : List.of("en", "fa")) {
            assertThat(query.titles()).as(query.name()).containsKey(language);
            assertThat(query.descriptions()).as(query.name()).containsKey(language);
        }
        assertThat(query.title("fa")).matches(".*\\p{IsArabic}.*");
        query.parameters().forEach(p -> assertThat(p.labelFa()).matches(".*\\p{IsArabic}.*"));
    }

    @Test
    void everyQueryIsAskedHere() {
        assertThat(NamedQuery.all()).hasSizeGreaterThanOrEqualTo(18);
        List<String> asked = Arrays.asList(
                ("claims abraham-accords accord-signatories sanctions-on sanctions-regimes-by-type allies-of"
                                + " defence-obligations said-by disagreements pair-over-time unattributed members-of-both"
                                + " member-at officeholder-at neighbours-and-blocs most-active-pairs who-accuses-whom denied"
                                + " planned-or-proposed meetings sources-of-claim articles sanction-claims")
                        .split(" "));
        assertThat(NamedQuery.all().keySet()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void valuesAreNodesAndNeverQueryText() {
        String nasty = "x\" } UNION { ?c ?p ?o . FILTER(\"1\" = \"1";
        assertThat(ask("officeholder-at", "of=ARM", "role=" + nasty)).isEmpty();
        assertThatThrownBy(() -> ask("allies-of", "state=" + nasty))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("nothing is called");
    }

    @Test
    void troubleIsToldInOneLine() {
        assertTrouble("allies-of needs state=… (State); usage: entente query allies-of state=… [lang=…]", "allies-of");
        assertTrouble("nothing is called 'Atlantis'", "allies-of", "state=Atlantis");
        assertTrouble("has no parameter 'stat'", "allies-of", "state=IRN", "stat=x");
        assertTrouble("no such day: 2025-02-30", "member-at", "day=2025-02-30");
        assertTrouble("a date is 2025-03-05", "member-at", "day=yesterday");
        assertTrouble("not a whole number", "most-active-pairs", "least=many");
        assertTrouble("no relation 'likes'", "unattributed", "relation=likes");
    }

    private static void assertTrouble(String message, String name, String... values) {
        assertThatThrownBy(() -> ask(name, values))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining(message);
    }

    @Test
    void aQueryThatDoesNotParseIsToldWithItsPlace() {
        NamedQuery broken = NamedQuery.parse("broken", "# title: Broken\nSELECT ?a WHERE {\n  ?a ?b \n}\n");
        assertThatThrownBy(broken::parseQuery)
                .isInstanceOf(QueryProblem.class)
                .hasMessageStartingWith("broken: line 4, column 1: ")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> NamedQuery.parse("odd", "# title: Odd\n# param: what\n"))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("line 2");
    }
}
