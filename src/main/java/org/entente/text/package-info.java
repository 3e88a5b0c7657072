/** Texts and positions in them: spans, normalised keys, tokens, sentences. Imports nothing of Entente. */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
