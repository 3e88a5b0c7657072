/** The embedded Fuseki, its pages and content negotiation. May import store and what stands before it. */
@NullMarked
package org.entente.server;

import org.jspecify.annotations.NullMarked;
