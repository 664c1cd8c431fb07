package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * On which side of one of the three distinctions an act falls (区分认定), for example an error in a first trial.
 *
 * @param distinction which distinction
 * @param side error or violation
 * @param grounds why, in words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DistinctionJudgement(
        @NotNull Distinction distinction, @NotNull DistinctionSide side, Optional<String> grounds) {
    public static DistinctionJudgement of(Distinction distinction, DistinctionSide side) {
        return new DistinctionJudgement(distinction, side, Optional.empty());
    }
}
