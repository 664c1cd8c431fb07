package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/**
 * An item of the list of problems and of the list of their rectification (问题清单、整改清单条目): one problem, one number, one account.
 *
 * <p>Example: no. 3 of a township, "matters wait more than 20 working days for a decision", to be put right by 2026-06-30.
 * It says what is wrong with work; it is no decision on a person.
 *
 * @param id its identifier
 * @param number its number in the ledger of the unit (问题编号), such as {@code 2026-003}
 * @param channel by which it came to light
 * @param origin the record in which it was raised
 * @param description the problem
 * @param requirement what is required or suggested
 * @param behaviours the kinds of behaviour that it shows, by the typologies in use
 * @param covert whether it is an old evil in a hidden or changed form (隐形变异)
 * @param standard when it counts as put right (整改标准)
 * @param measures what is done
 * @param responsibleUnit the unit in whose ledger it stands
 * @param responsibleLeader who leads it (责任领导)
 * @param handlers who does it (具体责任人)
 * @param coUnits the units that take part (配合单位)
 * @param foundOn the day on which it was found
 * @param deadline the day by which it is to be put right, as first set
 * @param extensions by how long it was extended, in order
 * @param evidence what shows that it was put right
 * @param verifiedBy who verified it
 * @param satisfaction the vote of those concerned, where they were asked
 * @param cases the cases that hang on it
 * @param lookBacks what was seen when one came back to it
 * @param result what it brought
 * @param history the steps that were taken
 */
@Value.Builder
public record ProblemItem(
        @NotNull Ref<ProblemItem> id,
        @NotBlank String number,
        @NotNull Channel channel,
        Optional<@Valid ProblemOrigin> origin,
        @NotBlank String description,
        Optional<@Size(min = 1) String> requirement,
        List<Behaviour> behaviours,
        Optional<Boolean> covert,
        Optional<@Size(min = 1) String> standard,
        List<@Valid RectificationMeasure> measures,
        @BelongsTo @NotNull @Valid Actor responsibleUnit,
        Optional<@Valid Actor> responsibleLeader,
        List<@Valid Actor> handlers,
        List<@Valid Actor> coUnits,
        @NotNull LocalDate foundOn,
        Optional<LocalDate> deadline,
        List<@Valid Extension> extensions,
        List<@NotBlank String> evidence,
        Optional<@Valid Actor> verifiedBy,
        Optional<@Valid SatisfactionVote> satisfaction,
        List<@Valid Matter> cases,
        List<@Valid LookBack> lookBacks,
        Optional<@Valid RectificationResult> result,
        List<@Valid Step<ProblemState>> history)
        implements Identified<ProblemItem>, Staged<ProblemState>, WithProblemItem {
    public ProblemItem {
        behaviours = Copy.list(behaviours);
        measures = Copy.list(measures);
        handlers = Copy.list(handlers);
        coUnits = Copy.list(coUnits);
        extensions = Copy.list(extensions);
        evidence = Copy.list(evidence);
        cases = Copy.list(cases);
        lookBacks = Copy.list(lookBacks);
        history = Copy.list(history);
    }

    public static ProblemItemBuilder builder() {
        return new ProblemItemBuilder();
    }

    /** The deadline in force on a day: as last extended by then. */
    public Optional<LocalDate> deadlineOn(LocalDate day) {
        return extensions.stream()
                .filter(extension -> !extension.grantedOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Extension::until)
                .or(() -> deadline);
    }

    /** Whether it is on the list by the end of a day. */
    public boolean isListedOn(LocalDate day) {
        return stateOn(day).isPresent();
    }

    /** Whether it stands closed at the end of a day; basically done is not closed. */
    public boolean isClosedOn(LocalDate day) {
        return stateOn(day).filter(state -> state == ProblemState.CLOSED).isPresent();
    }

    /** Whether work on it still is to be finished at the end of a day: it is neither closed nor basically done. */
    public boolean isOpenOn(LocalDate day) {
        return stateOn(day).filter(state -> !isSettled(state)).isPresent();
    }

    /** The day on which it came into the state in which it is settled at the end of a day: closed, or basically done. */
    public Optional<LocalDate> settledOn(LocalDate day) {
        List<Step<ProblemState>> taken =
                standing().stream().filter(step -> !step.on().isAfter(day)).toList();
        if (taken.isEmpty() || !isSettled(taken.get(taken.size() - 1).state())) {
            return Optional.empty();
        }
        return Optional.of(taken.get(taken.size() - 1).on());
    }

    /** The calendar days by which it is past its deadline on a day, or was when it was settled; 0 while it is in time. */
    public long daysOverdue(LocalDate day) {
        LocalDate end = settledOn(day).orElse(day);
        return deadlineOn(end)
                .filter(last -> isListedOn(day) && end.isAfter(last))
                .map(last -> ChronoUnit.DAYS.between(last, end))
                .orElse(0L);
    }

    /**
     * Whether an extension says why and by whom, goes beyond the deadline before it, and was granted while that had not passed or
     * after the problem was reopened.
     *
     * @param number which one, from 0
     */
    public boolean isFounded(int number) {
        Extension extension = extensions.get(number);
        Optional<LocalDate> before =
                number == 0 ? deadline : Optional.of(extensions.get(number - 1).until());
        return before.isPresent()
                && extension.isFounded(before.get())
                && (!extension.grantedOn().isAfter(before.get())
                        || hasReached(ProblemState.REOPENED, extension.grantedOn()));
    }

    /** Everybody who answers for it: the leader and those who do it. */
    public List<Actor> responsible() {
        return Stream.concat(responsibleLeader.stream(), handlers.stream()).toList();
    }

    private static boolean isSettled(ProblemState state) {
        return state == ProblemState.CLOSED || state == ProblemState.BASICALLY_DONE;
    }
}
