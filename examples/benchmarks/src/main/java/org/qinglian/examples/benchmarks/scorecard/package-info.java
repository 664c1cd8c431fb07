/**
 * One scorecard, worked by this library, by hand-written loops and by other engines (计分引擎比较).
 *
 * <p>{@link org.qinglian.examples.benchmarks.scorecard.ScorecardModel} is the scorecard as data; each engine gets its own model
 * from it and works it in the way that its documentation recommends for many subjects. Before an engine is measured it has
 * to find the same total, grade and three largest losses for every subject as a plain {@code BigDecimal} computation.
 *
 * <p>{@link org.qinglian.examples.benchmarks.scorecard.ScorecardComparison} measures all of them in one run: {@code mvn -q
 * -Pbenchmarks -pl examples/benchmarks -am compile exec:exec
 * -Dbenchmark.main=org.qinglian.examples.benchmarks.scorecard.ScorecardComparison}.
 *
 * <p>The other engines are here to be compared with, and nowhere else in this project. Their licences bind who passes them on:
 *
 * <ul>
 *   <li>Aviator: LGPL
 *   <li>Drools: Apache-2.0
 *   <li>JPMML-Evaluator: AGPL-3.0; its model classes BSD-3-Clause
 * </ul>
 */
@NullMarked
package org.qinglian.examples.benchmarks.scorecard;

import org.jspecify.annotations.NullMarked;
