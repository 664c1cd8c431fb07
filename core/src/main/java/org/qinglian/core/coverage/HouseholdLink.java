package org.qinglian.core.coverage;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Member;

/**
 * The link of one member to households (党员联户): the member visits them and speaks for them.
 *
 * @param id its identifier
 * @param member the member
 * @param households the households, usually 5 to 10
 * @param during the days on which it holds
 */
@Value.Builder
public record HouseholdLink(
        @NotNull Ref<HouseholdLink> id,
        @BelongsTo @NotNull Ref<Member> member,
        List<Ref<Household>> households,
        @NotNull DateRange during)
        implements Identified<HouseholdLink>, WithHouseholdLink {
    public HouseholdLink {
        households = Copy.list(households);
    }

    public static HouseholdLinkBuilder builder() {
        return new HouseholdLinkBuilder();
    }
}
