package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The kind of a {@link LifeMeeting}: of a leading body, or of a grass-roots organisation and its members (生活会类别). */
public enum LifeMeetingKind implements Coded {
    DEMOCRATIC("democratic", "民主生活会", "democratic life meeting"),
    ORGANISATION("organisation", "组织生活会", "organisation life meeting");

    private final String code;
    private final LocalizedText label;

    LifeMeetingKind(String code, String zh, String en) {
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
