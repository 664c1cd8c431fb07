package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A subsidy on the list of those paid by card (惠民惠农补贴项目，“一卡通”清单), for example that for protecting arable land. A county
 * has some dozens. What is paid of it stands in {@link SubsidyBatch}es.
 *
 * @param id its identifier
 * @param title its name on the list
 * @param unit the unit in charge of it
 * @param policy the document that grants it
 * @param during the days for which the policy is in force
 * @param publicity how long its lists are made public at least, where it has a rule of its own
 */
@Value.Builder
public record Subsidy(
        @NotNull Ref<Subsidy> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        Optional<@Size(min = 1) String> policy,
        Optional<@Valid DateRange> during,
        Optional<@Valid TimeLimit> publicity)
        implements Identified<Subsidy>, WithSubsidy {
    public static SubsidyBuilder builder() {
        return new SubsidyBuilder();
    }
}
