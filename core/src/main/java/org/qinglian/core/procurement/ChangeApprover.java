package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Who may approve a change order (变更审批层级), lowest first. Places name their own; these are the rungs. */
public enum ChangeApprover implements Coded {
    OWNER("owner", "业主", "owner"),
    DEPARTMENT("department", "主管部门", "department in charge"),
    APPROVING_AUTHORITY("approving-authority", "原审批部门", "authority that approved the project"),
    GOVERNMENT("government", "本级政府", "government");

    private final String code;
    private final LocalizedText label;

    ChangeApprover(String code, String zh, String en) {
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
