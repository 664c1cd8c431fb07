package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * A part that somebody plays in a project (项目角色). Some of them may not lie in one hand; which, the {@link ProcurementNorms}
 * say.
 */
public enum ProjectRole implements Coded {
    ORIGINATE("originate", "提出", "originates"),
    APPROVE("approve", "审批", "approves"),
    DESIGN("design", "设计", "designs"),
    ORGANISE_TENDER("organise-tender", "组织招标", "organises the tender"),
    EVALUATE("evaluate", "评标", "evaluates bids"),
    CONSTRUCT("construct", "施工", "constructs"),
    SUPERVISE("supervise", "监理", "supervises construction"),
    ACCEPT("accept", "验收", "accepts the works"),
    AUDIT("audit", "审计", "audits the settlement");

    private final String code;
    private final LocalizedText label;

    ProjectRole(String code, String zh, String en) {
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
