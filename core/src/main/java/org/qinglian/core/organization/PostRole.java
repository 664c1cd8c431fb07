package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What the holder of a post does in an organisation (职务角色). */
public enum PostRole implements Coded {
    SECRETARY("secretary", "书记", "secretary"),
    DEPUTY_SECRETARY("deputy-secretary", "副书记", "deputy secretary"),
    COMMITTEE_MEMBER("committee-member", "委员", "committee member"),
    STAFF("staff", "工作人员", "staff");

    private final String code;
    private final LocalizedText label;

    PostRole(String code, String zh, String en) {
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
