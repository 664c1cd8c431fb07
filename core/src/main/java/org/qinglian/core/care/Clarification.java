package org.qinglian.core.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * A clarification of a false report (澄清正名): that certain points are false is said to those whom the report reached.
 *
 * <p>Example: that a village secretary took no subsidy for himself, said at a meeting of the village and in writing. It
 * covers the points that proved false and is no appraisal of the person. What could be neither proven nor excluded is not
 * false. Restoring the name of one whose sanction was revoked is a {@link Restoration}.
 *
 * @param id its identifier
 * @param report the report
 * @param subject whom the report was about
 * @param falsePoints the points that proved false
 * @param trigger on whose initiative
 * @param situation for which it is to be clarified
 * @param bar for which it is not to be clarified
 * @param consent what the person concerned said
 * @param ways the ways in which it was clarified
 * @param harmed how far the report did harm
 * @param scope how far it was clarified
 * @param departments the departments that take part, one or more; several make it cross-department
 * @param history the steps that were taken; approval and performance name by whom
 */
@Value.Builder
public record Clarification(
        @NotNull Ref<Clarification> id,
        @NotNull @Valid ReportCitation report,
        @NotNull @Valid Actor subject,
        List<@NotBlank String> falsePoints,
        @NotNull ClarificationTrigger trigger,
        Optional<ClarificationSituation> situation,
        Optional<ClarificationBar> bar,
        Optional<@Valid Consent> consent,
        List<ClarificationWay> ways,
        @NotNull ClarificationScope harmed,
        Optional<ClarificationScope> scope,
        @BelongsTo @NotEmpty List<@Valid Actor> departments,
        List<@Valid Step<ClarificationState>> history)
        implements Identified<Clarification>, Staged<ClarificationState>, WithClarification {
    public Clarification {
        falsePoints = Copy.list(falsePoints);
        ways = Copy.list(ways);
        departments = Copy.list(departments);
        history = Copy.list(history);
    }

    public static ClarificationBuilder builder() {
        return new ClarificationBuilder();
    }

    /** Who took the step into a state, if the history says so. */
    public Optional<Actor> by(ClarificationState state) {
        return standing().stream()
                .filter(step -> step.state() == state)
                .findFirst()
                .flatMap(Step::by);
    }

    /** Whether several departments take part, which lengthens its steps. */
    public boolean crossesDepartments() {
        return departments.size() > 1;
    }

    /** Whether the person concerned had agreed by the end of a day. */
    public boolean hasConsentBy(LocalDate day) {
        return consent.filter(said -> said.given() && !said.on().isAfter(day)).isPresent();
    }

    /** Whether it reaches exactly those whom the report reached. */
    public boolean matchesHarm() {
        return scope.filter(harmed::equals).isPresent();
    }
}
