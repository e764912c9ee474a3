/** Which values fit, which do not, and what kind of disagreement that is. */
@NullMarked
package org.gainsay.check;

import org.jspecify.annotations.NullMarked;
