/** What the pages know of the store: an index of its claims and names in memory, and details read on demand. May import store and what stands before it. */
@NullMarked
package org.entente.server.data;

import org.jspecify.annotations.NullMarked;
