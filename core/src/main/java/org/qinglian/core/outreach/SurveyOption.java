package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An option of a question and how many chose it (选项及人数).
 *
 * @param label the label, for example {@code 比较满意}
 * @param count how many chose it
 * @param score its score on the scale, where the option is on one; “不清楚” is on none
 * @param counted whether it counts towards the share: of satisfaction, 很满意 and 比较满意
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SurveyOption(
        @NotBlank String label,
        @NotNull @PositiveOrZero Integer count,
        Optional<BigDecimal> score,
        @NotNull Boolean counted) {
    /** An option on the scale that counts towards the share. */
    public static SurveyOption counted(String label, int count, int score) {
        return new SurveyOption(label, count, Optional.of(BigDecimal.valueOf(score)), true);
    }

    /** An option on the scale that does not. */
    public static SurveyOption other(String label, int count, int score) {
        return new SurveyOption(label, count, Optional.of(BigDecimal.valueOf(score)), false);
    }
}
