package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A condition of tolerance (容错条件), or a factor that is weighed. Places differ; see {@link ToleranceStandard}. The list is
 * open.
 *
 * @param code the code, never blank
 */
public record ToleranceCondition(@JsonValue String code) implements OpenCode {
    public static final ToleranceCondition LAW_ABIDING = new ToleranceCondition("law-abiding");
    public static final ToleranceCondition REFORM = new ToleranceCondition("reform");
    public static final ToleranceCondition DILIGENCE = new ToleranceCondition("diligence");
    public static final ToleranceCondition PUBLIC_SPIRIT = new ToleranceCondition("public-spirit");
    /** Democratic centralism was kept, or urgent action was reported afterwards. */
    public static final ToleranceCondition DUE_PROCEDURE = new ToleranceCondition("due-procedure");

    public static final ToleranceCondition SELF_CORRECTION = new ToleranceCondition("self-correction");
    public static final ToleranceCondition MOTIVE = new ToleranceCondition("motive");
    public static final ToleranceCondition CIRCUMSTANCES = new ToleranceCondition("circumstances");
    public static final ToleranceCondition PROCEDURE = new ToleranceCondition("procedure");
    public static final ToleranceCondition DEGREE = new ToleranceCondition("degree");
    public static final ToleranceCondition CONSEQUENCES = new ToleranceCondition("consequences");
    public static final ToleranceCondition RECOVERY = new ToleranceCondition("recovery");

    public ToleranceCondition {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ToleranceCondition of(String code) {
        return new ToleranceCondition(code);
    }

    @Override
    public String list() {
        return "tolerance-condition";
    }

    @Override
    public String toString() {
        return code;
    }
}
