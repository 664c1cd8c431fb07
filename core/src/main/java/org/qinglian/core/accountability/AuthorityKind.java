package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** In what capacity a body acts in accountability (问责主体). */
public enum AuthorityKind implements Coded {
    PARTY_COMMITTEE("party-committee", "党委（党组）", "Party committee"),
    DISCIPLINE_COMMISSION("discipline-commission", "纪委", "discipline commission"),
    WORKING_ORGAN("working-organ", "党的工作机关", "working organ of the Party");

    private final String code;
    private final LocalizedText label;

    AuthorityKind(String code, String zh, String en) {
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
