package org.qinglian.core.statute;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.common.LocalizedText;

/**
 * Something is done within a limit after an event (期限内完成): a contract is signed within 30 days of the award notice.
 *
 * @param from the event, whose day is not counted (民法典 art. 201)
 * @param to what is done
 * @param limit the limit
 * @param rolls whether a last day that is a day off moves to the next working day (民法典 art. 203); it does not if absent
 */
public record Within(
        @NotNull Term from, @NotNull Term to, @NotNull TimeLimit limit, Optional<Boolean> rolls)
        implements Requirement {
    @Override
    public String texts() {
        return "statute.within";
    }

    @Override
    public Judgement judge(Judging judging) {
        RuleCase ruleCase = judging.ruleCase();
        Optional<LocalDate> event = ruleCase.event(from);
        Optional<LocalDate> done = ruleCase.event(to).filter(day -> !day.isAfter(judging.asOf()));
        if (event.isEmpty()) {
            return done.isPresent() ? Judgement.Unknown.missing(from) : judging.absent(from);
        }
        if (event.get().isAfter(judging.asOf())) {
            return Judgement.NOT_APPLICABLE;
        }
        Deadline deadline = rolls.orElse(false)
                ? Deadline.rolling(event.get(), limit, judging.calendar())
                : Deadline.of(event.get(), limit, judging.calendar());
        return switch (deadline.judge(done, judging.asOf())) {
            case IN_TIME, PENDING -> Judgement.MET;
            case LATE, OVERDUE -> new Judgement.NotMet(to, late(deadline, done, judging.asOf()));
            case NOT_ASSESSABLE -> Judgement.Unknown.uncovered(deadline);
        };
    }

    private Map<String, ?> late(Deadline deadline, Optional<LocalDate> done, LocalDate asOf) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("event", from);
        arguments.put("action", to);
        arguments.put("since", deadline.event());
        arguments.put("limit", limit.inWords());
        arguments.put("expected", deadline.lastDay().orElseThrow());
        arguments.put(
                "found",
                done.map(day -> LocalizedText.of(day.toString(), day.toString()))
                        .orElseGet(() -> LocalizedText.of("截至 " + asOf + " 未完成", "not done by " + asOf)));
        return arguments;
    }

    @Override
    public Stream<Named> events() {
        return Stream.of(new Named("/from", from), new Named("/to", to));
    }
}
