package org.qinglian.core.fund;

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
import org.qinglian.core.organization.Actor;

/**
 * A recipient of subsidies (补贴对象), by an identifier that says nothing of the person, and what comparing registers told of
 * it. The host makes that comparison; this library never sees a name or a number of an identity card.
 *
 * @param id its identifier
 * @param unit the unit that keeps the list on which it stands
 * @param verifiedOn the day on which it was last compared with the registers of deaths and of eligibility
 * @param deceasedOn the day of death, if the registers tell one
 * @param ineligibilities for what it is not eligible
 */
@Value.Builder
public record SubsidyRecipient(
        @NotNull Ref<SubsidyRecipient> id,
        @BelongsTo @NotNull @Valid Actor unit,
        Optional<LocalDate> verifiedOn,
        Optional<LocalDate> deceasedOn,
        List<@Valid Ineligibility> ineligibilities)
        implements Identified<SubsidyRecipient>, WithSubsidyRecipient {
    public SubsidyRecipient {
        ineligibilities = Copy.list(ineligibilities);
    }

    public static SubsidyRecipientBuilder builder() {
        return new SubsidyRecipientBuilder();
    }

    /** Whether registers were compared on a day or later, so that they tell what held on it. */
    public boolean isKnownOn(LocalDate day) {
        return verifiedOn.filter(on -> !on.isBefore(day)).isPresent();
    }

    /** Whether the person had died before a day; on the day itself not yet. */
    public boolean isDeceasedBefore(LocalDate day) {
        return deceasedOn.filter(day::isAfter).isPresent();
    }

    /** What bars it from a subsidy on a day. */
    public Optional<Ineligibility> ineligibility(Ref<Subsidy> subsidy, LocalDate day) {
        return ineligibilities.stream().filter(each -> each.bars(subsidy, day)).findFirst();
    }
}
