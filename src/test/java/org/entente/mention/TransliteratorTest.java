package org.entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.lang.LanguagePack;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliteratorTest {

    private static final World WORLD = World.load();
    private static final Transliterator LATIN = new Transliterator(LanguagePack.load("fa", WORLD.aliases("fa")), WORLD);

    @ParameterizedTest
    @CsvSource({"استراند, Strand", "اوریلند, Oriland", "یادونگ, Yadong", "نیکو, Niko"})
    void spellsWordsThatNobodyKnows(String written, String latin) {
        assertThat(LATIN.latin(written)).isEqualTo(latin);
    }

    @Test
    void spellsAKnownWordAsKnownPersonsDo() {
        assertThat(LATIN.latin("ولادیمیر استراند")).isEqualTo("Vladimir Strand");
    }

    @Test
    void leavesLatinLettersAlone() {
        assertThat(LATIN.latin("John Smith")).isEqualTo("John Smith");
    }
}
