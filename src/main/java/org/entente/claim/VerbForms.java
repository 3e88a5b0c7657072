package org.entente.claim;

import java.util.List;
import java.util.Set;
import org.entente.claim.VerbGroups.Group;
import org.entente.claim.VerbGroups.Kind;
import org.entente.lang.LanguagePack;
import org.entente.mention.Unit;
import org.jspecify.annotations.Nullable;

/** What verb forms are that can be several things: "sent" in "weapons sent to X" is a participle, no past tense. */
final class VerbForms {

    private static final int LONGEST_HEADLINE = 20;

    /** Relations whose verbs take the one who suffers as their object. */
    private static final Set<String> SUFFERED =
            Set.of("attacks", "coerces", "releases", "expelsDiplomatsOf", "accuses");

    private final LanguagePack pack;
    private final List<Unit> units;

    VerbForms(LanguagePack pack, List<Unit> units) {
        this.pack = pack;
        this.units = units;
    }

    /** Whether a participle opens the phrase that is the subject: "Jailed Kenyan activists went on strike". */
    boolean opening(Group group, @Nullable Group next) {
        int at = group.verb();
        boolean first = at == 0 || at == 1 && units.getFirst().mark("\"");
        if (!first || !group.form().has("pp") || next == null || next.kind() != Kind.FINITE) {
            return false;
        }
        Unit right = units.get(at + 1);
        boolean phrase = right.named() || Set.of("NOUN", "ADJ", "PROPN").contains(right.tag());
        return phrase
                && !right.is("prep")
                && units.subList(at + 1, next.from()).stream().noneMatch(u -> u.mark(","));
    }

    /** Whether a base form without an auxiliary stands right behind a noun or name, of which it may be the head. */
    boolean nominal(Group group) {
        Unit left = units.get(Math.max(0, group.verb() - 1));
        return group.kind() == Kind.FINITE
                && group.from() == group.verb()
                && group.form().has("base")
                && !group.form().has("past")
                && (left.tag().equals("PROPN") || left.named() || left.is("body"));
    }

    /** Whether a past form is a participle after its noun: "weapons supplied by X", "talks held in Y failed". */
    boolean reduced(Group group, @Nullable Group next, int start, boolean governed) {
        int at = group.verb();
        if (!group.doubtful() || at == 0 || at + 1 >= units.size()) {
            return false;
        }
        Unit left = units.get(at - 1);
        Unit right = units.get(at + 1);
        if (left.is("pron") || pack.set("intransitive").contains(group.form().id())) {
            return false;
        }
        if (right.is("prep", "by")) {
            return true;
        }
        int before = at - 1;
        while (before > 0 && units.get(before).tag().equals("ADV")) {
            before--;
        }
        if (units.get(before).is("prep", "as")) {
            // "dismissed it as politically motivated"
            return true;
        }
        if (governed && Set.of("NOUN", "PROPN").contains(left.tag())) {
            return true;
        }
        boolean timed = right.is("adv") && !right.named();
        if (!left.tag().equals("NOUN") || !right.is("prep") && !timed) {
            return false;
        }
        return !left.is("title")
                && next != null
                && next.kind() == Kind.FINITE
                && onlyPhrases(at + 1, aside(start, at, next.from()) ? next.from() - 1 : next.from());
    }

    /** Whether commas part a phrase with a preposition and that participle off: "X, in a letter sent to Y, said". */
    private boolean aside(int start, int at, int to) {
        int comma = at;
        while (comma > start && !units.get(comma).mark(",")) {
            comma--;
        }
        return comma > start
                && units.get(comma + 1).is("prep")
                && units.get(to - 1).mark(",");
    }

    /** Whether between two verbs stands nothing but phrases with their prepositions. */
    private boolean onlyPhrases(int from, int to) {
        for (int i = from; i < to; i++) {
            Unit unit = units.get(i);
            if (!unit.word() && !unit.mark("-")
                    || unit.is("conj")
                    || unit.is("rel")
                    || unit.is("sub")
                    || unit.is("comp")
                    || unit.is("pron") && !unit.is("pron", "it")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a headline leaves the auxiliary of a passive out: "Five Killed in Border Clash". */
    boolean struck(Group group) {
        int at = group.verb();
        Unit last = units.getLast();
        boolean headline = last.word() && units.size() < LONGEST_HEADLINE;
        boolean objectless = at + 1 == units.size()
                || units.get(at + 1).is("prep")
                || units.get(at + 1).mark(",");
        return headline
                && objectless
                && group.doubtful()
                && pack.ofVerb(group.form().id()).stream()
                        .anyMatch(f -> f.relation() != null && SUFFERED.contains(f.relation()));
    }
}
