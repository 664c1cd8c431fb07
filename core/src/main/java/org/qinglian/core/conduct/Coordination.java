package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Who issues a notice: the city, the county, or both together (市县联动). */
public enum Coordination implements Coded {
    MUNICIPAL("municipal", "市级", "municipal"),
    COUNTY("county", "县级", "county"),
    JOINT("joint", "市县联动", "joint");

    private final String code;
    private final LocalizedText label;

    Coordination(String code, String zh, String en) {
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
}
