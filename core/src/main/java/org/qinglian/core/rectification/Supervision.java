package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * A supervision whose findings were fed back to a unit, and what the unit did about them (监督反馈与整改): an inspection, a special
 * inspection of a key village (重点村专项巡察), an audit, a petition.
 *
 * <p>Each problem that was fed back is a {@link ProblemItem} that names it.
 *
 * @param id its identifier
 * @param channel of which kind it is
 * @param title its title
 * @param unit the unit to which it was fed back
 * @param by who supervised
 * @param level at which level it was carried out
 * @param problems how many problems were fed back, 0 or more
 * @param principalReportedOn the day on which the principal reported how he organised the rectification (主要负责人组织整改情况报告)
 * @param disclosure whether the result is made public
 * @param satisfaction the vote of those concerned on the result
 * @param history the stages: when it was fed back, the plan filed, the result reported, and all summarised
 */
@Value.Builder
public record Supervision(
        @NotNull Ref<Supervision> id,
        @NotNull Channel channel,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull @Valid Actor by,
        @NotNull Level level,
        Optional<@PositiveOrZero Integer> problems,
        Optional<LocalDate> principalReportedOn,
        Optional<@Valid DisclosureDecision> disclosure,
        Optional<@Valid SatisfactionVote> satisfaction,
        List<@Valid Step<SupervisionState>> history)
        implements Identified<Supervision>, Staged<SupervisionState>, WithSupervision {
    public Supervision {
        history = Copy.list(history);
    }

    public static SupervisionBuilder builder() {
        return new SupervisionBuilder();
    }

    /** The day on which its findings were fed back. */
    public Optional<LocalDate> fedBackOn() {
        return reachedOn(SupervisionState.FED_BACK);
    }
}
