package org.qinglian.core.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How something stands to its {@link Deadline} on a day (时限状态). */
public enum Timeliness implements Coded {
    IN_TIME("in-time", "按期完成", "done in time"),
    LATE("late", "逾期完成", "done late"),
    PENDING("pending", "未到期", "not done, not yet due"),
    OVERDUE("overdue", "逾期未完成", "overdue"),
    NOT_ASSESSABLE("not-assessable", "无法评估", "not assessable");

    private final String code;
    private final LocalizedText label;

    Timeliness(String code, String zh, String en) {
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
