package org.qinglian.core.coverage;

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

/**
 * A democratic appraisal of a villagers' committee (民主评议): how villagers or their representatives judge whether its members do
 * their office, once a year at least. The supervision of the village presides over it. It is no appraisal of Party members.
 *
 * @param id its identifier
 * @param committee the committee
 * @param year the year of which it judges, for example 2025
 * @param heldOn the day on which it was held
 * @param verdicts what it says of each
 */
@Value.Builder
public record VillageAppraisal(
        @NotNull Ref<VillageAppraisal> id,
        @BelongsTo @NotNull Ref<VillageCommittee> committee,
        @NotNull Integer year,
        @NotNull LocalDate heldOn,
        List<@Valid AppraisedOfficer> verdicts)
        implements Identified<VillageAppraisal>, WithVillageAppraisal {
    public VillageAppraisal {
        verdicts = Copy.list(verdicts);
    }

    public static VillageAppraisalBuilder builder() {
        return new VillageAppraisalBuilder();
    }

    /** What it says of an officer; empty if it does not judge the person. */
    public Optional<AppraisalVerdict> verdict(String officer) {
        return verdicts.stream()
                .filter(each -> each.officer().equals(officer))
                .map(AppraisedOfficer::verdict)
                .findFirst();
    }
}
