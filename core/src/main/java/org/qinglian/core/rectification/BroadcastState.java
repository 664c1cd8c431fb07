package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The steps of a broadcast of accountability (电视问政流程). */
public enum BroadcastState implements Coded {
    COLLECTED("collected", "征集问题", "questions collected"),
    SCREENED("screened", "筛选", "screened"),
    FILMED("filmed", "暗访拍摄", "filmed"),
    BROADCAST("broadcast", "播出问政", "broadcast"),
    PLEDGED("pledged", "现场承诺", "pledged"),
    RECTIFIED("rectified", "整改", "rectified"),
    FED_BACK("fed-back", "反馈结果", "result fed back");

    private final String code;
    private final LocalizedText label;

    BroadcastState(String code, String zh, String en) {
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
