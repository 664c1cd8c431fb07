package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a {@link Basis} is (依据类别). */
public enum BasisKind implements Coded {
    /** A law, a Party regulation or another published document, cited by its title. */
    DOCUMENT("document", "文件", "document"),
    /** What some place was seen to do; it binds nobody else. */
    PRACTICE("practice", "地方做法", "local practice"),
    /** What this library assumes where nothing is published. */
    ASSUMPTION("assumption", "本库约定", "assumption of this library");

    private final String code;
    private final LocalizedText label;

    BasisKind(String code, String zh, String en) {
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
