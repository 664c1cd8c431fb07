package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How far a classification of expenditure goes (科目细化程度), coarsest first. */
public enum ClassificationDetail implements Coded {
    CATEGORY("category", "类", "category"),
    SECTION("section", "款", "section"),
    /** Only of the classification by function; by economic nature there is none below the section. */
    ITEM("item", "项", "item");

    private final String code;
    private final LocalizedText label;

    ClassificationDetail(String code, String zh, String en) {
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

    /** Whether it goes as far as another, or further. */
    public boolean reaches(ClassificationDetail expected) {
        return compareTo(expected) >= 0;
    }
}
