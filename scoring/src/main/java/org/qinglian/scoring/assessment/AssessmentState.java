package org.qinglian.scoring.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How far an assessment has come (评价阶段). */
public enum AssessmentState implements Coded {
    /** The subject has scored itself. It is never the end. */
    SELF_SCORED("self-scored", "自评", "self-scored"),
    /** Somebody else has scored it. */
    REVIEWED("reviewed", "审核", "reviewed"),
    /** The masses have been asked. */
    APPRAISED("appraised", "群众评议", "appraised by the masses"),
    /** The result is on public notice; objections may be made. */
    PUBLICISED("publicised", "公示", "publicised"),
    /** What was objected to has been looked into. */
    RECHECKED("rechecked", "复核", "rechecked"),
    /** A named body has decided. */
    DECIDED("decided", "审定", "decided"),
    /** What was recognised has been taken back during its term. */
    WITHDRAWN("withdrawn", "撤销", "withdrawn");

    private final String code;
    private final LocalizedText label;

    AssessmentState(String code, String zh, String en) {
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
