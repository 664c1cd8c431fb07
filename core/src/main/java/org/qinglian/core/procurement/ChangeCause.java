package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Why the works were changed (变更原因). */
public enum ChangeCause implements Coded {
    OWNER("owner", "业主要求", "the owner's wish"),
    DESIGN("design", "设计错漏", "an error of design"),
    SITE("site", "现场条件", "the site"),
    CONTRACTOR("contractor", "施工单位建议", "the contractor's proposal"),
    POLICY("policy", "政策规范调整", "a change of rules");

    private final String code;
    private final LocalizedText label;

    ChangeCause(String code, String zh, String en) {
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
