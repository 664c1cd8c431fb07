package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The kind of a Party organisation (党组织类别). */
public enum OrganizationKind implements Coded {
    COMMITTEE("committee", "党委", "Party committee"),
    WORK_COMMITTEE("work-committee", "党工委", "Party work committee"),
    GENERAL_BRANCH("general-branch", "党总支", "general branch"),
    BRANCH("branch", "党支部", "branch"),
    GROUP("group", "党小组", "Party group");

    private final String code;
    private final LocalizedText label;

    OrganizationKind(String code, String zh, String en) {
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
