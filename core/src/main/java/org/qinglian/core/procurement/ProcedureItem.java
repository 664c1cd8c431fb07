package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A step that a procedure calls for (规程事项), such as the feasibility study (可行性研究). The list is open: places name their own.
 *
 * @param code the code, never blank
 */
public record ProcedureItem(@JsonValue String code) implements OpenCode {
    /** 项目建议书, 政府投资条例第九条. */
    public static final ProcedureItem PROPOSAL = new ProcedureItem("proposal");
    /** 可行性研究报告, 政府投资条例第九条. */
    public static final ProcedureItem FEASIBILITY_STUDY = new ProcedureItem("feasibility-study");
    /** 概算超估算报告, 政府投资条例第十二条. */
    public static final ProcedureItem EXCESS_REPORT = new ProcedureItem("excess-report");
    /** 重新设计, as Luoyang rules where a budget exceeds the approved cost. */
    public static final ProcedureItem REDESIGN = new ProcedureItem("redesign");
    /** 初步设计, 政府投资条例第九条. */
    public static final ProcedureItem PRELIMINARY_DESIGN = new ProcedureItem("preliminary-design");
    /** 招标文件审核; this library's choice. */
    public static final ProcedureItem TENDER_REVIEW = new ProcedureItem("tender-review");
    /** 竣工验收, 政府投资条例第二十五条. */
    public static final ProcedureItem ACCEPTANCE = new ProcedureItem("acceptance");

    public ProcedureItem {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProcedureItem of(String code) {
        return new ProcedureItem(code);
    }

    @Override
    public String list() {
        return "procedure-item";
    }

    @Override
    public String toString() {
        return code;
    }
}
