package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a {@link BudgetDocument} states (文件类别). */
public enum BudgetKind implements Coded {
    BUDGET("budget", "预算", "budget"),
    FINAL_ACCOUNTS("final-accounts", "决算", "final accounts"),
    /** There may be several in one year. */
    ADJUSTMENT("adjustment", "预算调整", "adjustment");

    private final String code;
    private final LocalizedText label;

    BudgetKind(String code, String zh, String en) {
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
