@NullMarked
package org.entente.rdf;

import org.jspecify.annotations.NullMarked;
