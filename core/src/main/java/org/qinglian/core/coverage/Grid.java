package org.qinglian.core.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Organization;

/**
 * A grid (网格): a part of a village or community that is looked after as one.
 *
 * @param id its identifier
 * @param name its name
 * @param kind comprehensive, dedicated or micro
 * @param village the village of which it is a part
 * @param branch the branch or Party group that serves it
 * @param exclusion why it needs no branch and no contact
 * @param within the comprehensive grid of which a micro-grid is a part
 * @param population the number of people who live in it, 0 or more
 * @param fullMembers the number of full members who live in it, 0 or more; with three it can have a branch of its own
 * @param contacts the members of the two village committees who look after it (联格两委干部)
 * @param staff its head and staff
 */
@Value.Builder
public record Grid(
        @NotNull Ref<Grid> id,
        @NotNull LocalizedText name,
        @NotNull GridKind kind,
        @BelongsTo @NotNull Ref<Village> village,
        Optional<Ref<Organization>> branch,
        Optional<@Valid Exclusion> exclusion,
        Optional<Ref<Grid>> within,
        Optional<@PositiveOrZero Integer> population,
        Optional<@PositiveOrZero Integer> fullMembers,
        List<Ref<Cadre>> contacts,
        List<@Valid GridStaff> staff)
        implements Identified<Grid>, WithGrid {
    public Grid {
        contacts = Copy.list(contacts);
        staff = Copy.list(staff);
    }

    public static GridBuilder builder() {
        return new GridBuilder();
    }
}
