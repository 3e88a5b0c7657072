package org.entente.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.rdf.Sample.state;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.claim.Extraction;
import org.entente.claim.Status;
import org.entente.world.EntityType;
import org.entente.world.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportsTest {

    private static final Extraction READ = Sample.article("https://tests.example/a", "fa", "عنوان 🙂")
            .says(
                    "باکو شاید به توافق بپیوندد.",
                    state("AZE", "Azerbaijan"),
                    "joins",
                    Sample.known(EntityType.ACCORD, "abraham-accords", "Abraham Accords"),
                    Status.POSSIBLE,
                    Sample.stranger("x-y", "X Y", "ایکس ایگرگ"),
                    null,
                    "--03-05")
            .says("ایران و عمان متحدند.", state("IRN", "Iran"), "alliedWith", state("OMN", "Oman"), Status.ACTUAL)
            .read();

    private static String write(Format format, String base) {
        DatasetGraph dataset = Exports.dataset(List.of(READ), Model.get().relations());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.write(dataset, Exports.claimGraphs(dataset), format, new Rebase(base), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"TURTLE,true", "TRIG,true", "NQUADS,true", "NTRIPLES,true", "JSONLD,false", "RDFXML,false"})
    void claimsReifyTheirTriplesWhereTheFormatCan(Format format, boolean reifiers) {
        String text = write(format, Iris.DEFAULT_BASE);
        assertThat(text.contains("<<(")).isEqualTo(reifiers);
        assertThat(write(format, Iris.DEFAULT_BASE)).isEqualTo(text);
        Lang lang = switch (format) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NQUADS -> Lang.NQUADS;
            case NTRIPLES -> Lang.NTRIPLES;
            case JSONLD -> Lang.JSONLD;
            default -> Lang.RDFXML;
        };
        DatasetGraph back = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .lang(lang)
                .parse(back);
        Graph all = format.quads() ? back.getUnionGraph() : back.getDefaultGraph();
        assertThat(all.stream(Node.ANY, Ent.SUBJECT, Node.ANY)).hasSize(2);
        assertThat(all.stream(Node.ANY, Ent.term("alliedWith"), Node.ANY)).hasSize(2);
        assertThat(all.stream(Node.ANY, Ent.term("joins"), Node.ANY)).isEmpty();
    }

    @Test
    void theBaseIsTheOperators() {
        assertThat(write(Format.NQUADS, "https://claims.example/id"))
                .contains("<https://claims.example/id/state/AZE>")
                .doesNotContain(Iris.DEFAULT_BASE)
                .contains("<https://w3id.org/entente/ontology#joins>");
        assertThat(ClaimsTable.csv(List.of(READ), new Rebase("https://claims.example/id")))
                .contains(",https://claims.example/id/state/AZE,Azerbaijan,joins,");
    }

    @Test
    void quotesStandAtTheirPlaceInCodePoints() {
        Graph graph = ClaimGraph.of(READ);
        int[] text = READ.article().text().codePoints().toArray();
        graph.stream(Node.ANY, Ent.HAS_EVIDENCE, Node.ANY).forEach(t -> {
            String exact = "";
            int start = 0;
            int end = 0;
            for (Node selector : graph.stream(t.getObject(), Terms.OA_HAS_SELECTOR, Node.ANY)
                    .map(x -> x.getObject())
                    .toList()) {
                for (var s : graph.stream(selector, Node.ANY, Node.ANY).toList()) {
                    if (s.getPredicate().equals(Terms.OA_EXACT)) {
                        exact = s.getObject().getLiteralLexicalForm();
                    } else if (s.getPredicate().equals(Terms.OA_START)) {
                        start = Integer.parseInt(s.getObject().getLiteralLexicalForm());
                    } else if (s.getPredicate().equals(Terms.OA_END)) {
                        end = Integer.parseInt(s.getObject().getLiteralLexicalForm());
                    }
                }
            }
            assertThat(new String(text, start, end - start)).isEqualTo(exact).isNotEmpty();
        });
    }

    @Test
    void whatIsWrittenKeepsTheShapes() {
        assertThat(Model.get().shapes().violations(ClaimGraph.of(READ))).isEmpty();
    }
}
