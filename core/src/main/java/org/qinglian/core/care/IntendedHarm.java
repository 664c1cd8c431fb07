package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The harm that a false accusation intends (诬告意图). */
public enum IntendedHarm implements Coded {
    POLITICAL("political", "不良政治影响", "political harm"),
    REPUTATION("reputation", "名誉损失", "harm to reputation"),
    LIABILITY("liability", "责任追究", "being held to account");

    private final String code;
    private final LocalizedText label;

    IntendedHarm(String code, String zh, String en) {
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
