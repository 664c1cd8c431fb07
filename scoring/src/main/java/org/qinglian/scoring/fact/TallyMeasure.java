package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;

/**
 * The numbers of events of a kind by the values of some of their attributes (分类次数), for example of petitions by level
 * and form: the code of an event is its values joined by a slash, {@code county/group}.
 *
 * @param event the kind of event
 * @param by the attributes that make the code, in order
 * @param where the attributes that an event must have to count, all of them; none means every event
 * @param counting how events are counted, if not simply each of the period
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TallyMeasure(
        @NotBlank String event,
        @NotEmpty List<String> by,
        Map<String, String> where,
        Optional<@Valid Counting> counting,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    public TallyMeasure {
        by = Copy.list(by);
        where = Copy.map(where);
    }

    /** Each event of the period counts. */
    public TallyMeasure(
            String event,
            List<String> by,
            Map<String, String> where,
            LocalizedText title,
            Optional<LocalizedText> unit,
            SourceType source) {
        this(event, by, where, Optional.empty(), title, unit, source);
    }

    @Override
    public ColumnKind column() {
        return ColumnKind.TALLY;
    }

    @Override
    public boolean restsOnEvents() {
        return true;
    }

    @Override
    public List<String> codesFrom() {
        return by;
    }

    @Override
    public List<String> eventKinds() {
        return List.of(event);
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        return new EventTallies(rows, by, count());
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
