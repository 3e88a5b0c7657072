package org.entente.claim;

import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim as one sentence gives it, before the article's claims are gathered.
 *
 * @param speech whether it is an act of speech whose day another sentence may tell
 * @param sanction what is told of a sanction beside its parties
 */
record Found(
        Party subject,
        String relation,
        Party object,
        Status status,
        @Nullable Party speaker,
        double confidence,
        String frame,
        Span sentence,
        int at,
        @Nullable ClaimDate date,
        boolean speech,
        @Nullable Sanction sanction) {

    /** The same on that day. */
    Found on(@Nullable ClaimDate day) {
        return new Found(
                subject, relation, object, status, speaker, confidence, frame, sentence, at, day, speech, sanction);
    }

    /** The same with what is told of the sanction. */
    Found with(Sanction told) {
        return new Found(
                subject, relation, object, status, speaker, confidence, frame, sentence, at, date, speech, told);
    }

    static Found of(
            Party subject,
            Frame frame,
            Party object,
            Status status,
            @Nullable Party speaker,
            double confidence,
            Span sentence,
            int at,
            @Nullable ClaimDate date,
            boolean speech) {
        String relation = java.util.Objects.requireNonNull(frame.relation());
        return new Found(
                subject, relation, object, status, speaker, confidence, frame.name(), sentence, at, date, speech, null);
    }
}
