package org.qinglian.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * A kind of person (人员类别), which decides what regime of sanctions may apply. A person may be of several kinds at once:
 * Party member and civil servant is usual.
 *
 * @see <a href="https://flk.npc.gov.cn">公职人员政务处分法（2020）第二条、第十九至二十三条</a>
 */
public enum PersonKind implements Coded {
    PARTY_MEMBER("party-member", "中共党员", "Party member"),
    CIVIL_SERVANT("civil-servant", "公务员和参公人员", "civil servant"),
    AUTHORISED_BODY("authorised-body", "法律法规授权或受委托管理公共事务组织的人员", "staff of an authorised body"),
    SOE_MANAGER("soe-manager", "国有企业管理人员", "manager of a state-owned enterprise"),
    PUBLIC_INSTITUTION_MANAGER("public-institution-manager", "公办教科文卫体单位管理人员", "manager of a public institution"),
    GRASSROOTS_AUTONOMY("grassroots-autonomy", "基层群众性自治组织管理人员", "village or community official"),
    OTHER_PUBLIC_DUTY("other-public-duty", "其他依法履行公职的人员", "other person on public duty");

    private final String code;
    private final LocalizedText label;

    PersonKind(String code, String zh, String en) {
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

    /** Whether the Law on Governmental Sanctions applies: everyone on public duty, Party member or not. */
    public boolean isOnPublicDuty() {
        return this != PARTY_MEMBER;
    }
}
