package org.entente.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.world.Entity;
import org.jspecify.annotations.Nullable;

/** On which day each speaker of an article spoke, for what he says in its other sentences: «X روز شنبه … گفت». */
final class SpeechDates {

    private final Map<String, Set<ClaimDate>> days = new HashMap<>();

    /** Notes that somebody spoke on that day. */
    void spoke(Party who, ClaimDate day) {
        days.computeIfAbsent(self(who), k -> new HashSet<>()).add(day);
    }

    /** The claim with the day of its speech where that has none and the article tells one day only. */
    Found dated(Found claim) {
        return claim.date() == null && claim.speech() ? claim.on(only(claim.subject())) : claim;
    }

    private @Nullable ClaimDate only(Party who) {
        Set<ClaimDate> told = days.getOrDefault(self(who), Set.of());
        long distinct = told.stream().map(ClaimDate::lexical).distinct().count();
        return distinct == 1 ? told.iterator().next() : null;
    }

    private static String self(Party who) {
        Entity self = who.agent() == null ? who.actor() : who.agent();
        return self.iri();
    }

    /** Whether a clause performs an act of speech, and not one that lies farther back: "had earlier accused". */
    static boolean acts(Frame frame, @Nullable Clause clause, Status status) {
        return clause != null
                && status == Status.ACTUAL
                && frame.relation() != null
                && !frame.is("plain")
                && !clause.has("plu")
                && !clause.earlier;
    }
}
