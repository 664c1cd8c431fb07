package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What {@link FundAnomalies} counts (资金异常类别). */
public enum FundAnomaly implements Coded {
    PAID_TWICE("paid-twice", "重复发放", "paid twice"),
    PAID_TO_DECEASED("paid-to-deceased", "向已故人员发放", "paid to a person who had died"),
    PAID_TO_INELIGIBLE("paid-to-ineligible", "向不符合条件人员发放", "paid to a person who was not eligible"),
    GRANTED_BEFORE_PUBLICITY_ENDED("granted-before-publicity-ended", "公示未满即拨付", "granted before publicity ended"),
    BATCH_OVER_GRANT("batch-over-grant", "发放超过拨付", "batch paid more than was granted"),
    FLOW_OVER_ALLOTMENT("flow-over-allotment", "支付超过下达", "flow paid more than was allotted"),
    STUCK("stuck", "资金滞留", "money stuck on the way"),
    FAILED_PAYMENT_OPEN("failed-payment-open", "发放失败未更正", "failed payment not put right");

    private final String code;
    private final LocalizedText label;

    FundAnomaly(String code, String zh, String en) {
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
