/** The command line and the wiring of all the parts; alone sees every package. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
