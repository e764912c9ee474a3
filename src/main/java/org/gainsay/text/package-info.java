/** A document cut into sentences, each with its place on the page. */
@NullMarked
package org.gainsay.text;

import org.jspecify.annotations.NullMarked;
