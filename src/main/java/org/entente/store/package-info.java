/** The embedded TDB2 store, its transactions and the named queries. May import rdf and what stands before it. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
