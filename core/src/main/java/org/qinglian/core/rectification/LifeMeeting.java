package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Organization;

/**
 * A democratic life meeting (民主生活会) or organisation life meeting (组织生活会): its seven steps, who came, and what it rests on.
 *
 * <p>Example: the yearly meeting of a township committee in December, 8 of 9 present. A regular meeting of a branch is a
 * {@code Meeting}; the problems that a life meeting brings up are {@link ProblemItem}s that name it.
 *
 * @param id its identifier
 * @param kind of a leading body, or of an organisation and its members
 * @param organization the organisation that holds it
 * @param year of which year it is, four digits; one that was put off may be held in the next
 * @param special why it is held beside the yearly one; absent of the yearly one
 * @param theme the theme
 * @param plannedFor the day for which it is planned
 * @param rescheduling the consent of the superior to hold it out of season
 * @param expected how many are to attend, 0 or more
 * @param attended how many attended, 0 or more
 * @param principalFirst whether the principal spoke first in self-criticism
 * @param inquiriesExplained whether those who had answered inquiries explained them at the meeting (说明谈话函询情况)
 * @param appraisal the appraisal of members held with it (民主评议党员)
 * @param history the steps that were taken
 */
@Value.Builder
public record LifeMeeting(
        @NotNull Ref<LifeMeeting> id,
        @NotNull LifeMeetingKind kind,
        @BelongsTo @NotNull Ref<Organization> organization,
        @NotNull Integer year,
        Optional<@Valid SpecialOccasion> special,
        Optional<@Size(min = 1) String> theme,
        Optional<LocalDate> plannedFor,
        Optional<@Valid Rescheduling> rescheduling,
        Optional<@PositiveOrZero Integer> expected,
        Optional<@PositiveOrZero Integer> attended,
        Optional<Boolean> principalFirst,
        Optional<Boolean> inquiriesExplained,
        Optional<@Valid MemberAppraisal> appraisal,
        List<@Valid Step<LifeMeetingState>> history)
        implements Identified<LifeMeeting>, Staged<LifeMeetingState>, WithLifeMeeting {
    public LifeMeeting {
        history = Copy.list(history);
    }

    public static LifeMeetingBuilder builder() {
        return new LifeMeetingBuilder();
    }

    /** The day on which it was held. */
    public Optional<LocalDate> heldOn() {
        return reachedOn(LifeMeetingState.HELD);
    }

    /** Whether it was held by the end of a day. */
    public boolean isHeldBy(LocalDate day) {
        return hasReached(LifeMeetingState.HELD, day);
    }

    /** The day by which what comes before the meeting is measured: the day it was held, else that for which it is planned. */
    public Optional<LocalDate> day() {
        return heldOn().or(this::plannedFor);
    }
}
