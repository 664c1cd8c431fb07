package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * What a sanction bars while its period runs (影响期限制事项).
 */
public enum Bar implements Coded {
    PROMOTION("promotion", "提升职务、职级", "promotion"),
    /** To a post of the same rank and more weight; barred by the edition of 2023 and none before it. */
    FURTHER_USE("further-use", "进一步使用", "further use"),
    PAY_RISE("pay-rise", "晋升工资档次", "rise in pay"),
    LEADING_POST("leading-post", "担任领导职务", "leading post"),
    EQUAL_POST("equal-post", "担任与原职务相当或更高的职务", "post equal to the former one or higher"),
    ELECTION("election", "表决权、选举权和被选举权", "right to vote, to elect and to be elected"),
    RE_ADMISSION("re-admission", "重新入党", "re-admission to the Party"),
    RE_EMPLOYMENT("re-employment", "再次录用为公务员", "re-employment as a civil servant");

    private final String code;
    private final LocalizedText label;

    Bar(String code, String zh, String en) {
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

    /** Whether it stands in the way of a promotion. */
    public boolean barsPromotion() {
        return this == PROMOTION || this == EQUAL_POST || this == LEADING_POST || this == RE_EMPLOYMENT;
    }
}
