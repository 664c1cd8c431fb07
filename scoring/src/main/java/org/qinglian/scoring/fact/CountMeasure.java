package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * The number of events of a kind (次数), for example of absences without leave. No event means zero, not missing.
 *
 * @param event the kind of event
 * @param where the attributes that an event must have to count, all of them; none means every event
 * @param counting how events are counted, if not simply each of the period
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CountMeasure(
        @NotBlank String event,
        Map<String, String> where,
        Optional<@Valid Counting> counting,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    public CountMeasure {
        where = Copy.map(where);
    }

    /** Each event of the period counts. */
    public CountMeasure(
            String event,
            Map<String, String> where,
            LocalizedText title,
            Optional<LocalizedText> unit,
            SourceType source) {
        this(event, where, Optional.empty(), title, unit, source);
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
        return counting.isEmpty()
                ? new EventNumbers(rows, event, where, false, unit)
                : FactNumbers.of(rows, count(), count()::total);
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return count().cite(facts, subject);
    }

    private EventCount count() {
        return EventCount.of(event, where, counting);
    }

    @Override
    public List<LocalizedText> notes(Facts facts, String subject, CodeLabels labels) {
        return count().notes(facts, subject, unit);
    }
}
