package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What shows that a ground holds (证据类别). */
public enum EvidenceKind implements Coded {
    MINUTES("minutes", "会议记录", "minutes of a meeting"),
    DOCUMENT("document", "书面材料", "document"),
    INQUIRY_REPORT("inquiry-report", "调查报告", "report of an inquiry"),
    STATEMENT("statement", "证人证言", "statement of a witness");

    private final String code;
    private final LocalizedText label;

    EvidenceKind(String code, String zh, String en) {
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
