package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;

/** Events of one subject, {@code s}, and what measures make of them. */
final class FactTrial {
    static final LocalizedText TITLE = LocalizedText.of("计量项", "measure");

    private static final CodeLabels LABELS =
            CodeLabels.of(Map.of("group", Map.of("leaders", LocalizedText.of("领导", "leaders"))));

    private final Facts.Builder facts;
    private int records;

    private FactTrial(String period) {
        facts = Facts.builder(Period.parse(period))
                .add(ScoredSubject.builder().id("s").kind("thing").build());
    }

    static FactTrial in(String period) {
        return new FactTrial(period);
    }

    /** Facts go back to a day. */
    FactTrial since(String day) {
        facts.since(LocalDate.parse(day));
        return this;
    }

    /** An event {@code e} on each of some days. */
    FactTrial on(String... days) {
        for (String day : days) {
            on(day, Map.of());
        }
        return this;
    }

    /** An event {@code e} with attributes. */
    FactTrial on(String day, Map<String, String> attributes) {
        return event("e", day, null, attributes);
    }

    /** An event {@code e} with a quantity. */
    FactTrial amount(String day, String quantity) {
        return event("e", day, quantity, Map.of());
    }

    FactTrial event(String kind, String day, String quantity, Map<String, String> attributes) {
        facts.add(new Event(
                "s",
                kind,
                LocalDate.parse(day),
                Optional.ofNullable(quantity).map(BigDecimal::new),
                attributes,
                "r-" + ++records));
        return this;
    }

    Facts facts() {
        return facts.build();
    }

    /** The number that a measure makes, or the code of why there is none. */
    String number(Measure measure) {
        Facts built = facts();
        Column.Numeric column = (Column.Numeric) column(measure, built);
        return column.availability(0) == Availability.OBSERVED
                ? column.value(0).stripTrailingZeros().toPlainString()
                : column.availability(0).code();
    }

    /** The counts by code that a measure makes, in order. */
    String tally(Measure measure) {
        Column.Tallies column = (Column.Tallies) column(measure, facts());
        if (column.availability(0) != Availability.OBSERVED) {
            return column.availability(0).code();
        }
        StringBuilder text = new StringBuilder();
        for (int code = 0; code < column.dictionary().size(); code++) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(column.dictionary().get(code))
                    .append(' ')
                    .append(column.counts()[code][0]);
        }
        return text.toString();
    }

    /** The records that a measure cites. */
    List<String> cited(Measure measure) {
        return measure.cite(facts(), "s").stream().map(Citation::source).toList();
    }

    /** What a reader is told of how the value came about. */
    List<LocalizedText> notes(Measure measure) {
        return measure.notes(facts(), "s", LABELS);
    }

    private static Column column(Measure measure, Facts facts) {
        return Frame.of(Map.of("m", measure), facts.subjects("thing"), facts).column("m");
    }

    static CountMeasure count(Counting counting) {
        return new CountMeasure(
                "e", Map.of(), Optional.of(counting), TITLE, Optional.empty(), SourceType.SYSTEM_RECORD);
    }

    static SumMeasure sum(Counting counting, Worth worth) {
        return new SumMeasure(
                "e",
                Map.of(),
                Optional.ofNullable(counting),
                Optional.ofNullable(worth),
                TITLE,
                Optional.empty(),
                SourceType.SYSTEM_RECORD);
    }

    static Counting capped(WindowCap... caps) {
        return new Counting(Map.of(), Optional.empty(), List.of(caps), Optional.empty());
    }

    static WindowCap cap(WindowUnit per, String most, String... by) {
        return new WindowCap(per, new BigDecimal(most), List.of(by));
    }
}
