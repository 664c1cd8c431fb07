package org.qinglian.scoring.rule;

import java.util.function.Function;
import org.qinglian.core.common.LocalizedText;

/** What a rule says (规则用语), put together once and then said of every subject. Immutable and thread-safe. */
public interface RuleWords {
    /**
     * What it says of one subject for whom its condition holds, without the points that came of it.
     *
     * @param row what was found of the subject
     * @param more whether to say what would have earned more, where that does not follow from the rest
     */
    LocalizedText found(MeasuredRow row, boolean more);

    /** How points come of it, whatever was found. */
    LocalizedText terms();

    /** Of a rule that says the same whether more could have come of it or not. */
    static RuleWords of(Function<MeasuredRow, LocalizedText> found, LocalizedText terms) {
        return new RuleWords() {
            @Override
            public LocalizedText found(MeasuredRow row, boolean more) {
                return found.apply(row);
            }

            @Override
            public LocalizedText terms() {
                return terms;
            }
        };
    }
}
