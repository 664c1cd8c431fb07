package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * The most events in any stretch of time of a length (任一时段内最多次数): twice within half a year, four times within a year,
 * whenever the stretch begins.
 *
 * @param event the kind of event
 * @param where the attributes that an event must have to count, all of them; none means every event
 * @param counting how events are counted
 * @param within the length of the stretch
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeakMeasure(
        @NotBlank String event,
        Map<String, String> where,
        Optional<@Valid Counting> counting,
        @NotNull @Valid Stretch within,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    public PeakMeasure {
        where = Copy.map(where);
    }

    @Override
    public ColumnKind column() {
        return ColumnKind.NUMBER;
    }

    @Override
    public boolean restsOnEvents() {
        return true;
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
        return count.absence(facts).isEmpty() ? Optional.of(most(count.counted(facts, subject))) : Optional.empty();
    }

    /** The stretches that end with an event are enough: any other has no more events than one of them. */
    private BigDecimal most(List<Event> byDay) {
        int most = 0;
        int first = 0;
        for (int last = 0; last < byDay.size(); last++) {
            LocalDate from = within.firstDay(byDay.get(last).occurredOn());
            while (byDay.get(first).occurredOn().isBefore(from)) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return BigDecimal.valueOf(most);
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
