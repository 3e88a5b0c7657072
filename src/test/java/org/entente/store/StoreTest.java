package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.rdf.Sample.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.claim.Actor;
import org.entente.claim.Extraction;
import org.entente.claim.Sanction;
import org.entente.claim.Status;
import org.entente.rdf.Ent;
import org.entente.rdf.Graphs;
import org.entente.rdf.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final Actor ISRAEL = state("ISR", "Israel");
    private static final Actor AZERBAIJAN = state("AZE", "Azerbaijan");
    private static final String A = "https://tests.example/a";
    private static final String B = "https://tests.example/b";

    @TempDir
    Path folder;

    private static Extraction allies(String iri, Status status) {
        return Sample.article(iri, "fa", "اتحاد")
                .says("اسرائیل و جمهوری آذربایجان متحد نخست‌وزیری‌اند.", ISRAEL, "alliedWith", AZERBAIJAN, status)
                .read();
    }

    private static boolean related(Store store, Actor subject, String relation, Actor object) {
        return store.read(() ->
                store.dataset().contains(Graphs.RELATIONS, iri(subject.iri()), Ent.term(relation), iri(object.iri())));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static long size(Store store, Node graph) {
        return store.read(() -> (long) store.dataset().getGraph(graph).size());
    }

    @Test
    void aSecondLoadChangesNothing() {
        try (Store store = Store.open(folder.resolve("db"))) {
            assertThat(store.load(allies(A, Status.ACTUAL))).isEqualTo(Loaded.LOADED);
            long before = size(store, iri(A));
            assertThat(store.load(allies(A, Status.ACTUAL))).isEqualTo(Loaded.UNCHANGED);
            assertThat(size(store, iri(A))).isEqualTo(before);
        }
        try (Store store = Store.open(folder.resolve("db"))) {
            assertThat(store.load(allies(A, Status.ACTUAL))).isEqualTo(Loaded.UNCHANGED);
            assertThat(store.articles()).isEqualTo(1);
        }
    }

    @Test
    void aChangedArticleReplacesItsOwnGraphOnly() {
        try (Store store = Store.inMemory()) {
            store.load(allies(A, Status.ACTUAL));
            store.load(allies(B, Status.ACTUAL));
            long other = size(store, iri(B));
            assertThat(store.load(allies(A, Status.DENIED))).isEqualTo(Loaded.REPLACED);
            assertThat(size(store, iri(B))).isEqualTo(other);
            assertThat(store.read(() -> store.dataset().contains(iri(A), Node.ANY, Ent.STATUS, Ent.ACTUAL)))
                    .isFalse();
        }
    }

    @Test
    void plainTriplesStandWhileAnActualClaimSupportsThem() {
        try (Store store = Store.inMemory()) {
            store.load(allies(A, Status.ACTUAL));
            store.load(allies(B, Status.ACTUAL));
            assertThat(related(store, ISRAEL, "alliedWith", AZERBAIJAN)).isTrue();
            assertThat(related(store, AZERBAIJAN, "alliedWith", ISRAEL)).isTrue();
            store.load(allies(A, Status.PLANNED));
            assertThat(related(store, AZERBAIJAN, "alliedWith", ISRAEL)).isTrue();
            store.load(allies(B, Status.POSSIBLE));
            assertThat(related(store, ISRAEL, "alliedWith", AZERBAIJAN)).isFalse();
            assertThat(size(store, Graphs.RELATIONS)).isZero();
            store.load(allies(B, Status.ACTUAL));
            assertThat(store.remove(B)).isTrue();
            assertThat(store.remove(B)).isFalse();
            assertThat(size(store, Graphs.RELATIONS)).isZero();
        }
    }

    @Test
    void whatBreaksAShapeIsNotLoaded() {
        Extraction same = Sample.article(A, "en", "Odd")
                .says("Israel meets Israel.", ISRAEL, "meetsWith", ISRAEL, Status.ACTUAL)
                .read();
        try (Store store = Store.inMemory()) {
            assertThatThrownBy(() -> store.load(same))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("breaks the shapes")
                    .hasMessageContaining("subject");
            assertThat(store.articles()).isZero();
        }
    }

    @Test
    void onlySanctionsHaveATypeAndAStage() {
        Sanction told = new Sanction(Set.of(Sanction.Type.ARMS), Sanction.Stage.IMPOSED, List.of("Resolution 4718"));
        try (Store store = Store.inMemory()) {
            store.load(Sample.article(A, "en", "Embargo")
                    .says("Israel bans arms.", ISRAEL, "sanctions", AZERBAIJAN, Status.ACTUAL)
                    .told(told)
                    .read());
            Extraction odd = Sample.article(B, "en", "Odd")
                    .says("Israel meets Azerbaijan.", ISRAEL, "meetsWith", AZERBAIJAN, Status.ACTUAL)
                    .told(told)
                    .read();
            assertThatThrownBy(() -> store.load(odd))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Only a claim of sanctions");
            assertThat(store.articles()).isEqualTo(1);
        }
    }

    @Test
    void aPlainQuerySeesAllGraphs() {
        try (Store store = Store.inMemory()) {
            store.load(allies(A, Status.ACTUAL));
            String query =
                    "PREFIX ent: <https://w3id.org/entente/ontology#> SELECT ?a { ?a ent:alliedWith ?b } ORDER BY ?a";
            assertThat(store.read(() -> Tables.select(store.dataset(), QueryFactory.create(query))))
                    .containsExactly(List.of("a"), List.of(AZERBAIJAN.iri()), List.of(ISRAEL.iri()));
        }
    }

    @Test
    void wordsAreFoundWithAndWithoutJoiners() {
        try (Store store = Store.inMemory()) {
            store.load(allies(A, Status.ACTUAL));
            for (String words : List.of("نخست‌وزیری‌اند", "نخستوزیریاند", "وزیری", "اسراييل", "جمهوري آذربايجان")) {
                assertThat(found(store, words)).as(words).isEqualTo(1);
            }
            assertThat(found(store, "ارمنستان")).isZero();
            store.load(Sample.article(A, "fa", "اتحاد").read());
            assertThat(found(store, "اسرائیل")).isZero();
        }
    }

    private static int found(Store store, String words) {
        String query = """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX oa: <http://www.w3.org/ns/oa#>
                SELECT ?s { ?s text:query (oa:exact '%s') }""".formatted(words);
        return store.read(() -> Tables.select(store.dataset(), QueryFactory.create(query)))
                        .size()
                - 1;
    }

    @Test
    void refusesWhatIsNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a file");
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds other things");
        assertThatThrownBy(() -> Store.openExisting(folder.resolve("none")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no store at");
    }

    @Test
    void seedsOnce() {
        try (Store store = Store.inMemory()) {
            assertThat(store.seed()).isTrue();
            assertThat(store.seed()).isFalse();
            assertThat(size(store, Graphs.ONTOLOGY)).isGreaterThan(1000);
            assertThat(store.read(
                            () -> store.dataset().contains(Quad.unionGraph, Ent.term("joins"), Node.ANY, Node.ANY)))
                    .isTrue();
        }
    }

    @Test
    void aNewStoreIsACopyOfTheImage() throws IOException {
        Path image = folder.resolve("image");
        Store.makeImage(image);
        Store.makeImage(image);
        Path copy = folder.resolve("copy");
        new Image(image).copy(copy);
        assertThat(copy.resolve("tdb2")).isDirectory();
        try (Store store = Store.open(copy);
                java.util.stream.Stream<Path> left = Files.list(folder)) {
            assertThat(store.seed()).isFalse();
            assertThat(size(store, Graphs.SEEDS)).isGreaterThan(50_000);
            assertThat(store.load(allies(A, Status.ACTUAL))).isEqualTo(Loaded.LOADED);
            assertThat(left).containsExactlyInAnyOrder(image, copy);
        }
    }

    @Test
    void onlyAFreePlaceOrAStoreBecomesAnImage() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "x");
        assertThatThrownBy(() -> Store.makeImage(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds other things");
        assertThat(folder.resolve("a.txt")).exists();
    }

    @Test
    void seedsThatBreakAShapeAreNotLoaded() throws IOException {
        Path entities = Files.createDirectories(folder.resolve("seeds").resolve("entities"));
        Files.writeString(entities.resolve("odd.ttl"), """
                @prefix ent: <https://w3id.org/entente/ontology#> .
                <https://w3id.org/entente/id/state/XXX> a ent:State .
                """);
        String home = System.setProperty("entente.home", folder.toString());
        try (Store store = Store.inMemory()) {
            assertThatThrownBy(store::seed)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("breaks the shapes")
                    .hasMessageContaining("state/XXX");
            assertThat(size(store, Graphs.SEEDS)).isZero();
        } finally {
            if (home == null) {
                System.clearProperty("entente.home");
            } else {
                System.setProperty("entente.home", home);
            }
        }
    }

    @Test
    void claimsQueryGivesTheTable() {
        Extraction one = allies(A, Status.ACTUAL);
        Extraction two = Sample.article(B, "en", "Two, \"quoted\"")
                .says(
                        "He said, \"Baku may join\" 🙂 the accords.",
                        AZERBAIJAN,
                        "joins",
                        Sample.known(org.entente.world.EntityType.ACCORD, "abraham-accords", "Abraham Accords"),
                        Status.POSSIBLE,
                        Sample.stranger("simon-moshiashvili", "Simon Moshiashvili", "سیمون موشیاشویلی"),
                        Sample.stranger("a-b", "A B", "A B"),
                        "--03-05")
                .read();
        try (Store store = Store.inMemory()) {
            store.load(two);
            store.load(one);
            NamedQuery claims = NamedQuery.find("claims").orElseThrow();
            String csv = store.read(() -> Tables.csv(store.dataset(), claims.bind(Map.of(), store.dataset())));
            assertThat(csv).isEqualTo(org.entente.rdf.ClaimsTable.csv(List.of(two, one)));
            assertThat(csv).contains("\"He said, \"\"Baku may join\"\" 🙂 the accords.\",14,53\r\n");
        }
    }
}
