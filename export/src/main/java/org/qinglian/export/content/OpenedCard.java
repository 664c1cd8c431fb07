package org.qinglian.export.content;

import java.util.Optional;
import org.qinglian.scoring.card.GradeWay;
import org.qinglian.scoring.card.Scorecard;

/**
 * A scorecard that a report opens to its last point (展开的评分卡).
 *
 * @param subject whose card it is
 * @param card the card
 * @param way what separates the subject from the next better grade; absent if it has none or the best one
 */
public record OpenedCard(NamedRecord subject, Scorecard card, Optional<GradeWay> way) {}
