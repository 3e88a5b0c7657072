package org.entente.server.view;

import java.util.List;
import java.util.Map;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.entente.server.data.Tones;
import org.jspecify.annotations.Nullable;

/** The page of an entity. */
public record ActorView(
        Entity entity,
        @Nullable Lit description,
        Summary summary,
        List<Lit> names,
        List<Lit> otherNames,
        List<Fact> facts,
        List<String> sameAs,
        List<Family> families,
        List<Neighbour> neighbours,
        String filter,
        Pager.Slice<ClaimInfo> claims,
        List<ClaimInfo> spoken,
        int spokenTotal,
        Map<String, Lit> quotes) {

    /** Another actor, with the number of claims between the two and what they tell of. */
    public record Neighbour(Entity entity, int claims, Tones tones) {}
}
