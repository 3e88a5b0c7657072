/** Language packs: words, markers and frames as data, loaded and checked. May import text and world. */
@NullMarked
package org.entente.lang;

import org.jspecify.annotations.NullMarked;
