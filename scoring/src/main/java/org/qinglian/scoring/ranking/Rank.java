package org.qinglian.scoring.ranking;

import java.math.BigDecimal;

/**
 * The rank of a subject in its peer group (名次). Who is tied shares the better rank, and the next one counts on from them:
 * 1, 2, 2, 4.
 *
 * @param subject its identifier
 * @param group its peer group
 * @param score its score
 * @param rank the rank, from 1
 * @param of the number of subjects in the group
 * @param award whether it may have an award, and so be on a list of the first
 */
public record Rank(String subject, String group, BigDecimal score, int rank, int of, boolean award) {}
