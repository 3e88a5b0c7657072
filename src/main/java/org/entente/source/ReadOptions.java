package org.entente.source;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to read, and what the caller knows better than the page.
 *
 * @param language language code that overrides what the page says; null to trust page and letters
 * @param published day of publication that overrides the page's
 * @param url address that overrides the page's
 * @param packs languages that can be read; empty for any
 * @param limit greatest size in bytes, after decompression
 */
public record ReadOptions(
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable String url,
        Set<String> packs,
        long limit) {

    /** Ten million bytes: no news article comes near. */
    public static final long LIMIT = 10_000_000;

    public ReadOptions {
        packs = Set.copyOf(packs);
    }

    /** Nothing overridden, any language, the usual limit. */
    public static ReadOptions defaults() {
        return new ReadOptions(null, null, null, Set.of(), LIMIT);
    }

    public ReadOptions withLanguage(@Nullable String other) {
        return new ReadOptions(other, published, url, packs, limit);
    }

    public ReadOptions withPublished(@Nullable LocalDate other) {
        return new ReadOptions(language, other, url, packs, limit);
    }

    public ReadOptions withUrl(@Nullable String other) {
        return new ReadOptions(language, published, other, packs, limit);
    }

    public ReadOptions withPacks(Set<String> other) {
        return new ReadOptions(language, published, url, other, limit);
    }
}
