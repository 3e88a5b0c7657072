package org.entente.server.view;

import java.util.List;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Snapshot;

/** The first page. */
public record HomeView(
        int claims, int articles, int entities, List<ClaimInfo> newest, List<Snapshot.PairCount> pairs) {}
