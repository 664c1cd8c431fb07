package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonValue;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.LocalizedText;

/** Which run of a row of windows or occasions is taken (连续次数的取法). */
public enum RunTake implements Coded {
    LONGEST("longest", "最长连续", "longest run"),
    /** The longest that has a part in the period; it may have begun before, as far as facts are looked back over. */
    REACHING("reaching", "延续至本期的最长连续", "longest run that reaches into the period"),
    /** The run that has not ended; 0 if the last one does not hold. */
    LATEST("latest", "截至期末连续", "run up to the end");

    private final String code;
    private final LocalizedText label;

    RunTake(String code, String zh, String en) {
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

    /**
     * The length of the run in a row of answers, first to last.
     *
     * @param holds the answers
     * @param before how many of them lie before the period
     */
    int of(boolean[] holds, int before) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < holds.length; i++) {
            run = holds[i] ? run + 1 : 0;
            longest = this == REACHING && i < before ? 0 : Math.max(longest, run);
        }
        return this == LATEST ? run : longest;
    }
}
