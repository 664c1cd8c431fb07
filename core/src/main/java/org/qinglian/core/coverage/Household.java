package org.qinglian.core.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;

/**
 * A household (户) in a grid. It holds no data of the people who live in it.
 *
 * @param id an identifier that says nothing of the people
 * @param grid the grid in which it is
 * @param exclusion why it needs no linked member, for example that the house stands empty
 */
@Value.Builder
public record Household(
        @NotNull Ref<Household> id, @BelongsTo @NotNull Ref<Grid> grid, Optional<@Valid Exclusion> exclusion)
        implements Identified<Household>, WithHousehold {
    public static HouseholdBuilder builder() {
        return new HouseholdBuilder();
    }
}
