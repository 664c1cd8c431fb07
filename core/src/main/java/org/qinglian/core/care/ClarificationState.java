package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The states of a clarification (澄清流程), in the order of its life. */
public enum ClarificationState implements Coded {
    ASSESSED("assessed", "评估", "assessed"),
    PROPOSED("proposed", "提出", "proposed"),
    CONSENTED("consented", "征得同意", "consented"),
    APPROVED("approved", "批准", "approved"),
    PERFORMED("performed", "实施澄清", "performed"),
    FOLLOWED_UP("followed-up", "回访", "followed up"),
    /** It ends without clarification: there is a ground not to, or the person does not agree. */
    DECLINED("declined", "不予澄清", "not clarified");

    private final String code;
    private final LocalizedText label;

    ClarificationState(String code, String zh, String en) {
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
