/**
 * Facts (事实): what is known of each subject in a period, before any rule is applied.
 *
 * <p>An {@link org.qinglian.scoring.fact.Event} happened on a day; a {@link org.qinglian.scoring.fact.Reading} is a value
 * for the period. A {@link org.qinglian.scoring.fact.Measure} says how they become the columns of a {@link
 * org.qinglian.scoring.fact.Frame}, in which everything is scored.
 *
 * <p>Events count in this order: those of the period or of the stretch looked back over; without those that are excused; of one
 * matter one; for what each is worth; up to the caps of days, months, quarters and years. A look back needs facts that go back
 * as far: of the time before {@link org.qinglian.scoring.fact.Facts#since} nobody knows anything, so that the value is
 * missing and not zero.
 *
 * <p>Missing (缺失), not applicable (不适用), withheld (不予提供) and zero (零) are four different things.
 */
@NullMarked
package org.qinglian.scoring.fact;

import org.jspecify.annotations.NullMarked;
