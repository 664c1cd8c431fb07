package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What stands at a node of a picture of a chain (节点类别). */
public enum ChainNodeKind implements Coded {
    DUTY("duty", "责任", "duty"),
    POWER("power", "权力事项", "power"),
    TASK("task", "任务", "task"),
    BODY("body", "组织或单位", "body"),
    PERSON("person", "人员", "person");

    private final String code;
    private final LocalizedText label;

    ChainNodeKind(String code, String zh, String en) {
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
