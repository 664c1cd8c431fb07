package org.qinglian.core.accountability;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * The kind of a measure of accountability (问责方式). Which of them an object may be given is for the {@link AccountabilityRules}
 * in force.
 *
 * <p>Source: 中国共产党问责条例（2019）第八条.
 */
public enum MeasureKind implements Coded {
    /** A written examination and correction; organisations only. */
    EXAMINATION("examination", "检查", "examination"),
    /** Criticism that is circulated. */
    CIRCULAR("circular", "通报", "circular"),
    /** By its own procedure; organisations only. */
    REORGANIZATION("reorganization", "改组", "reorganisation"),
    /** By talk or in writing; leaders only. */
    ADMONITION("admonition", "诫勉", "admonition"),
    /** Which one, {@link HandlingKind} says; leaders only. */
    ORGANIZATIONAL_HANDLING("organizational-handling", "组织调整或者组织处理", "organisational handling"),
    /** By its own procedure; leaders only. */
    DISCIPLINARY_SANCTION("disciplinary-sanction", "纪律处分", "disciplinary sanction"),
    /** Of the interim rule of 2009 alone. */
    PUBLIC_APOLOGY("public-apology", "责令公开道歉", "public apology");

    private final String code;
    private final LocalizedText label;

    MeasureKind(String code, String zh, String en) {
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
