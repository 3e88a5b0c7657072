/** Who and what a sentence names: units, actors, coreference, dates. May import text, world, source, lang. */
@NullMarked
package org.entente.mention;

import org.jspecify.annotations.NullMarked;
