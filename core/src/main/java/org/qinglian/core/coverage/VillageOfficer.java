package org.qinglian.core.coverage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.organization.Actor;

/**
 * Somebody in the {@link VillageCommittee} or in the supervision of a village (村民委员会成员、村务监督机构成员).
 *
 * @param code what the person is called by within the record, so that appraisals and kinship can name villagers who are
 *     neither cadre nor member; it says nothing of the person
 * @param office what the person is
 * @param person the cadre or member, if the person is on record as one
 * @param during the days in office; its end is the day on which the office ended, for whatever reason
 */
@Value.Builder
public record VillageOfficer(
        @NotBlank String code,
        @NotNull VillageOffice office,
        Optional<@Valid Actor> person,
        @NotNull @Valid DateRange during)
        implements WithVillageOfficer {
    public static VillageOfficerBuilder builder() {
        return new VillageOfficerBuilder();
    }
}
