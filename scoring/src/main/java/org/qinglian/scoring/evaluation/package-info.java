/**
 * Evaluation (计算): a scheme at work on the columns of a frame.
 *
 * <p>A scheme is compiled once for a {@link org.qinglian.scoring.fact.Layout} ({@link
 * org.qinglian.scoring.evaluation.CompiledScheme}), and then works on as many frames of it as there are: whole
 * ({@link org.qinglian.scoring.evaluation.Evaluation}, by one task or several), block after block in constant memory ({@link
 * org.qinglian.scoring.evaluation.BlockScorer}), or one subject after another ({@link
 * org.qinglian.scoring.evaluation.SingleScorer}):
 *
 * <pre>{@code
 * CompiledScheme compiled = CompiledScheme.of(scheme, frame.layout());
 * Scores scores = compiled.on(frame).scoresWithLosses(3, 2);
 * scores.score(0);                              // exact, after overrides and rounding
 * scores.losses().orElseThrow().loss(0, 0);     // the item that cost the first subject most
 * }</pre>
 *
 * <p>One evaluator, a chunk of rows at a time, serves one subject and a hundred million, so that a batch can never disagree
 * with an explanation. Additive points are whole numbers at a known scale: the result equals a {@code BigDecimal}
 * computation to the last digit. Where an item's numbers are small and its facts always there, they are kept in 32 bits, of
 * which a processor works twice as many at once; a property test holds both widths to the same digits.
 */
@NullMarked
package org.qinglian.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
