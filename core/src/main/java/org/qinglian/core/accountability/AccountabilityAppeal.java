package org.qinglian.core.accountability;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;

/**
 * An appeal against a decision of accountability (问责申诉), in writing. It stands beside the case and does not suspend its
 * execution.
 *
 * @param id its identifier
 * @param accountabilityCase the case whose decision it is against
 * @param grounds what it says
 * @param history its steps
 */
@Value.Builder
public record AccountabilityAppeal(
        @NotNull Ref<AccountabilityAppeal> id,
        @BelongsTo @NotNull Ref<AccountabilityCase> accountabilityCase,
        Optional<String> grounds,
        List<@Valid Step<AppealState>> history)
        implements Identified<AccountabilityAppeal>, Staged<AppealState>, WithAccountabilityAppeal {
    /** Filed, then upheld, corrected or withdrawn. */
    public static final Lifecycle<AccountabilityAppeal, AppealState> LIFECYCLE =
            Lifecycle.<AccountabilityAppeal, AppealState>starting("accountability-appeal", AppealState.FILED)
                    .allow(AppealState.FILED, AppealState.UPHELD)
                    .allow(AppealState.FILED, AppealState.CORRECTED)
                    .allow(AppealState.FILED, AppealState.WITHDRAWN)
                    .build();

    public AccountabilityAppeal {
        history = Copy.list(history);
    }

    public static AccountabilityAppealBuilder builder() {
        return new AccountabilityAppealBuilder();
    }

    /** The day it was decided, either way. */
    public Optional<LocalDate> decidedOn() {
        return Stream.of(AppealState.UPHELD, AppealState.CORRECTED)
                .map(this::reachedOn)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }
}
