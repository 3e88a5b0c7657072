package org.entente.rdf;

/**
 * A relation property as the ontology defines it.
 *
 * @param name local name
 * @param bond whether it holds over a time, not at a time
 * @param family local name of the family property without its ending {@code Relation}: {@code consult}
 * @param plover PLOVER event and mode such as {@code CONSULT.visit}; empty if it maps to none
 * @param score conflict-cooperation score from -10 to 10; 0 where it has none
 * @param english English label
 * @param persian Persian label
 */
public record Relation(
        String name,
        boolean bond,
        boolean symmetric,
        String family,
        String plover,
        double score,
        String english,
        String persian) {}
