/**
 * Schemes (考核办法): a scheme is data, a versioned document whose tree of nodes turns facts into points.
 *
 * <p>Groups combine their parts, items apply rules to measures; overrides (一票否决等) and bands (等次) turn the score into a
 * grade. There is no expression language, so that a scheme can be linted, explained and translated, and cannot run code.
 *
 * <p>The order of evaluation is fixed, whatever the order in the file:
 *
 * <ol>
 *   <li>of one subject: which parts apply; rules; caps of items, then of groups; combination, gates and the clamp of the whole;
 *   <li>the score is set to zero where an override says so ({@code zero}), and then rounded, once;
 *   <li>results of shorter periods, or of those who belong to the subject, are measures ({@code rollup}): a cap of their scheme
 *       has bound in each of them, a cap of this one binds once over all;
 *   <li>the grade: the best band at or below every {@code ceiling} whose bound the score reaches and whose extra condition
 *       holds; then a forced {@code grade}; then direct rating upward ({@code floor}), which lifts nobody above a ceiling and
 *       leaves a forced grade alone, since a veto is a veto; last {@code unrated}, which gives none;
 *   <li>over a whole scoring: quotas, of the best grade first, by peer group and under the declared precedence and ties;
 *   <li>recognition by the grade that remains ({@code recognisedFrom}, {@code not-recognised}), and what bars from awards
 *       ({@code no-award});
 *   <li>what follows is proposed, and decided by a named body.
 * </ol>
 */
@NullMarked
package org.qinglian.scoring.scheme;

import org.jspecify.annotations.NullMarked;
