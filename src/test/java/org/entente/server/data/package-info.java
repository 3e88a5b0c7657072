/** Tests of the server and its pages. */
@NullMarked
package org.entente.server.data;

import org.jspecify.annotations.NullMarked;
