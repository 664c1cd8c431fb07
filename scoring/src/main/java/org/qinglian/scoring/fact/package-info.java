/**
 * Facts (事实): what is known of each subject in a period, before any rule is applied.
 *
 * <p>An {@link org.qinglian.scoring.fact.Event} happened on a day; a {@link org.qinglian.scoring.fact.Reading} is a value
 * for the period. A {@link org.qinglian.scoring.fact.Measure} says how they become the columns of a {@link
 * org.qinglian.scoring.fact.Frame}, in which everything is scored.
 *
 * <p>Missing (缺失), not applicable (不适用), withheld (不予提供) and zero (零) are four different things.
 */
@NullMarked
package org.qinglian.scoring.fact;

import org.jspecify.annotations.NullMarked;
