package org.qinglian.core.discipline;

import java.util.Optional;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.lifecycle.StageLimit;

/**
 * A time limit for carrying out a decision (执行期限), for sanctions of one regime from a weight on.
 *
 * @param lightest the lightest sanction to which it applies; heavier ones of its regime follow
 * @param limit from which stage, to which stage, for how long, and where that is written
 * @param extendableTo the whole time that may be approved
 */
public record ExecutionLimit(Sanction lightest, StageLimit<DecisionStage> limit, Optional<TimeLimit> extendableTo) {
    /** Whether it applies to a sanction. */
    public boolean appliesTo(Sanction sanction) {
        return sanction == lightest || sanction.isHeavierThan(lightest);
    }

    /** The limit with the extension that a decision was granted, as far as one may be. */
    StageLimit<DecisionStage> granted(SanctionDecision decision) {
        Optional<TimeLimit> extended = extendableTo.flatMap(most -> decision.extension()
                .map(extension -> TimeLimit.months(
                        Math.max(limit.within().value(), Math.min(extension.months(), most.value())))));
        return extended.map(
                        within -> new StageLimit<>(limit.since(), limit.reach(), within, limit.unless(), limit.basis()))
                .orElse(limit);
    }
}
