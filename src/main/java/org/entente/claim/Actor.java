package org.entente.claim;

import org.entente.world.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part in a claim, or speaks it.
 *
 * @param iri its deterministic IRI
 * @param type its class
 * @param label its canonical English name, or a transliteration for a person that the seeds do not know
 * @param written for an actor that the seeds do not know, its name as the text writes it; null for a known one
 */
public record Actor(
        String iri, EntityType type, String label, @Nullable String written) {}
