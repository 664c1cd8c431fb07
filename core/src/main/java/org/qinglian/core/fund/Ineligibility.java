package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Ref;

/**
 * That a recipient is not eligible (不符合条件), as the body in charge found: for one subsidy, or for all.
 *
 * @param subsidy the subsidy; absent if it holds for all
 * @param during the days for which it holds
 * @param reason why, such as "land taken over by the state"
 */
public record Ineligibility(
        Optional<Ref<Subsidy>> subsidy,
        @NotNull @Valid DateRange during,
        @NotBlank String reason) {
    /** Whether it holds for a subsidy on a day. */
    public boolean bars(Ref<Subsidy> paid, LocalDate day) {
        return subsidy.map(paid::equals).orElse(true) && during.contains(day);
    }
}
