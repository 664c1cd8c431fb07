package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How a breach stands to being answered (失责处置状态), as {@link BreachAnswers} computes it. */
public enum AnswerStatus implements Coded {
    /** Its case was decided. */
    HELD_TO_ACCOUNT("held-to-account", "已问责", "held to account"),
    /** With grounds, evidence and an approver. */
    EXEMPTED("exempted", "不予问责或者免予问责", "exempted"),
    /** Its case ended since no failure was found, or the person died. */
    CLOSED("closed", "依规了结", "closed"),
    /** Its case is under way, or was referred. */
    IN_HAND("in-hand", "问责程序中", "in hand"),
    /** It is stated why it is open and when that is looked at again. */
    OPEN("open", "说明缓办", "open"),
    /** It is still open after the day of its review. */
    REVIEW_OVERDUE("review-overdue", "缓办逾期未复核", "review overdue"),
    /** None of these. */
    UNANSWERED("unanswered", "未处置", "unanswered");

    private final String code;
    private final LocalizedText label;

    AnswerStatus(String code, String zh, String en) {
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

    /** Whether somebody answers for it: it has ended, is in hand, or is open for a stated reason. */
    public boolean isAnswered() {
        return this != REVIEW_OVERDUE && this != UNANSWERED;
    }

    /** Whether it has come to an end: held to account, exempted or closed. */
    public boolean isEnded() {
        return this == HELD_TO_ACCOUNT || this == EXEMPTED || this == CLOSED;
    }
}
