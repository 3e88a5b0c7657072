@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
