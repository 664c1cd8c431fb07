package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What counts where bands and quotas say different things (分数段与比例的先后). */
public enum Precedence implements Coded {
    /** The bands decide, then quotas take down who is beyond the places; no quota lifts anybody. */
    BANDS_THEN_QUOTAS("bands-then-quotas", "先按分数段，再按比例", "bands, then quotas"),
    /** The bands decide; that a quota is not kept is reported. */
    BANDS_OVER_QUOTAS("bands-over-quotas", "以分数段为准", "bands over quotas"),
    /** Places are dealt by the order of scores, whatever the bounds of the bands. */
    QUOTAS_OVER_BANDS("quotas-over-bands", "以比例为准", "quotas over bands");

    private final String code;
    private final LocalizedText label;

    Precedence(String code, String zh, String en) {
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
