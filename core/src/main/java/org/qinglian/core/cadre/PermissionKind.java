package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a cadre who left a leading post needs approval for (须经批准事项). */
public enum PermissionKind implements Coded {
    EXIT_COUNTRY("exit-country", "出国（境）", "leaving the country"),
    PART_TIME("part-time", "兼职（任职）", "a part-time post"),
    LEAVE("leave", "请假", "leave");

    private final String code;
    private final LocalizedText label;

    PermissionKind(String code, String zh, String en) {
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
