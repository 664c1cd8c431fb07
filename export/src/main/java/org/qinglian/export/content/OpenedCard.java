package org.qinglian.export.content;

import org.qinglian.scoring.card.Scorecard;

/**
 * A scorecard that a report opens to its last point (展开的评分卡).
 *
 * @param subject whose card it is
 * @param card the card
 */
public record OpenedCard(NamedRecord subject, Scorecard card) {}
