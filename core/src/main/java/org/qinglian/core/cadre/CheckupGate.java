package org.qinglian.core.cadre;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** One of the four gates of a check-up, in their order (体检四关): 个人检、领导评、群众议、组织审. */
public enum CheckupGate implements Coded {
    SELF("self", "个人检", "the person", CheckupState.SELF_CHECKED),
    LEADER("leader", "领导评", "the leader", CheckupState.LEADER_RATED),
    MASSES("masses", "群众议", "the masses", CheckupState.MASS_REVIEWED),
    ORGANIZATION("organization", "组织审", "the organisation", CheckupState.ORG_AUDITED);

    private final String code;
    private final LocalizedText label;
    private final CheckupState state;

    CheckupGate(String code, String zh, String en, CheckupState state) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
        this.state = state;
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

    /** The state into which passing it brings a check-up. */
    public CheckupState state() {
        return state;
    }
}
