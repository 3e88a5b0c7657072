/** What the templates are given: plain values, ready to print. May import data and web. */
@NullMarked
package org.entente.server.view;

import org.jspecify.annotations.NullMarked;
