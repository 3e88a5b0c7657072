package org.entente.server.view;

import java.util.List;
import java.util.Map;
import org.entente.server.data.ArticleInfo;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Snapshot;
import org.entente.server.data.Tones;

/**
 * The first page.
 *
 * @param quotes the words of the claims shown, by the claim's IRI
 */
public record HomeView(
        int claims,
        int articles,
        int entities,
        List<ClaimInfo> newest,
        List<Snapshot.Dispute> disputes,
        Map<String, Lit> quotes,
        List<Pair> pairs,
        List<ArticleInfo> newestArticles) {

    /** Two actors, and what the claims between them tell of. */
    public record Pair(Entity one, Entity other, int claims, Tones tones) {}
}
