package org.entente.mention;

import org.entente.text.Span;
import org.entente.world.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One actor as a phrase names it.
 *
 * @param actor who takes part: the state for one who acts for it
 * @param agent the person who acts for the actor
 * @param speaker whose word it is when this party speaks: the person, else the body, else the actor
 * @param role how it is named
 * @param head the noun that a mere owner's thing is called by, or an empty string
 * @param span where it is named
 */
public record Party(Entity actor, @Nullable Entity agent, Entity speaker, Role role, String head, Span span) {

    /** How a phrase names a party. */
    public enum Role {
        /** By its name. */
        NAME,
        /** By a metonym. */
        METONYM,
        /** By an official in office. */
        OFFICIAL,
        /** By a person without a mandate. */
        PERSON,
        /** By a body of government. */
        BODY,
        /** By a word for its people. */
        PEOPLE,
        /** As owner of a thing. */
        OWNER,
        /** As an adjective of a thing. */
        ADJECTIVE,
        /** By a description without a name. */
        DESCRIBED,
        /** By a pronoun or a phrase that refers back. */
        REFERENCE
    }

    /** Whether the phrase names the party itself and not a thing of it. */
    public boolean direct() {
        return role != Role.OWNER && role != Role.ADJECTIVE;
    }

    /** The same party, named in that way. */
    public Party as(Role other) {
        return as(other, head, span);
    }

    public Party as(Role other, String noun, Span where) {
        return new Party(actor, agent, speaker, other, noun, where);
    }
}
