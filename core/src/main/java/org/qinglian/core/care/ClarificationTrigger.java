package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Why a clarification is considered (澄清启动方式). */
public enum ClarificationTrigger implements Coded {
    /** After the person concerned was consulted in full. */
    DEPARTMENT_PROPOSAL("department-proposal", "承办部门提出", "proposal of the handling department"),
    WRITTEN_APPLICATION("written-application", "本人书面申请", "written application of the person concerned");

    private final String code;
    private final LocalizedText label;

    ClarificationTrigger(String code, String zh, String en) {
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
