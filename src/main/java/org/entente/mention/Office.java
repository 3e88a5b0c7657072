package org.entente.mention;

import org.entente.text.Span;
import org.entente.world.Entity;

/**
 * A title that a text gives to a person.
 *
 * @param person the holder
 * @param role the title's role id
 * @param of the state, organisation or body whose office it is
 * @param former whether the text says that it is past
 * @param mission whether the office implies a mission of {@code of} in {@code host}
 * @param host where a mission is, equal to {@code of} if untold
 * @param span where it is said
 */
public record Office(Entity person, String role, Entity of, boolean former, boolean mission, Entity host, Span span) {}
