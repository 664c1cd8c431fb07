package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a list on which a unit was not inspected does to its run of last places (未检查期次处理). */
public enum AbsencePolicy implements Coded {
    BREAKS_RUN("breaks-run", "中断连续", "ends the run"),
    SKIPPED("skipped", "不计，不中断", "is passed over");

    private final String code;
    private final LocalizedText label;

    AbsencePolicy(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
