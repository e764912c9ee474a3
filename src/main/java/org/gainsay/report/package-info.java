/** Findings written out for people and for programs. */
@NullMarked
package org.gainsay.report;

import org.jspecify.annotations.NullMarked;
