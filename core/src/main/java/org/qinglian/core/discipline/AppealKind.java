package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * The road by which a decision is appealed (救济途径). How long each may take is data of an edition of its rules; see
 * {@link AppealRules}.
 */
public enum AppealKind implements Coded {
    /** A Party member's appeal, to be examined again (党员申诉的复议复查). */
    PARTY_RE_EXAMINATION("party-re-examination", "党纪复议复查", "re-examination by the Party"),
    /** 监察机关复审. */
    SUPERVISION_REVIEW("supervision-review", "监察复审", "review by the supervision organ"),
    /** 上一级监察机关复核. */
    SUPERVISION_SECOND_REVIEW("supervision-second-review", "监察复核", "second review by the higher supervision organ"),
    /** 原处理机关复核（公务员法）. */
    CIVIL_SERVANT_REVIEW("civil-servant-review", "公务员复核", "review under the Civil Servant Law"),
    /** 申诉（公务员法）. */
    CIVIL_SERVANT_APPEAL("civil-servant-appeal", "公务员申诉", "appeal under the Civil Servant Law"),
    /** 国有企业管理人员复核. */
    SOE_REVIEW("soe-review", "国企复核", "review in a state-owned enterprise"),
    /** 国有企业管理人员申诉. */
    SOE_APPEAL("soe-appeal", "国企申诉", "appeal in a state-owned enterprise");

    private final String code;
    private final LocalizedText label;

    AppealKind(String code, String zh, String en) {
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
