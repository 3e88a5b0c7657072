/** Articles, read from HTML or plain text exactly as published. May import text. */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
