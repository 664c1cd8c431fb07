package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.LocalizedText;

/**
 * What a reader is told of events that were set aside (不计说明): each reason with the number of events and their records.
 *
 * @param events the events with what of each counts
 * @param timely the dated parts of the year in which events count; none if they count all the year round
 * @param unit the unit in which they count
 */
record CountNotes(List<CountedEvent> events, List<YearPart> timely, Optional<LocalizedText> unit) {
    /** Records beyond this number are counted, not listed. */
    private static final int MOST_RECORDS = 3;

    /**
     * Why there is no number.
     *
     * @param earliest the day back to which the facts would have to go
     */
    static LocalizedText absence(Availability absence, List<YearPart> timely, Facts facts, LocalDate earliest) {
        return absence == Availability.NOT_APPLICABLE
                ? ScoringMessages.text("measure.no-such-day", Map.of("period", facts.period(), "days", days(timely)))
                : ScoringMessages.text("measure.look-back", Map.of("found", facts.since(), "expected", earliest));
    }

    private static String days(List<YearPart> timely) {
        return timely.stream().map(YearPart::toString).distinct().collect(Collectors.joining("; "));
    }

    List<LocalizedText> texts() {
        List<LocalizedText> texts = new ArrayList<>();
        add(texts, SetAside.UNTIMELY, "measure.untimely");
        add(texts, SetAside.EXCUSED, "measure.excused");
        add(texts, SetAside.REPEATED, "measure.repeated");
        add(texts, SetAside.CAPPED, "measure.capped");
        return texts;
    }

    private void add(List<LocalizedText> texts, SetAside reason, String code) {
        List<CountedEvent> of = events.stream()
                .filter(each -> each.setAside().equals(Optional.of(reason)))
                .toList();
        if (!of.isEmpty()) {
            BigDecimal amount = of.stream()
                    .map(each -> each.amount().subtract(each.counted()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            texts.add(ScoringMessages.text(
                    code,
                    Map.of(
                            "count", of.size(),
                            "amount", quantity(amount),
                            "days", days(timely),
                            "facts", LocalizedText.of(records(of, "；"), records(of, "; ")))));
        }
    }

    private static String records(List<CountedEvent> events, String between) {
        String records = events.stream()
                .limit(MOST_RECORDS)
                .map(each -> Citation.of(each.event()).toString())
                .collect(Collectors.joining(between));
        return events.size() > MOST_RECORDS ? records + between + "…" : records;
    }

    /** With its unit in Chinese; an English word would have to agree with the number. */
    private LocalizedText quantity(BigDecimal amount) {
        String plain = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        return LocalizedText.of(
                unit.map(word -> plain + " " + word.in(Locale.CHINA)).orElse(plain), plain);
    }
}
