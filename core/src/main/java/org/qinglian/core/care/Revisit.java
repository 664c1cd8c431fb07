package org.qinglian.core.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/**
 * A revisit of one who was sanctioned (受处分人员教育回访), while the sanction has effect; of one who was admonished, the
 * follow-up when six months are over.
 *
 * <p>Example: two visitors listened to the unit, observed and talked with the person; doing well, pay changed as decided. It
 * is not a further inquiry into the matter.
 *
 * @param id its identifier
 * @param sanction the decision
 * @param visitedOn the day
 * @param visitors who visited; the person visited is none of them
 * @param methods how they looked: listening, observing, talking
 * @param result how the person does
 * @param executionChecks what they found of the execution
 */
@Value.Builder
public record Revisit(
        @NotNull Ref<Revisit> id,
        @BelongsTo @NotNull Ref<SanctionDecision> sanction,
        @NotNull LocalDate visitedOn,
        List<@Valid Actor> visitors,
        List<RevisitMethod> methods,
        Optional<CareResult> result,
        List<@Valid ExecutionCheck> executionChecks)
        implements Identified<Revisit>, WithRevisit {
    public Revisit {
        visitors = Copy.list(visitors);
        methods = Copy.list(methods);
        executionChecks = Copy.list(executionChecks);
    }

    public static RevisitBuilder builder() {
        return new RevisitBuilder();
    }
}
