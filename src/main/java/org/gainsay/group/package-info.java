/** Which claims describe one measure, which only related ones, and why. */
@NullMarked
package org.gainsay.group;

import org.jspecify.annotations.NullMarked;
