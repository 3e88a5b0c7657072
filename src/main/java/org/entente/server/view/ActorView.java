package org.entente.server.view;

import java.util.List;
import org.entente.server.data.ClaimInfo;
import org.entente.server.data.Entity;
import org.entente.server.data.Lit;
import org.jspecify.annotations.Nullable;

/** The page of an entity. */
public record ActorView(
        Entity entity,
        @Nullable Lit description,
        List<Lit> names,
        List<Fact> facts,
        List<String> sameAs,
        List<Family> families,
        List<Neighbour> neighbours,
        String filter,
        Pager.Slice<ClaimInfo> claims,
        List<ClaimInfo> spoken,
        int spokenTotal) {

    /** Another actor, with the number of claims between the two. */
    public record Neighbour(Entity entity, int claims) {}
}
