package org.entente.claim;

import org.entente.source.Article;

/** Reads the claims of an article. Implementations are pure: the same article gives the same claims. */
public interface Extractor {
    Extraction extract(Article article);
}
