package org.entente.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {

    static Stream<Map.Entry<String, String>> seeds() {
        return Home.texts("seeds/entities", ".ttl").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySeedIsPlainTurtleAndReadsAsJenaReadsIt(Map.Entry<String, String> file) {
        assertThat(PlainTurtle.read(file.getValue())).contains(Seeds.parse(file.getKey(), file.getValue()));
    }

    @Test
    void plainTurtleReadsAsJenaReadsIt() {
        String text = """
                @prefix : <urn:x:> . # note
                @prefix p-q: <urn:y#> .
                :a a p-q:B , <urn:z> ;; :n 1 , -2.50 , +3 ; :s "a \\"b\\" \\\\ c"@en-GB , "d"^^:e , "f" .
                :a.b :c :d.
                :a :c p-q: ; .
                """;

        assertThat(PlainTurtle.read(text)).contains(Seeds.parse("x.ttl", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urn:a> <urn:b> [] .",
                "<urn:a> <urn:b> ( 1 ) .",
                "<urn:a> <urn:b> 'c' .",
                "<urn:a> <urn:b> \"\"\"c\"\"\" .",
                "<urn:a> <urn:b> \"\\u0041\" .",
                "<urn:a> <urn:b> true .",
                "<urn:a> <urn:b> 1e3 .",
                "BASE <urn:a> <b> <c> <d> .",
                "_:a <urn:b> <urn:c> .",
                "PREFIX x: <urn:x> x:a x:b x:c .",
            })
    void richerTurtleIsLeftToJena(String text) {
        assertThat(PlainTurtle.read(text)).isEmpty();
        assertThat(Seeds.read(Map.of("x.ttl", text))).isEqualTo(Seeds.parse("x.ttl", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urn:a> <urn:b> \"c\nd\" .",
                "<urn:a> <urn:b> \"c",
                "<urn:a> x:b <urn:c> .",
                "<urn:a> <urn:b> .",
                "<urn:a> <urn:b> <urn:c> } .",
                "what is this",
            })
    void brokenTurtleNamesFileLineAndColumn(String text) {
        assertThatThrownBy(() -> World.of(Map.of("broken.ttl", "\n" + text)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("broken.ttl: [line: ")
                .hasMessageContaining("col: ");
    }

    @Test
    void aSubjectOfTwoFilesIsOne() {
        Facts facts = Seeds.read(Map.of("a.ttl", "<urn:a> <urn:b> \"c\" .", "b.ttl", "<urn:a> <urn:b> \"d\" ."));

        assertThat(facts.texts("urn:a", "urn:b")).isEqualTo(List.of("c", "d"));
    }
}
