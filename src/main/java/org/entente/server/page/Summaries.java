package org.entente.server.page;

import java.util.List;
import java.util.Objects;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Disputes;
import org.entente.server.data.Tones;
import org.entente.server.view.Summary;

/** Sums claims up for the paragraph at the head of a page. */
final class Summaries {

    private Summaries() {}

    /** The claims come newest first. */
    static Summary of(List<ClaimInfo> claims) {
        List<String> dates =
                claims.stream().map(ClaimInfo::when).filter(w -> !w.isEmpty()).toList();
        long articles = claims.stream()
                .map(ClaimInfo::article)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new Summary(
                claims.size(),
                (int) articles,
                Tones.of(claims),
                dates.isEmpty() ? null : dates.getLast(),
                dates.isEmpty() ? null : dates.getFirst(),
                Disputes.most(claims, claims.size()).size());
    }
}
