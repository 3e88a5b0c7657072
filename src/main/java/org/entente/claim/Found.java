package org.entente.claim;

import org.entente.lang.Frame;
import org.entente.mention.Party;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** A claim as one sentence gives it, before the article's claims are gathered. */
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
        @Nullable ClaimDate date) {

    static Found of(
            Party subject,
            Frame frame,
            Party object,
            Status status,
            @Nullable Party speaker,
            double confidence,
            Span sentence,
            int at,
            @Nullable ClaimDate date) {
        String relation = java.util.Objects.requireNonNull(frame.relation());
        return new Found(subject, relation, object, status, speaker, confidence, frame.name(), sentence, at, date);
    }
}
