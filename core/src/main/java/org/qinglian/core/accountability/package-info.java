/**
 * Accountability (问责): every failed duty answered. 有权就有责、失责必追究.
 *
 * <p>A {@link org.qinglian.core.accountability.Breach} (失责情形) is a duty that was found failed. It ends in one of three ways: a
 * {@link org.qinglian.core.accountability.AccountabilityCase} (问责案件), an {@link org.qinglian.core.accountability.Exemption}
 * (免责) with grounds, or a stated open state. {@link org.qinglian.core.accountability.BreachAnswers} says which, and makes a
 * number of it.
 *
 * <p>A case goes through {@link org.qinglian.core.accountability.AccountabilityProcedure}: clue, approved initiation, inquiry,
 * facts met, proposal, decision, announcement, execution, self-examination, file. What may be decided about whom and by whom,
 * and within what time, {@link org.qinglian.core.accountability.AccountabilityRegulations} holds by edition (2009, 2016, 2019);
 * what no edition states is an {@link org.qinglian.core.accountability.AccountabilityNorms} value labelled as ours.
 *
 * <p>Finding, allegation and decision are distinct: a breach is a finding, a case in hand an allegation, and only a named body
 * decides.
 */
@NullMarked
package org.qinglian.core.accountability;

import org.jspecify.annotations.NullMarked;
