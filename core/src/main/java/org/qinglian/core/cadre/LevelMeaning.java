package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a level of a colour scheme stands for (等次含义). */
public enum LevelMeaning implements Coded {
    /** Nothing is wrong; whoever has no rating stands there too. */
    NORMAL("normal", "正常", "normal"),
    /** Something is to be put right. */
    WARNED("warned", "预警", "warned"),
    /** The matter is handed to the discipline commission as well, which opens a clue or a case. */
    REFERRED("referred", "移送", "referred");

    private final String code;
    private final LocalizedText label;

    LevelMeaning(String code, String zh, String en) {
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
