package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The states of a {@link LifeMeeting}: planned, its seven steps in order, and the follow-up (生活会流程). */
public enum LifeMeetingState implements Coded {
    PLANNED("planned", "拟定", "planned"),
    /** The theme and the day are reported to the organisation above. */
    NOTIFIED("notified", "确定主题并报上级", "theme reported to the superior"),
    OPINIONS("opinions", "征求意见", "opinions solicited"),
    TALKS("talks", "谈心谈话", "heart-to-heart talks held"),
    DRAFTS_REVIEWED("drafts-reviewed", "撰写并审阅对照检查材料", "self-examinations written and reviewed"),
    HELD("held", "召开会议、批评和自我批评", "held, with criticism and self-criticism"),
    MEASURES("measures", "制定整改措施", "measures drawn up"),
    REPORTED("reported", "报告和通报情况", "reported and circulated"),
    FOLLOWED("followed", "整改落实", "followed up");

    private final String code;
    private final LocalizedText label;

    LifeMeetingState(String code, String zh, String en) {
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
