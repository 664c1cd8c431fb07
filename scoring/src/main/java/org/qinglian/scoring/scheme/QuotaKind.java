package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a quota does (比例类型). */
public enum QuotaKind implements Coded {
    /** The places of a grade, dealt from the best. */
    LIMIT("limit", "限额", "limit"),
    /** So many of the lowest have this grade at the best. */
    BOTTOM("bottom", "末位", "bottom"),
    /** So many are to have this grade or a better one: reported as reached or not, and nobody is moved for it. */
    TARGET("target", "覆盖目标", "target");

    private final String code;
    private final LocalizedText label;

    QuotaKind(String code, String zh, String en) {
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
