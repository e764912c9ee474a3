/** Articles and JSON Lines in. */
@NullMarked
package org.gainsay.io;

import org.jspecify.annotations.NullMarked;
