/** One class per page or service: reads the request, asks the data, fills the view. May import data, view and web. */
@NullMarked
package org.entente.server.page;

import org.jspecify.annotations.NullMarked;
