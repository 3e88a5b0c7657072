package org.entente.server.view;

import java.util.List;
import java.util.Map;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Evidence;
import org.entente.server.data.Lit;
import org.jspecify.annotations.Nullable;

/** The page of a claim. */
public record ClaimView(
        ClaimInfo claim,
        List<Evidence> evidence,
        @Nullable Lit dateText,
        @Nullable Lit frame,
        SanctionView sanction,
        List<ClaimInfo> alike,
        List<ClaimInfo> against,
        Map<String, Lit> quotes,
        List<Lit> citation) {}
