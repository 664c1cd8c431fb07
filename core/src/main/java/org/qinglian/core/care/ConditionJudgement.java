package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * Whether one condition of tolerance is met, and on what evidence (条件认定).
 *
 * @param condition the condition, or the factor that is weighed
 * @param met whether it is met; of a factor, whether it speaks for tolerance
 * @param evidence what shows it, for example {@code 镇党委会议纪要〔2026〕3号}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ConditionJudgement(
        @NotNull ToleranceCondition condition, @NotNull Boolean met, Optional<String> evidence) {
    public static ConditionJudgement met(ToleranceCondition condition, String evidence) {
        return new ConditionJudgement(condition, true, Optional.of(evidence));
    }

    /** Whether there is evidence for the judgement, whichever it is. */
    public boolean hasEvidence() {
        return evidence.filter(text -> !text.isBlank()).isPresent();
    }
}
