package org.qinglian.export.content;

import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.card.GradeWay;
import org.qinglian.scoring.card.Scorecard;

/**
 * A scorecard that a report opens to its last point (展开的评分卡).
 *
 * @param subject whose card it is
 * @param card the card
 * @param byCaller whether the caller of the report chose it; else it is in the middle of those scored
 * @param way what separates the subject from the next better grade; absent if it has none or the best one
 */
public record OpenedCard(NamedRecord subject, Scorecard card, boolean byCaller, Optional<GradeWay> way) {
    /** How it was chosen, in a sentence (选取方式). */
    public LocalizedText choice() {
        return ReportTexts.text(byCaller ? "card.chosen" : "card.middle");
    }
}
