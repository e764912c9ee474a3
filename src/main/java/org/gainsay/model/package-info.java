/**
 * The vocabulary: what every stage takes and returns. Records and sealed types only; nothing here
 * knows how a text is read.
 *
 * <p>All types are immutable and thread-safe. Nothing is null but where its javadoc says so.
 */
@NullMarked
package org.gainsay.model;

import org.jspecify.annotations.NullMarked;
