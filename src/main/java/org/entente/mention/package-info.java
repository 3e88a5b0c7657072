/** Who and what a sentence names: actors, dates, coreference. May import text, source, world, lang. */
@NullMarked
package org.entente.mention;

import org.jspecify.annotations.NullMarked;
