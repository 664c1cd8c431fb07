package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The role of a party in a task (任务角色): A and R, R, oversight and I of a RACI matrix. */
public enum TaskRole implements Coded {
    LEAD("lead", "牵头", "lead"),
    SUPPORT("support", "配合", "support"),
    OVERSEE("oversee", "监督", "oversight"),
    INFORMED("informed", "知会", "informed");

    private final String code;
    private final LocalizedText label;

    TaskRole(String code, String zh, String en) {
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

    /** Whether it carries the task out: it leads or supports. */
    public boolean carriesOut() {
        return this == LEAD || this == SUPPORT;
    }
}
