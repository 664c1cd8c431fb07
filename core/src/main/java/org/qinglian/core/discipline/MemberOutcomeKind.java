package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * What becomes of a person when a Party organisation is reorganised or dissolved (改组、解散后对人员的处理): the four cases of
 * the one, the four of the other. Which record it has to rest on is said by {@link #restsOn} and {@link #disposal()}.
 */
public enum MemberOutcomeKind implements Coded {
    /** Deserves removal or heavier, and is sanctioned; the office ends with that. */
    REMOVED_FROM_OFFICE(
            "removed-from-office",
            OrganizationMeasureKind.REORGANISATION,
            "给予撤销党内职务以上处分",
            "sanctioned with removal or heavier"),
    WARNED_AND_LAPSED(
            "warned-and-lapsed", OrganizationMeasureKind.REORGANISATION, "给予警告或者严重警告并自然免职", "warned, office lapsed"),
    /** What the person did is not clear yet: the office lapses and a case of its own goes on. */
    LAPSED_UNDER_INVESTIGATION(
            "lapsed-under-investigation",
            OrganizationMeasureKind.REORGANISATION,
            "自然免职并另案审查",
            "office lapsed, case of its own"),
    /** Nothing stands against the person; the office lapses all the same. */
    LAPSED("lapsed", OrganizationMeasureKind.REORGANISATION, "自然免职", "office lapsed"),

    RE_REGISTERED("re-registered", OrganizationMeasureKind.DISSOLUTION, "重新登记", "registered anew"),
    /** Not qualified, and given time to change; how that ended is a further outcome. */
    EDUCATED("educated", OrganizationMeasureKind.DISSOLUTION, "教育并限期改正", "educated with a time limit"),
    PERSUADED_TO_LEAVE(
            "persuaded-to-leave", OrganizationMeasureKind.DISSOLUTION, "劝其退党", "persuaded to leave the Party"),
    STRUCK_OFF("struck-off", OrganizationMeasureKind.DISSOLUTION, "除名", "struck off");

    private final String code;
    private final OrganizationMeasureKind measure;
    private final LocalizedText label;

    MemberOutcomeKind(String code, OrganizationMeasureKind measure, String zh, String en) {
        this.code = code;
        this.measure = measure;
        this.label = LocalizedText.of(zh, en);
    }

    /** The measure of which it is an outcome. */
    public OrganizationMeasureKind measure() {
        return measure;
    }

    /** Whether it rests on a sanction of the person; see {@link #restsOn}. */
    public boolean restsOnSanction() {
        return this == REMOVED_FROM_OFFICE || this == WARNED_AND_LAPSED;
    }

    /** Whether a sanction is one that it can rest on. */
    public boolean restsOn(Sanction given) {
        return switch (this) {
            case REMOVED_FROM_OFFICE -> given.regime() == SanctionRegime.PARTY && given.removesPosts();
            case WARNED_AND_LAPSED -> given.regime() == SanctionRegime.PARTY && !given.removesPosts();
            default -> false;
        };
    }

    /** The disposal of the member that it has to rest on; empty if it rests on none. */
    public Optional<MemberDisposalKind> disposal() {
        return switch (this) {
            case EDUCATED -> Optional.of(MemberDisposalKind.CORRECTION);
            case PERSUADED_TO_LEAVE -> Optional.of(MemberDisposalKind.PERSUADED_TO_LEAVE);
            case STRUCK_OFF -> Optional.of(MemberDisposalKind.STRUCK_OFF);
            default -> Optional.empty();
        };
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
