package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * The stages of a project (项目阶段), in order: the four procedures “策划、设计、招标、建管”, each a stage that is complete when its
 * steps are, and completion, which is none.
 */
public enum ProjectStage implements Coded {
    PLANNING("planning", "策划", "planning"),
    DESIGN("design", "设计", "design"),
    TENDERING("tendering", "招标", "tendering"),
    CONSTRUCTION_MANAGEMENT("construction-management", "建管", "construction management"),
    COMPLETED("completed", "竣工", "completed");

    private final String code;
    private final LocalizedText label;

    ProjectStage(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    /** Whether it is one of the four procedures (四个规程), not the end. */
    public boolean isProcedure() {
        return this != COMPLETED;
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
