/** From mentions and clauses to claims: frames, speakers, status, dates, and the claim itself. May import text, source, world, lang, mention. */
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
