package org.entente.server.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query editor. */
public record EditorView(
        String query,
        String timeLimit,
        @Nullable ResultView result,
        List<QueryCard> examples,
        List<String> downloads) {}
