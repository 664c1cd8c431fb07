package org.qinglian.core.outreach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Share;

/**
 * A question of a survey, its options, and the share that was published (调查题目).
 *
 * @param code its code, once in a survey
 * @param text the question
 * @param metric what it measures
 * @param options the options, in the order of the questionnaire
 * @param asked how many it was put to; all valid answers of the survey if absent
 * @param publishedPercent the share that was published, in percent, for example 92.9
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Builder
public record SurveyQuestion(
        @NotBlank String code,
        @NotNull LocalizedText text,
        @NotNull SurveyMetric metric,
        List<@Valid SurveyOption> options,
        Optional<@PositiveOrZero Integer> asked,
        Optional<BigDecimal> publishedPercent)
        implements WithSurveyQuestion {
    public SurveyQuestion {
        options = Copy.list(options);
    }

    public static SurveyQuestionBuilder builder() {
        return new SurveyQuestionBuilder();
    }

    /** All who chose an option. */
    public long answered() {
        return options.stream().mapToLong(SurveyOption::count).sum();
    }

    /**
     * The share of those who chose a counted option, of all who chose one (前两档占比): 很满意 500 and 比较满意 415 of 1,000 are
     * 91.5 %. Empty while nobody did, or where a count is negative.
     */
    public Optional<Share> share() {
        boolean countable = options.stream().allMatch(option -> option.count() >= 0);
        long part = options.stream()
                .filter(SurveyOption::counted)
                .mapToLong(SurveyOption::count)
                .sum();
        return countable && answered() > 0 ? Optional.of(new Share(part, answered())) : Optional.empty();
    }

    /**
     * The mean score of those who chose an option on the scale, rounded half up.
     *
     * @param digits the decimals
     */
    public Optional<BigDecimal> meanScore(int digits) {
        BigDecimal sum = BigDecimal.ZERO;
        long scored = 0;
        for (SurveyOption option : options) {
            if (option.score().isPresent()) {
                sum = sum.add(option.score().get().multiply(BigDecimal.valueOf(option.count())));
                scored += option.count();
            }
        }
        return scored <= 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(scored), digits, RoundingMode.HALF_UP));
    }
}
