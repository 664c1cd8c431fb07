package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;

/**
 * A task (任务分解项): a piece of work that a duty is worked off by, broken down from level to level, with who leads it and
 * by when it is to be done.
 *
 * @param id its identifier
 * @param title its title
 * @param duty the duty that it works off
 * @param parent the task above it that it is broken down from
 * @param level the level at which it is done
 * @param line the line of work (条线)
 * @param block the organisation in charge of the place (块)
 * @param parts who has what part in it
 * @param deadline the last day on which it is in time
 * @param measure what is done
 * @param evidence what shows that it was done: titles or numbers of documents
 * @param history its steps through the loop of responsibility
 */
@Value.Builder
public record TaskItem(
        @NotNull Ref<TaskItem> id,
        @NotNull LocalizedText title,
        @NotNull Ref<Duty> duty,
        Optional<Ref<TaskItem>> parent,
        @NotNull DutyLevel level,
        Optional<WorkLine> line,
        @BelongsTo Optional<Ref<Organization>> block,
        List<@Valid TaskPart> parts,
        Optional<LocalDate> deadline,
        Optional<String> measure,
        List<@NotBlank String> evidence,
        List<@Valid Step<TaskState>> history)
        implements Identified<TaskItem>, Staged<TaskState>, WithTaskItem {
    public TaskItem {
        parts = Copy.list(parts);
        evidence = Copy.list(evidence);
        history = Copy.list(history);
    }

    public static TaskItemBuilder builder() {
        return new TaskItemBuilder();
    }

    /** Who leads it: one party, where all is in order. */
    public List<Actor> leads() {
        return parts.stream()
                .filter(part -> part.role() == TaskRole.LEAD)
                .map(TaskPart::actor)
                .toList();
    }

    /** The day on which it was done: reported as such, or closed without a report. */
    public Optional<LocalDate> doneOn() {
        return Stream.of(reachedOn(TaskState.REPORTED), reachedOn(TaskState.CLOSED))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
