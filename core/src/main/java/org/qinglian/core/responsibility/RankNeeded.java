package org.qinglian.core.responsibility;

import org.qinglian.core.organization.CadreRank;

/**
 * The rank that a first responsible person needs at a level (任职层次要求).
 *
 * @param level the level of the duty
 * @param rank the lowest rank that has the authority
 */
public record RankNeeded(DutyLevel level, CadreRank rank) {}
