package org.entente.claim;

import java.util.Map;
import java.util.Set;

/** What the engine must know of the relations: which are symmetric, and which tell of an event. */
public record Relations(Set<String> all, Set<String> symmetric, Map<String, String> families) {

    public boolean symmetric(String relation) {
        return symmetric.contains(relation);
    }
}
