package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The state of a notice (通报状态), in the order of its life; see {@link NoticeLifecycle}. */
public enum NoticeStatus implements Coded {
    DRAFT("draft", "拟稿", "draft"),
    SECRECY_REVIEW("secrecy-review", "保密审查", "secrecy review"),
    FACT_CHECK("fact-check", "审核", "fact check"),
    APPROVED("approved", "审批", "approved"),
    ISSUED("issued", "印发", "issued"),
    CORRECTED("corrected", "更正", "corrected"),
    WITHDRAWN("withdrawn", "撤回", "withdrawn"),
    ARCHIVED("archived", "归档", "archived");

    private final String code;
    private final LocalizedText label;

    NoticeStatus(String code, String zh, String en) {
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
