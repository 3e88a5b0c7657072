package org.entente.mention;

import java.util.List;

/**
 * A noun phrase with the parties that it names.
 *
 * @param from index of its first unit
 * @param to index after its last unit
 * @param parties whom it names, in order; empty for a phrase that names nobody
 * @param head what the phrase is headed by: the id of its first content word, or an empty string
 */
public record Phrase(int from, int to, List<Party> parties, String head) {

    public Phrase {
        parties = List.copyOf(parties);
    }

    public boolean empty() {
        return parties.isEmpty();
    }

    /** Whether it names its parties themselves. */
    public boolean direct() {
        return !parties.isEmpty() && parties.getFirst().direct();
    }
}
