package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * How something is procured (采购方式), and the {@code method} of OCDS to which it maps. A negotiation and an inquiry are with
 * suppliers of the buyer's choice: limited.
 */
public enum TenderMethod implements Coded {
    OPEN("open", "公开招标", "open tender", OcdsMethod.OPEN),
    SELECTIVE("selective", "邀请招标", "invited tender", OcdsMethod.SELECTIVE),
    NEGOTIATED("negotiated", "竞争性谈判", "competitive negotiation", OcdsMethod.LIMITED),
    QUOTATION("quotation", "询价", "inquiry of prices", OcdsMethod.LIMITED),
    DIRECT("direct", "单一来源", "single source", OcdsMethod.DIRECT);

    private final String code;
    private final LocalizedText label;
    private final OcdsMethod ocds;

    TenderMethod(String code, String zh, String en, OcdsMethod ocds) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
        this.ocds = ocds;
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

    /** The {@code method} of OCDS 1.1. */
    public OcdsMethod ocds() {
        return ocds;
    }

    /** Whether it is a tender in the sense of the Bidding Law (招标), open or invited. */
    public boolean isTender() {
        return this == OPEN || this == SELECTIVE;
    }
}
