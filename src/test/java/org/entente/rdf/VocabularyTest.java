package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.claim.Status;
import org.entente.world.EntityType;
import org.entente.world.Home;
import org.junit.jupiter.api.Test;

/** Constants, tables and ontology say the same, both ways. */
class VocabularyTest {

    private static final Graph ONTOLOGY = Model.get().ontology();

    private static boolean defined(Node term) {
        return ONTOLOGY.contains(term, org.apache.jena.vocabulary.RDF.type.asNode(), Node.ANY);
    }

    @Test
    void everyConstantIsDefined() throws IllegalAccessException {
        for (Field field : Ent.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Node term) {
                // ISO codes may be defined as annotation or datatype properties, but they must be defined.
                assertThat(defined(term)).as(field.getName()).isTrue();
            }
        }
        for (EntityType type : EntityType.values()) {
            assertThat(defined(Ent.of(type))).as(type.name()).isTrue();
        }
        for (Status status : Status.values()) {
            assertThat(ONTOLOGY.contains(
                            Ent.of(status), org.apache.jena.vocabulary.RDF.type.asNode(), Ent.term("Status")))
                    .as(status.name())
                    .isTrue();
        }
    }

    @Test
    void everyStatusOfTheOntologyHasAConstant() {
        assertThat(ONTOLOGY.stream(Node.ANY, org.apache.jena.vocabulary.RDF.type.asNode(), Ent.term("Status"))
                        .map(t -> Ent.localName(t.getSubject())))
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(Status.values())
                        .map(Status::localName)
                        .toList());
    }

    @Test
    void relationsAreThoseOfTheTable() {
        Map<String, String> table = new TreeMap<>();
        Home.resource("relations.tsv")
                .lines()
                .filter(l -> !l.startsWith("#") && !l.startsWith("relation\t"))
                .forEach(l -> {
                    String[] c = l.split("\t");
                    double score = c[5].equals("-") ? 0 : Double.parseDouble(c[5]);
                    table.put(
                            c[0], c[1] + " " + c[2] + " " + c[3] + " " + (c[4].equals("-") ? "" : c[4]) + " " + score);
                });
        Map<String, String> ontology = new TreeMap<>();
        Model.get()
                .relations()
                .all()
                .forEach(r -> ontology.put(
                        r.name(),
                        (r.bond() ? "bond " : "event ") + (r.symmetric() ? "1 " : "0 ") + r.family() + " " + r.plover()
                                + " " + r.score()));
        assertThat(ontology).isEqualTo(table);
    }
}
