package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.lang.Frame;
import org.entente.lang.Lexeme;
import org.entente.mention.Party;
import org.entente.mention.Phrase;
import org.jspecify.annotations.Nullable;

/** A clause while a sentence is read: its units, its verb and the phrases around it by marker. */
final class Clause {

    /** How a clause hangs on another. */
    enum Link {
        ROOT,
        COORDINATE,
        COMPLEMENT,
        RELATIVE,
        ADVERBIAL
    }

    /** A phrase with the marker of its role: {@code subj}, {@code obj} or the id of a preposition. */
    record Argument(String marker, Phrase phrase, int at) {}

    final List<Integer> units = new ArrayList<>();
    final List<Argument> arguments = new ArrayList<>();
    Link link;

    @Nullable
    Clause parent;

    int verb = -1;

    @Nullable
    Lexeme form;

    boolean passive;
    boolean conditional;
    boolean infinitive;
    boolean question;
    /** Whether it has the arguments of the clause before it: «X را محکوم و تهدید کرد». */
    boolean shares;

    @Nullable
    Argument antecedent;

    @Nullable
    Frame frame;
    /** Units that the frame's verb pattern took, beside the verb. */
    final List<Integer> taken = new ArrayList<>();

    @Nullable
    Party speaker;

    boolean spoken;
    /** Whether a word says that it lies farther back: «پیشتر», "earlier". */
    boolean earlier;

    @Nullable
    List<Party> subject;

    Clause(Link link, @Nullable Clause parent) {
        this.link = link;
        this.parent = parent;
    }

    boolean has(String feature) {
        return form != null && form.has(feature);
    }

    Optional<Argument> argument(String marker) {
        return arguments.stream().filter(a -> a.marker().equals(marker)).findFirst();
    }

    int start() {
        return units.isEmpty() ? 0 : units.getFirst();
    }
}
