package org.qinglian.core.rectification;

import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;

/**
 * How long each stage after a supervision may take (整改时限规定), for one channel, from one day on. What is absent is not
 * limited.
 *
 * @param channel the channel
 * @param level the level of the supervision for which it holds; every level if absent
 * @param inForce the days of feedback for which it holds
 * @param basis where it comes from
 * @param plan from feedback to the plan
 * @param report from feedback to the report on rectification
 * @param summary from feedback to the summary, by which all is to be closed
 */
@Value.Builder
public record FollowUpRule(
        Channel channel,
        Optional<Level> level,
        DateRange inForce,
        Basis basis,
        Optional<TimeLimit> plan,
        Optional<TimeLimit> report,
        Optional<TimeLimit> summary)
        implements WithFollowUpRule {
    public static FollowUpRuleBuilder builder() {
        return new FollowUpRuleBuilder();
    }

    /** The limit of a stage, from feedback. */
    public Optional<TimeLimit> limit(SupervisionState stage) {
        return switch (stage) {
            case FED_BACK -> Optional.empty();
            case PLAN_FILED -> plan;
            case REPORTED -> report;
            case SUMMARISED -> summary;
        };
    }
}
