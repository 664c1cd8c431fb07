package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * How many occasions running had something in common (连续次数): last in the ranking three times running, red in two ratings
 * running. An occasion is an event; what happens between occasions does not break a run.
 *
 * @param event the kind of event that is an occasion, for example a rating
 * @param where the attributes that an occasion must have to be one; none means every event
 * @param that the attributes that an occasion of the run has, all of them
 * @param counting how events are counted
 * @param run the run that is taken
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RunMeasure(
        @NotBlank String event,
        Map<String, String> where,
        @NotEmpty Map<String, String> that,
        Optional<@Valid Counting> counting,
        @NotNull RunTake run,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    public RunMeasure {
        where = Copy.map(where);
        that = Copy.map(that);
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
        if (count.absence(facts).isPresent()) {
            return Optional.empty();
        }
        List<Event> occasions = count.counted(facts, subject);
        boolean[] holds = new boolean[occasions.size()];
        for (int i = 0; i < holds.length; i++) {
            holds[i] = EventFilter.matches(occasions.get(i), that);
        }
        int before = (int) occasions.stream()
                .filter(occasion ->
                        occasion.occurredOn().isBefore(facts.period().start()))
                .count();
        return Optional.of(BigDecimal.valueOf(run.of(holds, before)));
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return count().counted(facts, subject).stream()
                .filter(event -> EventFilter.matches(event, that))
                .map(Citation::of)
                .toList();
    }

    @Override
    public List<LocalizedText> notes(Facts facts, String subject, CodeLabels labels) {
        return count().notes(facts, subject, unit);
    }
}
