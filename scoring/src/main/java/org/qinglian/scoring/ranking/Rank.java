package org.qinglian.scoring.ranking;

import java.math.BigDecimal;

/**
 * The rank of a subject in its peer group (名次). Equal scores share the better rank, and the next one counts on from them:
 * 1, 2, 2, 4.
 *
 * @param subject its identifier
 * @param group its peer group
 * @param score its score
 * @param rank the rank, from 1
 * @param of the number of subjects in the group
 */
public record Rank(String subject, String group, BigDecimal score, int rank, int of) {}
