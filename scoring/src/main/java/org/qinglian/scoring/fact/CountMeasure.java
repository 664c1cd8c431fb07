package org.qinglian.scoring.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
public record CountMeasure(
        @NotBlank String event,
        Map<String, String> where,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    public CountMeasure {
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
    public ColumnBuilder columnBuilder(int rows) {
        return new EventNumbers(rows, event, where, false);
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return EventFilter.cite(facts, subject, event, where);
    }
}
