package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What somebody is in the self-government of a village (村级任职). */
public enum VillageOffice implements Coded {
    CHAIR("chair", "村民委员会主任", "chair of the villagers' committee"),
    VICE_CHAIR("vice-chair", "村民委员会副主任", "vice-chair of the villagers' committee"),
    MEMBER("member", "村民委员会委员", "member of the villagers' committee"),
    SUPERVISOR("supervisor", "村务监督委员会成员", "member of the supervision of village affairs");

    private final String code;
    private final LocalizedText label;

    VillageOffice(String code, String zh, String en) {
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

    /** Whether it is one of the villagers' committee; the supervision stands apart from it. */
    public boolean isOfCommittee() {
        return this != SUPERVISOR;
    }
}
