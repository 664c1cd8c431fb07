package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;

/** The level (责任层级) at which a duty or a task stands, highest first: the five levels of organisations, then what is inside a unit.
 * How far a duty may go down in one step is a matter of {@link ResponsibilityNorms#steps()}. */
public enum DutyLevel implements Coded {
    PROVINCE("province", "省", "province"),
    CITY("city", "市", "city"),
    COUNTY("county", "县", "county"),
    TOWNSHIP("township", "乡镇（街道）", "township"),
    VILLAGE("village", "村（社区）", "village"),
    UNIT("unit", "单位", "unit"),
    DEPARTMENT("department", "内设机构", "department"),
    POST("post", "岗位", "post");

    private final String code;
    private final LocalizedText label;

    DutyLevel(String code, String zh, String en) {
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

    /** The level at which an organisation of that level has its duties. */
    public static DutyLevel of(Level level) {
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case CITY -> CITY;
            case COUNTY -> COUNTY;
            case TOWNSHIP -> TOWNSHIP;
            case VILLAGE -> VILLAGE;
        };
    }

    /** Whether this level is strictly above {@code other}; a county is above a township. */
    public boolean isAbove(DutyLevel other) {
        return compareTo(other) < 0;
    }
}
