package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * What a bulletin on the Eight-point Decision counts (统计口径). The name of the second one drifts: 处理 in 2020, 批评教育帮助和处理
 * to 2023,
 * 批评教育和处理 since.
 */
public enum BulletinMeasure implements Coded {
    PROBLEMS("problems", "查处问题数", "problems"),
    PERSONS("persons", "批评教育和处理人数", "persons dealt with"),
    SANCTIONED("sanctioned", "党纪政务处分人数", "persons sanctioned");

    private final String code;
    private final LocalizedText label;

    BulletinMeasure(String code, String zh, String en) {
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
