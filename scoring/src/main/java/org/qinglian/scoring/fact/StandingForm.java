package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** As what a standing is said (位次表示). */
public enum StandingForm implements Coded {
    /** 1 for the best; equals share a rank, and the ranks after them stay empty. */
    RANK("rank", "名次", "rank"),
    /** The rank in percent of the group, rounded half up at ten decimals: second of eight is 25. */
    SHARE("share", "位次比例", "rank in percent of the group");

    private final String code;
    private final LocalizedText label;

    StandingForm(String code, String zh, String en) {
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
