package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Why a case ended without a decision (终止原因). */
public enum ClosureReason implements Coded {
    UNFOUNDED("unfounded", "查无失责事实", "no failure was found"),
    REFERRED("referred", "移送有管理权限的党组织", "referred to the competent organisation"),
    MERGED("merged", "并入他案", "merged into another case"),
    DECEASED("deceased", "责任人死亡", "the person died"),
    /** Never a lawful reason while accountability is lifelong. */
    TRANSFERRED("transferred", "责任人调离转岗", "the person was transferred"),
    /** Never a lawful reason while accountability is lifelong. */
    PROMOTED("promoted", "责任人提拔", "the person was promoted"),
    /** Never a lawful reason while accountability is lifelong. */
    RETIRED("retired", "责任人退休", "the person retired"),
    /** Never a lawful reason while accountability is lifelong. */
    RESIGNED("resigned", "责任人离职", "the person resigned");

    private final String code;
    private final LocalizedText label;

    ClosureReason(String code, String zh, String en) {
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

    /** Whether it is that the person left the post, which does not end responsibility (终身问责, 第十六条). */
    public boolean isThatPersonLeft() {
        return this == TRANSFERRED || this == PROMOTED || this == RETIRED || this == RESIGNED;
    }
}
