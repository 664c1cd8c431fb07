package org.qinglian.core.care;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * An examination whether an error is tolerated (容错申请), on application or ex officio.
 *
 * <p>Example: a township extended a pilot without filing it first; exempted, with the order to file within a month. It is not
 * a remission of a sanction: it belongs to the proceeding that holds the subject to account and comes before its decision.
 * For one whose error was tolerated, appraisal, awards, rank and promotion are not affected.
 *
 * @param id its identifier
 * @param title its title
 * @param trigger ex officio or on application
 * @param matter the identifier of the matter (事项编号), the same in every record of what followed from it
 * @param proceeding the identifier of the accountability case within which it is examined
 * @param subject whose error it is
 * @param error the kind of error, in a code of the host's own, for example {@code filing-skipped}; the same error again has
 *     the same code
 * @param distinctions on which side of the three distinctions the error falls
 * @param conditions whether each condition is met, with the evidence
 * @param exclusions the reasons found for which nothing is tolerated
 * @param outcome what was decided
 * @param correction the order to correct
 * @param history the steps that were taken; for a decision the body that took it
 */
@Value.Builder
public record ToleranceApplication(
        @NotNull Ref<ToleranceApplication> id,
        @NotNull LocalizedText title,
        @NotNull ToleranceTrigger trigger,
        @NotBlank String matter,
        Optional<String> proceeding,
        @BelongsTo @NotNull @Valid Actor subject,
        @NotBlank String error,
        List<@Valid DistinctionJudgement> distinctions,
        List<@Valid ConditionJudgement> conditions,
        List<ToleranceExclusion> exclusions,
        Optional<ToleranceOutcome> outcome,
        Optional<@Valid CorrectionOrder> correction,
        List<@Valid Step<ToleranceState>> history)
        implements Identified<ToleranceApplication>, Staged<ToleranceState>, WithToleranceApplication {
    public ToleranceApplication {
        distinctions = Copy.list(distinctions);
        conditions = Copy.list(conditions);
        exclusions = Copy.list(exclusions);
        history = Copy.list(history);
    }

    public static ToleranceApplicationBuilder builder() {
        return new ToleranceApplicationBuilder();
    }

    /** Whether the accountability case is named within which it is examined. */
    @JsonIgnore
    public boolean isInProceeding() {
        return proceeding.filter(named -> !named.isBlank()).isPresent();
    }

    /** The distinctions on whose side of violation it falls; any bars tolerance. */
    public List<Distinction> violations() {
        return distinctions.stream()
                .filter(judgement -> judgement.side() == DistinctionSide.VIOLATION)
                .map(DistinctionJudgement::distinction)
                .toList();
    }

    /** Whether it falls on the side of error in one distinction or more, and on that of violation in none. */
    @JsonIgnore
    public boolean isErrorNoViolation() {
        return !distinctions.isEmpty() && violations().isEmpty();
    }
}
