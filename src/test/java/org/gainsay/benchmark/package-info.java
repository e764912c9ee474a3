/** How fast the stages are; {@link org.gainsay.benchmark.Benchmarks} runs them. */
package org.gainsay.benchmark;
