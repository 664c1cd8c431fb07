package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Whose budget a document is (预算级次), from the government down to the unit: each is replied to by the one above. */
public enum BudgetLevel implements Coded {
    /** The budget of a government (本级政府), which its people's congress approves. */
    GOVERNMENT("government", "政府预算", "government"),
    /** The budget of a department (部门), to which the finance department replies. */
    DEPARTMENT("department", "部门预算", "department"),
    /** The budget of a unit under a department (所属单位), to which the department replies. */
    UNIT("unit", "单位预算", "unit");

    private final String code;
    private final LocalizedText label;

    BudgetLevel(String code, String zh, String en) {
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

    /** The level that replies to this one; empty of a government, which nobody replies to. */
    public Optional<BudgetLevel> above() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
