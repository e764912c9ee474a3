/** Words as data: tab-separated tables, each row with its example. */
@NullMarked
package org.gainsay.lexicon;

import org.jspecify.annotations.NullMarked;
