package org.entente.server.view;

import org.entente.server.data.Tones;
import org.jspecify.annotations.Nullable;

/**
 * What there is about somebody, or between two, in one paragraph.
 *
 * @param first the earliest of the claims' dates, null where none is dated
 * @param last the latest of them
 * @param disputed how many things some affirm and others deny
 */
public record Summary(
        int claims,
        int articles,
        Tones tones,
        @Nullable String first,
        @Nullable String last,
        int disputed) {}
