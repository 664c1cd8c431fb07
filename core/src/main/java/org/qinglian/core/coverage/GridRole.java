package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What somebody does in a {@link Grid}: its head and the three kinds of staff (一长三员). */
public enum GridRole implements Coded {
    HEAD("head", "网格长", "head of the grid"),
    FULL_TIME("full-time", "专职网格员", "full-time staff"),
    PART_TIME("part-time", "兼职网格员", "part-time staff"),
    GUIDE("guide", "网格指导员", "guide");

    private final String code;
    private final LocalizedText label;

    GridRole(String code, String zh, String en) {
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
