/**
 * Ranking (排名): the order of subjects within their peer groups, ties sharing a rank.
 *
 * <p>Persons are graded but not ranked, unless a caller asks for it in so many words.
 */
@NullMarked
package org.qinglian.scoring.ranking;

import org.jspecify.annotations.NullMarked;
