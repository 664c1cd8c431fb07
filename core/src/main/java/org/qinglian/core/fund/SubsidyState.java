package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The states of a {@link SubsidyBatch} (惠民惠农补贴“一卡通”流程), in the order of its life. */
public enum SubsidyState implements Coded {
    DECLARED("declared", "申报", "declared"),
    REVIEWED("reviewed", "审核", "reviewed"),
    PUBLICISED("publicised", "公示", "publicised"),
    /** The money went to the bank that pays it out. */
    GRANTED("granted", "拨付", "granted"),
    PAID("paid", "代发", "paid"),
    /** The bank said which payments arrived and which did not. */
    FED_BACK("fed-back", "反馈", "fed back");

    private final String code;
    private final LocalizedText label;

    SubsidyState(String code, String zh, String en) {
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
