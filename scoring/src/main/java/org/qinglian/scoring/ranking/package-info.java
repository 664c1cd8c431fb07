/**
 * Ranking (排名): the order of subjects within their peer groups, and what is decided by it over a whole scoring: quotas (比例),
 * lists (榜单), the way from last period's grades to this one's.
 *
 * <p>Persons are graded but not ranked, unless a caller asks for it in so many words: {@link
 * org.qinglian.scoring.ranking.Settlements} settles grades by quotas and says nobody's rank.
 */
@NullMarked
package org.qinglian.scoring.ranking;

import org.jspecify.annotations.NullMarked;
