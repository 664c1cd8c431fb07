package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A unit named as a demonstration sample (示范样板), which others can copy.
 *
 * <p>Example: a village named in 2025 for its list of small powers, copied by three villages since. Being named is not being
 * recognised: a sample is a recognised clean unit whose recognition still holds.
 *
 * @param id its identifier
 * @param title the title under which it was named
 * @param unit the unit
 * @param namedBy who named it
 * @param namedOn the day
 * @param validUntil the last day on which the title holds
 * @param withdrawnOn the day from which it no longer does
 * @param wideTitleApproval the approval for a title that claims to be national (冠以“国家”“全国”等字样)
 * @param fee what the unit was charged, if anything
 * @param features what is special about it (特色)
 * @param materials what another unit needs to copy it: titles of documents (可复制)
 * @param copies the units that copied it (可推广)
 */
@Value.Builder
public record DemonstrationSample(
        @NotNull Ref<DemonstrationSample> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull @Valid NamingAuthority namedBy,
        @NotNull LocalDate namedOn,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> withdrawnOn,
        Optional<@Size(min = 1) String> wideTitleApproval,
        Optional<@Valid Money> fee,
        List<@NotBlank String> features,
        List<@NotBlank String> materials,
        List<@Valid SampleCopy> copies)
        implements Identified<DemonstrationSample>, WithDemonstrationSample {
    public DemonstrationSample {
        features = Copy.list(features);
        materials = Copy.list(materials);
        copies = Copy.list(copies);
    }

    public static DemonstrationSampleBuilder builder() {
        return new DemonstrationSampleBuilder();
    }

    /** Whether the title holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !namedOn.isAfter(day)
                && validUntil.filter(last -> day.isAfter(last)).isEmpty()
                && withdrawnOn.filter(from -> !day.isBefore(from)).isEmpty();
    }

    /** The distinct other units that copied it by the end of a day (推广面). */
    public int spread(LocalDate by) {
        return Math.toIntExact(copies.stream()
                .filter(copy -> !copy.on().isAfter(by))
                .map(SampleCopy::unit)
                .filter(copier -> !copier.equals(unit))
                .distinct()
                .count());
    }
}
