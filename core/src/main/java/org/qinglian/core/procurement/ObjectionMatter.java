package org.qinglian.core.procurement;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What an objection or a complaint is about (异议、投诉事项). */
public enum ObjectionMatter implements Coded {
    DOCUMENTS("documents", "资格预审文件或者招标文件", "tender documents"),
    OPENING("opening", "开标", "opening"),
    RESULT("result", "评标结果", "result"),
    OTHER("other", "其他", "other");

    private final String code;
    private final LocalizedText label;

    ObjectionMatter(String code, String zh, String en) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
    }

    /** Whether one has to object before one may complain (招标投标法实施条例第六十条第二款). */
    public boolean needsObjection() {
        return this != OTHER;
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
