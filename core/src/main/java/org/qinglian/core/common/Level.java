package org.qinglian.core.common;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The level (层级) at which an organisation or institution works, highest first: the five levels from province to village.
 */
public enum Level implements Coded {
    PROVINCE("province", "省级", "province"),
    CITY("city", "市级", "city (prefecture)"),
    COUNTY("county", "县级", "county"),
    TOWNSHIP("township", "乡镇（街道）", "township or street"),
    VILLAGE("village", "村（社区）", "village or community");

    private final String code;
    private final LocalizedText label;

    Level(String code, String zh, String en) {
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

    /** Whether this level is strictly above {@code other}; a county is above a township. */
    public boolean isAbove(Level other) {
        return compareTo(other) < 0;
    }
}
