/** Requests and answers: languages, negotiation, assets, headers. Knows nothing of the data. */
@NullMarked
package org.entente.server.web;

import org.jspecify.annotations.NullMarked;
