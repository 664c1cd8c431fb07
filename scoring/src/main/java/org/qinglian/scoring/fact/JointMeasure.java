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
 * Events of several kinds together (合并计量), each kind with its own worth and caps, and all under common ones: two quizzes of 3
 * a day at the most each, both together 6 a month. No event means zero.
 *
 * <p>Each part counts as a {@link SumMeasure} does. What counts in them then comes under the common caps, by day and within a
 * day by record. A part that does not apply to the period adds nothing; where none applies, the measure does not.
 *
 * @param parts the kinds of event
 * @param caps the most that counts of all of them in windows of the calendar; all of them bind
 * @param title what is measured, in words
 * @param unit the unit of the number
 * @param source on what kind of source it rests
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JointMeasure(
        @NotEmpty List<@Valid Part> parts,
        List<@Valid WindowCap> caps,
        @NotNull LocalizedText title,
        Optional<LocalizedText> unit,
        @NotNull SourceType source)
        implements Measure {
    /**
     * Events of one kind.
     *
     * @param event the kind of event
     * @param where the attributes that an event must have to count, all of them; none means every event
     * @param counting how they are counted, if not simply each of the period
     * @param worth what one is worth; its quantity if absent
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Part(
            @NotBlank String event,
            Map<String, String> where,
            Optional<@Valid Counting> counting,
            Optional<@Valid Worth> worth) {
        public Part {
            where = Copy.map(where);
        }

        EventCount count() {
            return EventCount.worth(event, where, counting, worth);
        }
    }

    public JointMeasure {
        parts = Copy.list(parts);
        caps = Copy.list(caps);
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
        return parts.stream().map(Part::event).toList();
    }

    @Override
    public ColumnBuilder columnBuilder(int rows) {
        JointCount count = count();
        return new FactNumbers(rows, count::total, facts -> count.absence(facts).orElse(Availability.MISSING));
    }

    private JointCount count() {
        return new JointCount(parts.stream().map(Part::count).toList(), caps);
    }

    @Override
    public List<Citation> cite(Facts facts, String subject) {
        return count().of(facts, subject).stream()
                .filter(CountedEvent::counts)
                .map(CountedEvent::event)
                .map(Citation::of)
                .toList();
    }

    @Override
    public List<LocalizedText> notes(Facts facts, String subject, CodeLabels labels) {
        return count().notes(facts, subject, unit);
    }
}
