/** Claims as RDF: vocabulary, graphs, shapes, exports and the claims table. May import everything before it: text, source, world, lang, mention, claim. */
@NullMarked
package org.entente.rdf;

import org.jspecify.annotations.NullMarked;
