package org.qinglian.core.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Cadre;

/**
 * A day of a service team in a village (组团联村走访). The visit of a member to a household is a {@link Visit}.
 *
 * @param id its identifier
 * @param team the team
 * @param village where it was
 * @param visitedOn the day
 * @param participants the cadres who took part
 * @param peopleServed the number of people who were served (服务群众), 0 or more, where it was counted
 * @param mattersRaised the number of matters raised (反映事项), 0 or more
 * @param mattersSettled how many of them were settled (办结), 0 or more
 */
@Value.Builder
public record TeamVisit(
        @NotNull Ref<TeamVisit> id,
        @NotNull Ref<ServiceTeam> team,
        @BelongsTo @NotNull Ref<Village> village,
        @NotNull LocalDate visitedOn,
        List<Ref<Cadre>> participants,
        Optional<@PositiveOrZero Integer> peopleServed,
        @NotNull @PositiveOrZero Integer mattersRaised,
        @NotNull @PositiveOrZero Integer mattersSettled)
        implements Identified<TeamVisit>, WithTeamVisit {
    public TeamVisit {
        participants = Copy.list(participants);
    }

    public static TeamVisitBuilder builder() {
        return new TeamVisitBuilder();
    }
}
