package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The kind of a {@link Village} (村社类别). */
public enum VillageKind implements Coded {
    VILLAGE("village", "行政村", "village"),
    COMMUNITY("community", "社区", "community");

    private final String code;
    private final LocalizedText label;

    VillageKind(String code, String zh, String en) {
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
