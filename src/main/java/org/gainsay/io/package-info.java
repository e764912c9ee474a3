/** Articles, tables and markup in and out. */
@NullMarked
package org.gainsay.io;

import org.jspecify.annotations.NullMarked;
