package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** The five grounds on which a result of rectification is not made public (不予公开情形). */
public enum DisclosureException implements Coded {
    STATE_SECRET("state-secret", "涉及国家秘密", "a state secret"),
    UNPUBLISHED_CASE("unpublished-case", "涉及未公开的案件", "a case not made public"),
    NEGATIVE_HYPE("negative-hype", "可能引发负面炒作", "a risk of negative hype"),
    MASS_PETITION("mass-petition", "可能引发群体性信访", "a risk of mass petitions"),
    MAJOR_SENSITIVE("major-sensitive", "涉及重大敏感事项", "a major sensitive matter");

    private final String code;
    private final LocalizedText label;

    DisclosureException(String code, String zh, String en) {
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
