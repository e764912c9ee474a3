/** Quantities made into claims: who says it, when, and what it measures. */
@NullMarked
package org.gainsay.extract;

import org.jspecify.annotations.NullMarked;
