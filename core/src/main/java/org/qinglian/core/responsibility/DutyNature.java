package org.qinglian.core.responsibility;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a duty is about (责任性质): clean governance, the business of a post, or supervision. Whoever has a business duty in a
 * field has the integrity duty of that field too (一岗双责). */
public enum DutyNature implements Coded {
    INTEGRITY("integrity", "党风廉政责任", "integrity duty"),
    BUSINESS("business", "业务职责", "business duty"),
    SUPERVISION("supervision", "监督职责", "supervision duty");

    private final String code;
    private final LocalizedText label;

    DutyNature(String code, String zh, String en) {
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
