package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.lang.Frame;
import org.entente.lang.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that every frame of every pack carries. */
class PackExamplesTest {

    static List<String> packs() {
        return LanguagePack.codes();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyFrameHasExamples(String code) {
        List<String> without = new ArrayList<>();
        for (Frame frame : Examples.pack(code).frames()) {
            if (frame.examples().stream().noneMatch(e -> e.expected() != null)
                    || frame.relation() != null && frame.examples().stream().noneMatch(e -> e.expected() == null)) {
                without.add(frame.name());
            }
        }
        assertThat(without)
                .as("frames of %s without an example of each kind", code)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void examplesHold(String code) {
        assertThat(Examples.failures(code)).isEmpty();
    }

    @Test
    void somePacksAreThere() {
        assertThat(packs()).contains("fa", "en");
    }
}
