package org.qinglian.core.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.qinglian.core.organization.Actor;

/**
 * A special task force (工作专班), set up for one thing and for a time.
 *
 * <p>Example: the task force on contracts of village assets, from March to the end of September. It is no institution, and it ends.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit that set it up
 * @param goal what it is to achieve
 * @param leader who leads it
 * @param members who belongs to it
 * @param formedOn the day
 * @param dueOn the last day by which it is to have achieved it
 * @param dissolvedOn the day on which it was dissolved
 */
@Value.Builder
public record TaskForce(
        @NotNull Ref<TaskForce> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotBlank String goal,
        Optional<@Valid Actor> leader,
        List<@Valid Actor> members,
        @NotNull LocalDate formedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> dissolvedOn)
        implements Identified<TaskForce>, WithTaskForce {
    public TaskForce {
        members = Copy.list(members);
    }

    public static TaskForceBuilder builder() {
        return new TaskForceBuilder();
    }
}
