package org.qinglian.scoring.anomaly;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What was done to a record (变更类别). */
public enum RecordChangeKind implements Coded {
    ENTERED("entered", "录入", "entered"),
    CHANGED("changed", "修改", "changed"),
    REMOVED("removed", "删除", "removed");

    private final String code;
    private final LocalizedText label;

    RecordChangeKind(String code, String zh, String en) {
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
