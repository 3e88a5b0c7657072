package org.entente.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.claim.FrameExtractor;
import org.entente.claim.Relations;
import org.entente.rdf.Model;
import org.entente.rdf.Relation;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/** Wires the extraction engine from the model, the seeds and the language packs, when it is first asked for. */
final class Engines {

    private @Nullable FrameExtractor extractor;

    FrameExtractor extractor() {
        if (extractor == null) {
            extractor = new FrameExtractor(World.load(), relations());
        }
        return extractor;
    }

    /** The relation inventory as the engine takes it. */
    static Relations relations() {
        Set<String> all = new HashSet<>();
        Set<String> symmetric = new HashSet<>();
        Map<String, String> families = new HashMap<>();
        for (Relation relation : Model.get().relations().all()) {
            all.add(relation.name());
            families.put(relation.name(), relation.family());
            if (relation.symmetric()) {
                symmetric.add(relation.name());
            }
        }
        return new Relations(all, symmetric, families);
    }
}
