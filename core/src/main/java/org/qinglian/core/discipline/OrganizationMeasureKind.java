package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * What may be decided against a Party organisation (对违犯党纪的党组织的处理), from light to heavy. The first two are for a
 * superior to decide; the last two, for one that gravely broke discipline and cannot put itself right, for the next
 * higher committee.
 *
 * @see <a href="https://www.12371.cn">中国共产党纪律处分条例（2023）第九条、第十五条、第十六条</a>
 */
public enum OrganizationMeasureKind implements Coded {
    WRITTEN_EXAMINATION("written-examination", "责令书面检查", "written self-examination"),
    CIRCULATED_CRITICISM("circulated-criticism", "通报批评", "circulated criticism"),
    /** The leading body is formed anew; whoever is not removed for cause loses office all the same. */
    REORGANISATION("reorganisation", "改组", "reorganisation"),
    /** The organisation ends; each member is examined and registered anew, or not. */
    DISSOLUTION("dissolution", "解散", "dissolution");

    private final String code;
    private final LocalizedText label;

    OrganizationMeasureKind(String code, String zh, String en) {
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

    /** Whether it is for the next higher committee alone to decide. */
    public boolean isForNextCommittee() {
        return this == REORGANISATION || this == DISSOLUTION;
    }
}
