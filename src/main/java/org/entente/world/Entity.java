package org.entente.world;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actor, place or document that the seeds know.
 *
 * @param iri its IRI
 * @param type its class
 * @param labels preferred label by language code
 * @param home IRI of the state or organisation that a body, party, group or place belongs to
 * @param kind local name of its body kind or office role
 */
public record Entity(
        String iri,
        EntityType type,
        Map<String, String> labels,
        @Nullable String home,
        @Nullable String kind) {

    public Entity {
        labels = Map.copyOf(labels);
    }

    /** The label in that language, else in English, else the last step of the IRI. */
    public String label(String language) {
        String label = labels.getOrDefault(language, labels.get("en"));
        return label != null ? label : iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The canonical English name. */
    public String label() {
        return label("en");
    }
}
