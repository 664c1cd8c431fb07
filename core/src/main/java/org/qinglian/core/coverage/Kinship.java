package org.qinglian.core.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** How two people are close relatives (近亲属; 民法典 art. 1045). */
public enum Kinship implements Coded {
    SPOUSE("spouse", "配偶", "spouse"),
    PARENT_CHILD("parent-child", "父母、子女", "parent and child"),
    SIBLING("sibling", "兄弟姐妹", "siblings"),
    GRANDPARENT("grandparent", "祖父母（外祖父母）、孙子女（外孙子女）", "grandparent and grandchild");

    private final String code;
    private final LocalizedText label;

    Kinship(String code, String zh, String en) {
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
