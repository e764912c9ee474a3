/**
 * Compares the figures of several reports and shows where they differ.
 *
 * <p>Start at {@link org.gainsay.ContradictionChecker}. The stages, in the order of the flow:
 *
 * <ul>
 *   <li>{@link org.gainsay.model}: the vocabulary, what every stage takes and returns
 *   <li>{@link org.gainsay.lexicon}: words as data
 *   <li>{@link org.gainsay.text}: sentences and regions of a page
 *   <li>{@link org.gainsay.quantity}: figures in running text
 *   <li>{@link org.gainsay.extract}: figures made into claims
 *   <li>{@link org.gainsay.group}: claims of one measure
 *   <li>{@link org.gainsay.check}: agreements and disagreements
 *   <li>{@link org.gainsay.report}: findings written out
 *   <li>{@link org.gainsay.io}: articles in and out
 *   <li>{@link org.gainsay.fixture}: folders of cases
 *   <li>{@link org.gainsay.cli}: the command line
 * </ul>
 */
@NullMarked
package org.gainsay;

import org.jspecify.annotations.NullMarked;
