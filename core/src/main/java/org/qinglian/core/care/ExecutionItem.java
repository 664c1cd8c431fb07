package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * Something about the execution of a sanction that a revisit looks into (处分执行检查事项). The list is open.
 *
 * @param code the code, never blank
 */
public record ExecutionItem(@JsonValue String code) implements OpenCode {
    public static final ExecutionItem POST_AND_PAY = new ExecutionItem("post-and-pay");
    public static final ExecutionItem FILED = new ExecutionItem("filed");
    public static final ExecutionItem NO_PROMOTION = new ExecutionItem("no-promotion");

    public ExecutionItem {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExecutionItem of(String code) {
        return new ExecutionItem(code);
    }

    @Override
    public String list() {
        return "execution-item";
    }

    @Override
    public String toString() {
        return code;
    }
}
