package org.entente.claim;

import java.util.List;
import org.entente.lang.LanguagePack;
import org.entente.mention.Describer;
import org.entente.mention.Discourse;
import org.entente.mention.Party;
import org.entente.mention.PhraseReader;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the readers of one sentence share: its units and clauses, the reader of its phrases, the course of the talk so
 * far, and who speaks where no clause tells (an open quotation, "according to X").
 */
record Syntax(
        LanguagePack pack,
        PhraseReader phrases,
        Discourse discourse,
        List<Unit> units,
        List<Clause> clauses,
        Describer describer,
        @Nullable Party speaker) {

    static Syntax of(
            LanguagePack pack,
            PhraseReader phrases,
            Discourse discourse,
            List<Unit> units,
            Describer describer,
            @Nullable Party speaker) {
        ClauseReader clauses = verbLast(pack) ? new VerbLast(pack) : new VerbMiddle(pack);
        return new Syntax(pack, phrases, discourse, units, clauses.clauses(units), describer, speaker);
    }

    boolean verbLast() {
        return verbLast(pack);
    }

    private static boolean verbLast(LanguagePack pack) {
        return pack.setting("order").equals("sov");
    }
}
