/**
 * Evaluation (计算): a scheme at work on the columns of a frame.
 *
 * <p>One evaluator, a chunk of rows at a time, serves one subject and a hundred million, so that a batch can never disagree
 * with an explanation. Additive points are whole numbers at a known scale: the result equals a {@code BigDecimal}
 * computation to the last digit.
 */
@NullMarked
package org.qinglian.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
