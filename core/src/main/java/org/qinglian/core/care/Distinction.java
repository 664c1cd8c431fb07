package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * The three distinctions (三个区分开来), each between an error that may be tolerated and a violation that may not.
 *
 * @see <a href="https://www.gov.cn">关于进一步激励广大干部新时代新担当新作为的意见（2018）</a>
 */
public enum Distinction implements Coded {
    /** An error from lack of experience in a first trial, or a violation against better knowledge. */
    FIRST_TRIAL("first-trial", "先行先试缺乏经验与明知故犯", "inexperience in a first trial, or a knowing violation"),
    /** An error in an exploratory trial that nothing restricted, or going on after an explicit ban. */
    UNRESTRICTED_EXPLORATION(
            "unrestricted-exploration",
            "尚无明确限制的探索与明令禁止后我行我素",
            "exploration not yet restricted, or defiance of an explicit ban"),
    /** An unintended fault for the sake of development, or a violation for private gain. */
    FAULT_FOR_DEVELOPMENT(
            "fault-for-development", "为推动发展的无意过失与谋取私利", "an unintended fault for development, or private gain");

    private final String code;
    private final LocalizedText label;

    Distinction(String code, String zh, String en) {
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
