package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How often a ranking list appears (排名周期). */
public enum Cadence implements Coded {
    WEEKLY("weekly", "每周", "weekly"),
    MONTHLY("monthly", "每月", "monthly"),
    QUARTERLY("quarterly", "每季度", "quarterly"),
    YEARLY("yearly", "每年", "yearly");

    private final String code;
    private final LocalizedText label;

    Cadence(String code, String zh, String en) {
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
