package org.entente.server.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Tones;
import org.entente.server.view.Summary;

/** Sums claims up for the paragraph at the head of a page. */
final class Summaries {

    private Summaries() {}

    /** The claims come newest first, undated ones last. */
    static Summary of(List<ClaimInfo> claims, int disputed) {
        Set<ArticleInfo> articles = Collections.newSetFromMap(new IdentityHashMap<>());
        String last = null;
        String first = null;
        for (ClaimInfo claim : claims) {
            String when = claim.when();
            if (!when.isEmpty()) {
                last = last == null ? when : last;
                first = when;
            }
            if (claim.article() != null) {
                articles.add(claim.article());
            }
        }
        return new Summary(claims.size(), articles.size(), Tones.of(claims), first, last, disputed);
    }
}
