package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** A sign that a project is held hostage by its owner (被业主绑架的迹象); the definition is this library's. */
public enum CaptureSign implements Coded {
    OWNER_CHANGES("owner-changes", "业主变更超限", "changes at the owner's wish above the limit"),
    FOLLOW_ONS("follow-ons", "单一来源添购", "follow-on purchases from a single source"),
    CONCENTRATED_CHANGES(
            "concentrated-changes", "变更集中于同一审批人和施工单位", "changes concentrated on one approver and contractor"),
    OVER_APPROVED_COST("over-approved-cost", "投资超批复概算", "investment above the approved cost");

    private final String code;
    private final LocalizedText label;

    CaptureSign(String code, String zh, String en) {
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
