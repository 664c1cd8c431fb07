package org.qinglian.scoring.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Whether a subject is recognised (认定结果), by a scheme that recognises subjects from some grade on. */
public enum Recognition implements Coded {
    RECOGNISED("recognised", "予以认定", "recognised"),
    NOT_RECOGNISED("not-recognised", "不予认定", "not recognised"),
    /** The grade would do, but facts are not there without which it cannot be told. */
    UNDECIDED("undecided", "暂不能认定", "cannot be told yet");

    private final String code;
    private final LocalizedText label;

    Recognition(String code, String zh, String en) {
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
