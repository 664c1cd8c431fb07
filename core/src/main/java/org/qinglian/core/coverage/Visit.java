package org.qinglian.core.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Member;

/**
 * A visit (走访) of a member to a household.
 *
 * @param id its identifier
 * @param visitor who visited
 * @param household who was visited
 * @param visitedOn the day
 * @param mattersRaised the number of matters raised (反映事项), 0 or more
 * @param mattersSettled how many of them were settled (办结), 0 or more
 */
@Value.Builder
public record Visit(
        @NotNull Ref<Visit> id,
        @NotNull Ref<Member> visitor,
        @BelongsTo @NotNull Ref<Household> household,
        @NotNull LocalDate visitedOn,
        @NotNull @PositiveOrZero Integer mattersRaised,
        @NotNull @PositiveOrZero Integer mattersSettled)
        implements Identified<Visit>, WithVisit {
    public static VisitBuilder builder() {
        return new VisitBuilder();
    }
}
