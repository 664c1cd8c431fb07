package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * In how many windows of the calendar so many events fell, or in how many running (观察期计数): quarters with fewer than one
 * meeting, years running without a new member, days running with a yellow card.
 *
 * <p>Only windows that lie whole in the period, or in the stretch looked back over, are observed, and where a dated part of the
 * year is counted, in that part.
 *
 * @param event the kind of event
 * @param where the attributes that an event must have to count, all of them; none means every event
 * @param counting how events are counted
 * @param per the window: a day, week, month, quarter or year
 * @param atLeast the events that a window must have at least
 * @param below the events of which a window must have fewer; exactly one of the two is there
 * @param run the run that is taken; if absent all such windows are counted
 * @param title what is measured, in words
 * @param unit the unit of the number, for example 个季度
 * @param source on what kind of source it rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WindowsMeasure(
        @NotBlank String event,
        Map<String, String> where,
        Optional<@Valid Counting> counting,
        @NotNull WindowUnit per,
        Optional<@Min(1) Integer> atLeast,
        Optional<@Min(1) Integer> below,
        Optional<RunTake> run,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    public WindowsMeasure {
        where = Copy.map(where);
    }

    @Override
    public ColumnKind column() {
        return ColumnKind.NUMBER;
    }

    @Override
    public Optional<BigDecimal> leastWhole() {
        return Optional.of(BigDecimal.ZERO);
    }

    @Override
    public List<String> eventKinds() {
        return List.of(event);
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return FactNumbers.of(rows, count(), this::value);
    }

    private EventCount count() {
        return EventCount.of(event, where, counting);
    }

    private Optional<BigDecimal> value(Facts facts, String subject) {
        EventCount count = count();
        if (count.absence(facts).isPresent()) {
            return Optional.empty();
        }
        List<LocalDate> windows = windows(count.firstDay(facts), facts.period().end());
        boolean[] holds = holds(windows, count.counted(facts, subject));
        if (run.isPresent()) {
            int before = (int) windows.stream()
                    .filter(start -> start.isBefore(facts.period().start()))
                    .count();
            return Optional.of(BigDecimal.valueOf(run.get().of(holds, before)));
        }
        int number = 0;
        for (boolean each : holds) {
            number += each ? 1 : 0;
        }
        return Optional.of(BigDecimal.valueOf(number));
    }

    /** Of each window whether it has so many events. */
    private boolean[] holds(List<LocalDate> windows, List<Event> events) {
        Map<LocalDate, Long> inside = events.stream()
                .collect(Collectors.groupingBy(each -> per.start(each.occurredOn()), Collectors.counting()));
        boolean[] holds = new boolean[windows.size()];
        for (int i = 0; i < holds.length; i++) {
            long number = inside.getOrDefault(windows.get(i), 0L);
            holds[i] = atLeast.map(least -> number >= least).orElse(true)
                    && below.map(limit -> number < limit).orElse(true);
        }
        return holds;
    }

    /** The first days of the windows that lie whole between two days. */
    private List<LocalDate> windows(LocalDate first, LocalDate last) {
        List<LocalDate> starts = new ArrayList<>();
        LocalDate start = per.start(first).equals(first) ? first : per.plus(per.start(first), 1);
        while (!per.plus(start, 1).minusDays(1).isAfter(last)) {
            if (isInTime(start)) {
                starts.add(start);
            }
            start = per.plus(start, 1);
        }
        return starts;
    }

    private boolean isInTime(LocalDate start) {
        return counting.map(each -> start.datesUntil(per.plus(start, 1)).allMatch(each::isInTime))
                .orElse(true);
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return count().cite(facts, subject);
    }

    @Override
    public List<LocalizedText> notes(Facts facts, String subject, CodeLabels labels) {
        return count().notes(facts, subject, unit);
    }
}
