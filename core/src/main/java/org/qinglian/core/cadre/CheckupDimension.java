package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.OpenCode;

/**
 * A dimension of a political check-up (政治体检维度). Five are the same in every published scheme; the list is open.
 *
 * @param code the code, never blank
 */
public record CheckupDimension(@JsonValue String code) implements OpenCode {
    public static final CheckupDimension LOYALTY = new CheckupDimension("loyalty");
    public static final CheckupDimension STEADFASTNESS = new CheckupDimension("steadfastness");
    public static final CheckupDimension RESPONSIBILITY = new CheckupDimension("responsibility");
    public static final CheckupDimension CAPABILITY = new CheckupDimension("capability");
    public static final CheckupDimension SELF_DISCIPLINE = new CheckupDimension("self-discipline");

    /** The five dimensions (政治忠诚、政治定力、政治担当、政治能力、政治自律), in their usual order. */
    public static final List<CheckupDimension> FIVE =
            List.of(LOYALTY, STEADFASTNESS, RESPONSIBILITY, CAPABILITY, SELF_DISCIPLINE);

    public CheckupDimension {
        code = code.strip();
        if (code.isEmpty()) {
            throw InvalidValueException.of("value.blank-id");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CheckupDimension of(String code) {
        return new CheckupDimension(code);
    }

    @Override
    public String list() {
        return "checkup-dimension";
    }

    @Override
    public String toString() {
        return code;
    }
}
