package org.qinglian.scoring.card;

import java.util.List;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.ConditionText;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.Wording;

/**
 * A condition as cards tell it (条件说明).
 *
 * @param said how it is said
 * @param cited the measures whose facts it rests on
 */
record ConditionWords(Phrase<MeasuredRow> said, List<Measure> cited) {
    static ConditionWords of(Condition condition, Wording wording) {
        return new ConditionWords(
                ConditionText.of(condition, wording),
                ItemRule.cited(condition.measures().distinct().map(wording.measures()::get), wording.measures()));
    }
}
