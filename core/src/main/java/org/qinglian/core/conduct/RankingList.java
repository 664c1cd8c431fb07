package org.qinglian.core.conduct;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;

/**
 * A ranking list (红黑榜) as it was published: the units of one week, quarter or year with their values, and who was put on
 * the red and on the black list. Who belongs there is for {@link RankingSequence} to work out.
 *
 * @param id its identifier
 * @param rule the rule that it follows
 * @param issuer who publishes it
 * @param during the days that it covers
 * @param entries the units
 * @param red those on the red list
 * @param black those on the black list
 */
@Value.Builder
public record RankingList(
        @NotNull Ref<RankingList> id,
        @NotNull Ref<RankingRule> rule,
        @BelongsTo @NotNull Ref<Organization> issuer,
        @NotNull DateRange during,
        List<@Valid RankingEntry> entries,
        List<@Valid Actor> red,
        List<@Valid Actor> black)
        implements Identified<RankingList>, WithRankingList {
    public RankingList {
        entries = Copy.list(entries);
        red = Copy.list(red);
        black = Copy.list(black);
    }

    public static RankingListBuilder builder() {
        return new RankingListBuilder();
    }
}
