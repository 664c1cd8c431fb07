package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * A ground for a heavier or increased measure (从重或者加重问责情形). The wording of article 19 is from memory; the codes are
 * stable, the labels are not the text of the article.
 */
public enum AggravationGround implements Coded {
    ORDERS_IGNORED("orders-ignored", "对上级三令五申的指示要求不执行或者执行不力", "repeated orders ignored"),
    OBSTRUCTION("obstruction", "不如实报告情况、弄虚作假或者阻挠问责", "false reporting or obstruction"),
    OTHER("other", "其他从重、加重情形", "another ground of the regulations");

    private final String code;
    private final LocalizedText label;

    AggravationGround(String code, String zh, String en) {
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
