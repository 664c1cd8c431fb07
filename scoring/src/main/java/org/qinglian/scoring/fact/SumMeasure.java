package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * The sum of the quantities of events of a kind (数量合计), for example of matters settled. No event means zero.
 *
 * @param event the kind of event
 * @param where the attributes that an event must have to count, all of them; none means every event
 * @param counting how events are counted, if not simply each of the period
 * @param worth what an event is worth; its quantity if absent
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SumMeasure(
        @NotBlank String event,
        Map<String, String> where,
        Optional<@Valid Counting> counting,
        Optional<@Valid Worth> worth,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    public SumMeasure {
        where = Copy.map(where);
    }

    /** Each event of the period counts with its quantity. */
    public SumMeasure(
            String event,
            Map<String, String> where,
            LocalizedText title,
            Optional<LocalizedText> unit,
            SourceType source) {
        this(event, where, Optional.empty(), Optional.empty(), title, unit, source);
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
    public List<String> eventKinds() {
        return List.of(event);
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return counting.isEmpty() && worth.isEmpty()
                ? new EventNumbers(rows, event, where, true, unit)
                : FactNumbers.of(rows, count(), this::total);
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return count().cite(facts, subject);
    }

    private Optional<BigDecimal> total(Facts facts, String subject) {
        return inOtherUnit(facts, subject).isPresent() ? Optional.empty() : count().total(facts, subject);
    }

    private Optional<Event> inOtherUnit(Facts facts, String subject) {
        return count().counted(facts, subject).stream()
                .filter(each -> StatedUnit.isOther(each.unit(), unit))
                .findFirst();
    }

    private EventCount count() {
        return EventCount.worth(event, where, counting, worth);
    }

    @Override
    public List<LocalizedText> notes(Facts facts, String subject, CodeLabels labels) {
        return Stream.concat(
                        count().notes(facts, subject, unit).stream(),
                        inOtherUnit(facts, subject).stream()
                                .flatMap(found -> StatedUnit.note(found.unit(), unit).stream()))
                .toList();
    }
}
