package org.qinglian.examples.county.figures;

import org.qinglian.core.common.LocalizedText;

/** What a cell of a bulletin counts (统计口径). */
public enum BulletinMeasure {
    PROBLEMS("查处问题数", "problems"),
    PERSONS("处理人数", "persons"),
    SANCTIONED("处分人数", "sanctioned");

    private final LocalizedText label;

    BulletinMeasure(String zh, String en) {
        this.label = LocalizedText.of(zh, en);
    }

    public LocalizedText label() {
        return label;
    }
}
