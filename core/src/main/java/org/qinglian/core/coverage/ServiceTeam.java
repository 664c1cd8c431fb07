package org.qinglian.core.coverage;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Cadre;

/**
 * A service team (联村服务团): cadres who look after one or more villages together.
 *
 * @param id its identifier
 * @param name its name
 * @param leader who leads it
 * @param members the other cadres in it
 * @param villages the villages it looks after
 * @param during the days on which it is at work
 * @param visitDay the day of the week on which it is in the villages
 */
@Value.Builder
public record ServiceTeam(
        @NotNull Ref<ServiceTeam> id,
        @NotNull LocalizedText name,
        @NotNull Ref<Cadre> leader,
        List<Ref<Cadre>> members,
        @BelongsTo List<Ref<Village>> villages,
        @NotNull DateRange during,
        Optional<Weekday> visitDay)
        implements Identified<ServiceTeam>, WithServiceTeam {
    public ServiceTeam {
        members = Copy.list(members);
        villages = Copy.list(villages);
    }

    public static ServiceTeamBuilder builder() {
        return new ServiceTeamBuilder();
    }
}
