package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Whether a notice is about an organisation or a person (集体、个人). */
public enum NoticeSubjectKind implements Coded {
    COLLECTIVE("collective", "集体", "collective"),
    INDIVIDUAL("individual", "个人", "individual");

    private final String code;
    private final LocalizedText label;

    NoticeSubjectKind(String code, String zh, String en) {
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
