package org.entente.mention;

import java.util.HashSet;
import java.util.Set;
import org.entente.lang.Lexeme;
import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A title with what it is a title of: "former ambassador of X to Y".
 *
 * @param of whose title it is
 * @param host to whom it is sent: "Y" in the example
 * @param to index after its last unit
 */
record Title(
        Lexeme word,
        boolean former,
        boolean plural,
        @Nullable Party of,
        @Nullable Party host,
        int to) {

    /** Whether who bears it acts for himself and not for whose title it is. */
    boolean free() {
        boolean group = of != null && of.actor().type() != EntityType.STATE;
        return word.has("private") || former || group && word.id().equals("Leader");
    }

    /** The title of two words, with the features of both but for those dropped: "deputy" and "foreign minister". */
    static Lexeme joined(Lexeme first, Lexeme second, String id, Set<String> dropped) {
        Set<String> features = new HashSet<>(second.features());
        features.addAll(first.features());
        features.removeAll(dropped);
        return new Lexeme("title", first.id().equals("Deputy") ? "Deputy" + second.id() : id, features);
    }
}
