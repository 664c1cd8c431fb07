package org.qinglian.core.fund;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Whose money it is in a {@link FundFlow} (资金来源). */
public enum FundSource implements Coded {
    CENTRAL("central", "中央", "central"),
    PROVINCE("province", "省级", "province"),
    LOCAL("local", "市县", "city or county");

    private final String code;
    private final LocalizedText label;

    FundSource(String code, String zh, String en) {
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
