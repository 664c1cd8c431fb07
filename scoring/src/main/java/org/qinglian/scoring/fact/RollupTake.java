package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What is made of several results (汇总方式). */
public enum RollupTake implements Coded {
    /** All scores added up. */
    SUM("sum", "合计", "sum"),
    /** Their mean. */
    MEAN("mean", "平均", "mean"),
    /** The lowest score. */
    LOWEST("lowest", "最低", "lowest"),
    /** The highest score. */
    HIGHEST("highest", "最高", "highest"),
    /** The score of the first period: the test at entry. */
    FIRST("first", "首次", "first"),
    /** The score of the last period: the test at acceptance. */
    LAST("last", "末次", "last"),
    /** The last score less the first. */
    CHANGE("change", "增减", "change"),
    /** In percent, how many of those who are graded have one of the named grades. */
    SHARE("share", "达标率", "share"),
    /** How many of those who are graded have one of the named grades. */
    COUNT("count", "个数", "count");

    private final String code;
    private final LocalizedText label;

    RollupTake(String code, String zh, String en) {
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
