package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * The category of a member (党员类别), by which places choose the table that scores them: holding a post, ordinary,
 * floating (流动党员). The list is open.
 *
 * @param code the code, never blank
 */
public record MemberCategory(@JsonValue String code) implements OpenCode {
    public static final MemberCategory POST_HOLDING = new MemberCategory("post-holding");
    public static final MemberCategory ORDINARY = new MemberCategory("ordinary");
    public static final MemberCategory FLOATING = new MemberCategory("floating");

    public MemberCategory {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MemberCategory of(String code) {
        return new MemberCategory(code);
    }

    @Override
    public String list() {
        return "member-category";
    }

    @Override
    public String toString() {
        return code;
    }
}
