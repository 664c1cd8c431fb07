package org.qinglian.core.statute;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** What a quantity counts (计量单位). Two units are never compared or added. */
public enum Unit implements Coded {
    PERSON("person", "人", "person", "persons"),
    HOUSEHOLD("household", "户", "household", "households"),
    BIDDER("bidder", "家", "bidder", "bidders"),
    TIME("time", "次", "time", "times"),
    WORKING_DAY("working-day", "个工作日", "working day", "working days"),
    YUAN("yuan", "元", "yuan", "yuan");

    private final String code;
    private final LocalizedText label;
    private final String many;

    Unit(String code, String zh, String en, String many) {
        this.code = code;
        this.label = LocalizedText.of(zh, en);
        this.many = many;
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

    /** A number of it in words: {@code 5 人}, {@code 5 persons}. */
    LocalizedText inWords(BigDecimal number) {
        String shown = this == YUAN
                ? String.format(java.util.Locale.ROOT, "%,d", number.toBigInteger())
                : number.toPlainString();
        String en = number.compareTo(BigDecimal.ONE) == 0 ? label.en().orElseThrow() : many;
        return LocalizedText.of(shown + " " + label.zh().orElseThrow(), shown + " " + en);
    }
}
