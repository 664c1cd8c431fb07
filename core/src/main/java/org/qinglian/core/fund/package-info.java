/**
 * Funds (财政资金): what was budgeted and published (预决算公开), how money goes down the levels (资金流转), and what is paid to people
 * by card (惠民惠农补贴“一卡通”).
 *
 * <p>A {@link org.qinglian.core.fund.BudgetDocument} carries the dates of approval, reply and publication, and the detail and
 * the figures of what was published. A {@link org.qinglian.core.fund.FundFlow} follows money of one purpose from stop to stop
 * until it is paid; how long it stayed anywhere is told in days. A {@link org.qinglian.core.fund.SubsidyBatch} is the list of
 * one unit for one period; its recipients are identifiers that say nothing of the people.
 *
 * <p>The time limits of the budget law are rows of the statutory rule book. What no law fixes, such as how long a list is made
 * public, is a value of {@link org.qinglian.core.fund.FundNorms} labelled with where it comes from. Scores of transparency are
 * computed on published scales (财政透明度), each an edition of its own.
 */
@NullMarked
package org.qinglian.core.fund;

import org.jspecify.annotations.NullMarked;
