package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a question of a survey measures (调查指标). */
public enum SurveyMetric implements Coded {
    AWARENESS("awareness", "知晓率", "awareness"),
    PARTICIPATION("participation", "参与率", "participation"),
    SATISFACTION("satisfaction", "满意度", "satisfaction"),
    CONFIDENCE("confidence", "信心度", "confidence"),
    SERIOUSNESS("seriousness", "重视度", "seriousness"),
    CONTAINMENT("containment", "遏制度", "containment"),
    PERCEPTION("perception", "感知度", "perception");

    private final String code;
    private final LocalizedText label;

    SurveyMetric(String code, String zh, String en) {
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
