package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.common.LocalizedText;

/**
 * What a reader is told of events that were set aside (不计说明): each reason with the number of events and their records.
 *
 * @param events the events with what of each counts
 */
record CountNotes(List<CountedEvent> events) {
    /** Records beyond this number are counted, not listed. */
    private static final int MOST_RECORDS = 3;

    List<LocalizedText> texts() {
        List<LocalizedText> texts = new ArrayList<>();
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
            String records = of.stream()
                    .limit(MOST_RECORDS)
                    .map(each -> Citation.of(each.event()).toString())
                    .collect(Collectors.joining("; "));
            BigDecimal amount = of.stream()
                    .map(each -> each.amount().subtract(each.counted()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            texts.add(ScoringMessages.text(
                    code,
                    Map.of(
                            "count", of.size(),
                            "amount", plain(amount),
                            "facts", of.size() > MOST_RECORDS ? records + "; …" : records)));
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
