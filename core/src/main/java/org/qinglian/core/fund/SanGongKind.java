package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The three expenses that are published apart (“三公”经费). */
public enum SanGongKind implements Coded {
    TRAVEL_ABROAD("travel-abroad", "因公出国（境）费", "official travel abroad"),
    /** Buying and running them. */
    VEHICLES("vehicles", "公务用车购置及运行费", "official vehicles"),
    RECEPTIONS("receptions", "公务接待费", "official receptions");

    private final String code;
    private final LocalizedText label;

    SanGongKind(String code, String zh, String en) {
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
