/** What Entente knows at birth: states, organisations, persons, offices, with names in many languages and dates. May import text. */
@NullMarked
package org.entente.world;

import org.jspecify.annotations.NullMarked;
