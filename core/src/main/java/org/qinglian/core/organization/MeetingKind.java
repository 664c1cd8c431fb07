package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** A kind of organisation-life meeting (组织生活类别), among them the "three meetings and one class" (三会一课). */
public enum MeetingKind implements Coded {
    MEMBER_MEETING("member-meeting", "支部党员大会", "member meeting"),
    COMMITTEE_MEETING("committee-meeting", "支部委员会会议", "committee meeting"),
    GROUP_MEETING("group-meeting", "党小组会", "group meeting"),
    PARTY_CLASS("party-class", "党课", "Party class"),
    THEME_DAY("theme-day", "主题党日", "theme day"),
    LIFE_MEETING("life-meeting", "组织生活会", "organisation life meeting");

    private final String code;
    private final LocalizedText label;

    MeetingKind(String code, String zh, String en) {
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
