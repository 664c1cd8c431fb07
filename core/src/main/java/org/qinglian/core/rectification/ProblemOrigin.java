package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Ref;

/**
 * The record in which a problem was raised (问题来源): one of these, as a rule.
 *
 * @param meeting the life meeting
 * @param supervision the inspection, audit or petition
 * @param broadcast the broadcast
 * @param review the review after an election
 * @param campaign the campaign
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Builder
public record ProblemOrigin(
        Optional<Ref<LifeMeeting>> meeting,
        Optional<Ref<Supervision>> supervision,
        Optional<Ref<AccountabilityBroadcast>> broadcast,
        Optional<Ref<ElectionReview>> review,
        Optional<Ref<Campaign>> campaign) {
    public static ProblemOriginBuilder builder() {
        return new ProblemOriginBuilder();
    }
}
