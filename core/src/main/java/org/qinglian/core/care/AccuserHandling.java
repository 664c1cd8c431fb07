package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What followed for the reporter (对举报人的处理). */
public enum AccuserHandling implements Coded {
    EDUCATION("education", "批评教育", "education"),
    SANCTION("sanction", "纪律或者政务处分", "sanction"),
    CRIMINAL("criminal", "移送司法机关", "transfer to criminal justice");

    private final String code;
    private final LocalizedText label;

    AccuserHandling(String code, String zh, String en) {
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
