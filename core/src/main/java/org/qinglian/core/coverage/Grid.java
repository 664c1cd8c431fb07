package org.qinglian.core.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Organization;

/**
 * A grid (网格): a part of a village or community that is looked after as one.
 *
 * @param id its identifier
 * @param name its name
 * @param kind comprehensive, dedicated or micro
 * @param village the village of which it is a part
 * @param branch the branch or Party group that serves it
 * @param exclusion why it needs no branch
 */
@Value.Builder
public record Grid(
        @NotNull Ref<Grid> id,
        @NotNull LocalizedText name,
        @NotNull GridKind kind,
        @BelongsTo @NotNull Ref<Village> village,
        Optional<Ref<Organization>> branch,
        Optional<@Valid Exclusion> exclusion)
        implements Identified<Grid>, WithGrid {
    public static GridBuilder builder() {
        return new GridBuilder();
    }
}
