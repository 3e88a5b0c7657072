package org.entente.mention;

import java.util.List;
import org.entente.lang.Lexeme;

/**
 * One member of a coordination, as "the army of X" in "the army of X and the navy".
 *
 * @param parties whom it names
 * @param to index after its last unit
 * @param head what it is headed by, as in a {@link Phrase}
 */
record Part(List<Party> parties, int to, String head) {

    /** The id of a noun as a head: "troops" has that of the body it is a word for. */
    static String headId(Unit unit) {
        return unit.as("noun").or(() -> unit.as("body")).map(Lexeme::id).orElse(unit.key());
    }
}
