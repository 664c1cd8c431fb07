package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * Under which rules a person is dealt with (处理轨道). One act may be dealt with under several: a Party member in public
 * office is
 * usually sanctioned by the Party and by the supervision organ. Persons are then counted once, never once a regime.
 */
public enum SanctionRegime implements Coded {
    /** 中国共产党纪律处分条例. */
    PARTY("party", "党纪处分", "Party discipline"),
    /** 公职人员政务处分法. */
    ADMINISTRATIVE("administrative", "政务处分", "administrative sanction"),
    /** 中国共产党组织处理规定（试行）. */
    ORGANIZATIONAL("organizational", "组织处理", "organisational handling"),
    /** No sanction, yet it bars promotion while it has effect. */
    ADMONITION("admonition", "诫勉", "admonition");

    private final String code;
    private final LocalizedText label;

    SanctionRegime(String code, String zh, String en) {
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

    /** Whether it sanctions (处分), by the Party or by the state; handling and admonition do not. */
    public boolean isSanctioning() {
        return this == PARTY || this == ADMINISTRATIVE;
    }
}
