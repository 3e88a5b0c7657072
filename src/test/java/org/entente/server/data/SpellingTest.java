package org.entente.server.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"isr,isr,0", "isr,irs,1", "isr,iran,3", "aliyev,aliev,1", "'',abc,3", "ca,abc,3"})
    void slipsAreCounted(String word, String asked, int slips) {
        assertThat(Spelling.distance(word, asked)).isEqualTo(slips);
        assertThat(Spelling.distance(asked, word)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({
        "isr,irs,true",
        "irn,irs,true",
        "iran,isr,false",
        "azerbaijan,azarbayjan,true",
        "azerbaijan,armenia,false"
    })
    void aLongWordMayHaveTwo(String word, String asked, boolean mistyped) {
        assertThat(Spelling.mistyped(word, asked)).isEqualTo(mistyped);
    }
}
