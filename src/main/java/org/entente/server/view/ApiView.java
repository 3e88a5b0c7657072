package org.entente.server.view;

import org.jspecify.annotations.Nullable;

/** A named query with the form to ask it and what it answered. */
public record ApiView(
        QueryCard query,
        @Nullable ResultView result,
        @Nullable String previous,
        @Nullable String next,
        String csv,
        String json) {}
