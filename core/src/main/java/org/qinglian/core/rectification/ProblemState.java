package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The states of a {@link ProblemItem} (问题整改流程). That it is overdue is no state: it follows from the deadline and the day. */
public enum ProblemState implements Coded {
    NEW("new", "新增", "new"),
    ASSIGNED("assigned", "交办", "assigned"),
    IN_PROGRESS("in-progress", "推进落实", "in progress"),
    SUBMITTED("submitted", "提请销号", "submitted for close-out"),
    VERIFIED("verified", "核验", "verified"),
    CLOSED("closed", "办结销号", "closed"),
    /** It goes on, and does not count as closed. */
    BASICALLY_DONE("basically-done", "基本完成、长期坚持", "basically done, going on"),
    EXTENDED("extended", "延期", "extended"),
    REOPENED("reopened", "重新整改", "reopened");

    private final String code;
    private final LocalizedText label;

    ProblemState(String code, String zh, String en) {
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
