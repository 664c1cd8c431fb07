package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * A broadcast in which heads of bodies answer to the public (电视问政): the questions, what they pledged, and the vote.
 *
 * <p>It raises problems and takes promises. Holding somebody to account is another matter, see {@code AccountabilityCase}.
 *
 * @param id its identifier
 * @param title its title
 * @param organizer who puts it on
 * @param topicsPublishedOn the day on which its topics were made public
 * @param bodies the bodies that answer
 * @param questions what they were asked
 * @param pledges what they promised
 * @param votes the vote on each
 * @param history the steps, from the collection of questions to the feedback of results
 */
@Value.Builder
public record AccountabilityBroadcast(
        @NotNull Ref<AccountabilityBroadcast> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor organizer,
        Optional<LocalDate> topicsPublishedOn,
        List<@Valid Actor> bodies,
        List<@Valid BroadcastQuestion> questions,
        List<@Valid Pledge> pledges,
        List<@Valid BodyVote> votes,
        List<@Valid Step<BroadcastState>> history)
        implements Identified<AccountabilityBroadcast>, Staged<BroadcastState>, WithAccountabilityBroadcast {
    public AccountabilityBroadcast {
        bodies = Copy.list(bodies);
        questions = Copy.list(questions);
        pledges = Copy.list(pledges);
        votes = Copy.list(votes);
        history = Copy.list(history);
    }

    public static AccountabilityBroadcastBuilder builder() {
        return new AccountabilityBroadcastBuilder();
    }

    /** The day on which it was broadcast. */
    public Optional<LocalDate> broadcastOn() {
        return reachedOn(BroadcastState.BROADCAST);
    }
}
