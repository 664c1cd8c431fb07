package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * How events are counted (计数口径) where not simply each event of the period counts: excuses, one count for one matter, caps
 * by the calendar, a look back beyond the period, a dated part of the year. It works in that order: look-back, dated part,
 * excuses, matters, caps.
 *
 * @param unless attributes of which any one excuses an event (免责情形), for example {@code excused: true}
 * @param once what counts once however often it is reported
 * @param caps the most that counts in windows of the calendar; all of them bind
 * @param lookBack how far back from the end of the period events count (回溯期); only those of the period if absent
 * @param during the dated part of the year in which events count (限期), such as the days for self-scores; the whole of it if
 *     absent. A period that has no day of it has no number either: the measure does not apply to it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Counting(
        Map<String, String> unless,
        Optional<@Valid Once> once,
        List<@Valid WindowCap> caps,
        Optional<@Valid Stretch> lookBack,
        Optional<@Valid YearPart> during) {
    public Counting {
        unless = Copy.map(unless);
        caps = Copy.list(caps);
    }

    /** Events count whatever the time of the year. */
    public Counting(Map<String, String> unless, Optional<Once> once, List<WindowCap> caps, Optional<Stretch> lookBack) {
        this(unless, once, caps, lookBack, Optional.empty());
    }

    /** Every event of the period that lies in a dated part of the year. */
    public static Counting during(YearPart part) {
        return new Counting(Map.of(), Optional.empty(), List.of(), Optional.empty(), Optional.of(part));
    }

    /** Every event of a stretch of time to the end of the period. */
    public static Counting lookingBack(Stretch stretch) {
        return new Counting(Map.of(), Optional.empty(), List.of(), Optional.of(stretch));
    }

    boolean isInTime(LocalDate day) {
        return during.map(part -> part.contains(day)).orElse(true);
    }

    boolean excuses(Event event) {
        return unless.entrySet().stream()
                .anyMatch(excuse -> excuse.getValue().equals(event.attributes().get(excuse.getKey())));
    }
}
