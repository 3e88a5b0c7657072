package org.entente.claim;

import org.entente.claim.Clause.Link;
import org.entente.claim.VerbGroups.Group;
import org.entente.lang.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Which clause another hangs on, where verbs stand in the middle: in "X said Y left", "left" hangs on "said". */
final class ClauseAttachment {

    private final LanguagePack pack;

    ClauseAttachment(LanguagePack pack) {
        this.pack = pack;
    }

    /** Whether the clause's verb takes a clause as its object without a word that opens it. */
    boolean governs(Clause clause) {
        return clause.form != null
                && (pack.set("clausal").contains(clause.form.id())
                        || pack.ofVerb(clause.form.id()).stream().anyMatch(f -> f.is("speech") || f.is("complement")));
    }

    /** Whether the verb's object may be a clause that no word opens: "said X left", not "arrested X". */
    boolean takesClause(Clause clause) {
        return clause.form != null
                && (pack.set("clausal").contains(clause.form.id())
                        || pack.set("addressed").contains(clause.form.id())
                        || pack.ofVerb(clause.form.id()).stream()
                                .anyMatch(f -> f.is("speech") && f.relation() == null && !f.is("complement")));
    }

    /** Whether the verb only tells that somebody speaks: "he added". */
    boolean speaks(Group group) {
        return pack.ofVerb(group.form().id()).stream().anyMatch(f -> f.is("speech") && f.relation() == null);
    }

    /** The clause with a finite verb that it is part of: "agreed to talk", for the one of "to talk". */
    static Clause finite(Clause clause) {
        Clause up = clause;
        while (up.infinitive && up.parent != null) {
            up = up.parent;
        }
        return up;
    }

    /** The clause that is neither relative nor adverbial nor without a finite verb. */
    static Clause main(Clause clause) {
        Clause up = clause;
        while ((up.infinitive || up.link == Link.RELATIVE || up.link == Link.ADVERBIAL) && up.parent != null) {
            up = up.parent;
        }
        return up;
    }

    /** The nearest clause upwards whose verb takes a clause as its object. */
    @Nullable
    Clause governing(@Nullable Clause clause) {
        for (Clause up = clause; up != null; up = up.parent) {
            if (governs(up)) {
                return up;
            }
        }
        return clause;
    }

    /** The clause whose subject a verb after a conjunction shares: one that speaks too, or that has the same form. */
    Clause partner(Clause before, Group group, boolean comma) {
        Clause from = comma ? main(before) : before;
        boolean speaks = speaks(group);
        for (Clause up = from; up != null; up = up.parent) {
            boolean tense = up.has("past") == group.form().has("past")
                    && up.has("base") == group.form().has("base");
            boolean speech =
                    up.form != null && pack.ofVerb(up.form.id()).stream().anyMatch(f -> f.is("speech"));
            if (speaks
                    ? speech && !up.infinitive
                    : tense && (!up.infinitive || group.form().has("base"))) {
                return up;
            }
        }
        return finite(from);
    }

    /** The clause without a finite verb that one of the same form is coordinated with: "to meet X and discuss Y". */
    static @Nullable Clause twin(Clause clause, Group group) {
        for (Clause up = clause; up != null && up.infinitive; up = up.parent) {
            if (up.has("ing") == group.form().has("ing") && up.passive == group.passive()) {
                return up;
            }
        }
        return null;
    }
}
