/** Numerals, bounds, hedges and units in running text, read as quantities. */
@NullMarked
package org.gainsay.quantity;

import org.jspecify.annotations.NullMarked;
