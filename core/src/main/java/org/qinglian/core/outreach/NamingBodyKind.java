package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What kind of body names something (命名主体). */
public enum NamingBodyKind implements Coded {
    PARTY_OR_GOVERNMENT("party-or-government", "党委、政府", "Party committee or government"),
    OTHER("other", "其他机关、单位", "other body");

    private final String code;
    private final LocalizedText label;

    NamingBodyKind(String code, String zh, String en) {
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
