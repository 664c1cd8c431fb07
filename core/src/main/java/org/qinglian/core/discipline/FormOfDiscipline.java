package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/**
 * The four forms of supervision and discipline (监督执纪“四种形态”), from the lightest. They are counted in person-times (人次).
 *
 * @see <a href="https://www.12371.cn">中国共产党纪律处分条例（2023）第五条</a>
 */
public enum FormOfDiscipline implements Coded {
    /** Criticism, talks, written examination, admonition: 红红脸、出出汗. */
    FIRST("first", "第一种形态", "first form", LocalizedText.of("常态", "norm")),
    /** Light Party sanctions and organisational adjustment. */
    SECOND("second", "第二种形态", "second form", LocalizedText.of("大多数", "majority")),
    /** Heavy Party sanctions and major adjustment of posts. */
    THIRD("third", "第三种形态", "third form", LocalizedText.of("少数", "minority")),
    /** Suspected crime. */
    FOURTH("fourth", "第四种形态", "fourth form", LocalizedText.of("极少数", "very few"));

    private final String code;
    private final LocalizedText label;
    private final LocalizedText normality;

    FormOfDiscipline(String code, String zh, String en, LocalizedText normality) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
        this.normality = normality;
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

    /** How usual it is meant to be: 常态, 大多数, 少数, 极少数. */
    public LocalizedText normality() {
        return normality;
    }

    /** Whether it is a graver form than another. */
    public boolean isHeavierThan(FormOfDiscipline other) {
        return compareTo(other) > 0;
    }
}
