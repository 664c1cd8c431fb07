package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** A way to clarify (澄清方式). Whichever is used, it is given in writing as well. */
public enum ClarificationWay implements Coded {
    WRITTEN("written", "书面澄清", "written"),
    FACE_TO_FACE("face-to-face", "当面澄清", "face to face"),
    MEETING("meeting", "会议澄清", "at a meeting"),
    NOTICE("notice", "通报澄清", "by notice");

    private final String code;
    private final LocalizedText label;

    ClarificationWay(String code, String zh, String en) {
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
