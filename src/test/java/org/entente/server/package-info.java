/** Tests of the server and its pages. */
@NullMarked
package org.entente.server;

import org.jspecify.annotations.NullMarked;
