package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Where a check-up stands (政治体检环节). */
public enum CheckupState implements Coded {
    PLANNED("planned", "列入计划", "planned"),
    SELF_CHECKED("self-checked", "个人自检", "self-checked"),
    LEADER_RATED("leader-rated", "领导评价", "rated by the leader"),
    MASS_REVIEWED("mass-reviewed", "群众评议", "reviewed by the masses"),
    ORG_AUDITED("org-audited", "组织审定", "audited by the organisation"),
    REPORTED("reported", "反馈报告", "reported"),
    RECTIFYING("rectifying", "整改", "rectifying"),
    ARCHIVED("archived", "归档", "archived");

    private final String code;
    private final LocalizedText label;

    CheckupState(String code, String zh, String en) {
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
