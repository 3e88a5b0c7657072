package org.entente.server.view;

import java.util.List;
import java.util.Map;
import org.entente.server.data.Lit;
import org.entente.server.data.Relation;

/** The claims of an actor in one family of relations, counted by status. */
public record Family(
        Lit label, String name, String tone, int total, Map<String, Integer> statuses, List<Count> counts) {

    /**
     * The claims of one relation in one direction.
     *
     * @param inverse whether the actor is the object
     */
    public record Count(Relation relation, boolean inverse, int total, Map<String, Integer> statuses) {}
}
