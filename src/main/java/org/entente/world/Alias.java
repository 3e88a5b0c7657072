package org.entente.world;

/**
 * One written name of an entity.
 *
 * @param name as it is written in dictionaries, with joiners
 * @param language its language code
 * @param entity whom it names; for a metonym, the government that it stands for
 * @param kind what kind of name it is
 * @param ambiguous whether it is also a plain word, so that it counts only where its surroundings speak for it
 */
public record Alias(String name, String language, Entity entity, Kind kind, boolean ambiguous) {

    /** What kind of name an alias is. */
    public enum Kind {
        /** A name or an acronym. */
        NAME,
        /** An adjective or a word for the people. */
        DEMONYM,
        /** A capital or seat that stands for its government. */
        METONYM,
        /** The part of a person's name by which later mentions name the person. */
        FAMILY_NAME
    }
}
