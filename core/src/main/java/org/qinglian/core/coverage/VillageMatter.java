package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a village makes public (村务公开事项; 村民委员会组织法, 2018, art. 30). */
public enum VillageMatter implements Coded {
    /** Published once a quarter at least. */
    GENERAL("general", "一般事项", "general matters"),
    /** Published once a month at least where they are busy. */
    FINANCES("finances", "集体财务收支", "collective finances"),
    /** What touches the interests of villagers, published as it comes up. */
    MAJOR("major", "重大事项", "major matters");

    private final String code;
    private final LocalizedText label;

    VillageMatter(String code, String zh, String en) {
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
