/**
 * Conduct (作风): the code that a programme sets its cadres, for example ten rules (十条军规), and the notices (通报) that
 * hold up good and bad cases: positive or negative × collective or individual × regular or ad hoc.
 *
 * <p>The text of a code is the user's data. A notice reports what was decided; it is not the decision, and no negative
 * notice may appear before the decision takes effect. {@link org.qinglian.core.conduct.NoticeLifecycle} is its way from the
 * draft to the archive, {@link org.qinglian.core.conduct.NoticeStatistics} what all of them add up to.
 *
 * <p>Red and black lists (红黑榜) rank units week by week or year by year; {@link org.qinglian.core.conduct.RankingSequence} says who
 * belongs on them and what is proposed for those who stay among the last.
 */
@NullMarked
package org.qinglian.core.conduct;

import org.jspecify.annotations.NullMarked;
