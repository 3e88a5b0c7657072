package org.entente.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a page says of itself. */
record Metadata(
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String url) {}
