package org.entente.claim;

import java.util.List;
import org.entente.source.Article;

/** What was read in one article. */
public record Extraction(Article article, List<Claim> claims) {

    public Extraction {
        claims = List.copyOf(claims);
    }
}
