package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;

/** A number that states another unit than its measure is no number, however it came in. */
class StatedUnitTest {
    private static final Measure STUDY = new ReadingMeasure(
            "study",
            LocalizedText.of("学习", "study"),
            Optional.of(LocalizedText.of("小时", "hours")),
            SourceType.SELF_REPORT);

    private static final Measure TRAINING = new SumMeasure(
            "training",
            Map.of(),
            LocalizedText.of("培训", "training"),
            Optional.of(LocalizedText.of("小时", "hours")),
            SourceType.SELF_REPORT);

    @ParameterizedTest
    @CsvSource({"hours, observed", "小时, observed", ", observed", "minutes, missing", "HOURS, missing"})
    void is_used_in_the_unit_of_the_measure_alone(String unit, String expected) {
        Facts facts = facts(Optional.ofNullable(unit));

        assertThat(column(STUDY, facts).availability(0).code()).isEqualTo(expected);
        assertThat(column(TRAINING, facts).availability(0).code()).isEqualTo(expected);
    }

    @Test
    void is_used_in_any_unit_by_a_measure_that_states_none() {
        Measure bare =
                new ReadingMeasure("study", LocalizedText.of("学习", "study"), Optional.empty(), SourceType.SELF_REPORT);

        assertThat(((Column.Numeric) column(bare, facts(Optional.of("minutes")))).value(0))
                .isEqualByComparingTo("90");
    }

    @Test
    void says_why_it_is_not_used() {
        Facts facts = facts(Optional.of("minutes"));

        for (Measure measure : List.of(STUDY, TRAINING)) {
            assertThat(measure.notes(facts, "m-1", CodeLabels.STANDARD))
                    .extracting(note -> note.in(Locale.CHINA))
                    .containsExactly("以“minutes”为单位记录，与“小时”不符，不予采用");
            assertThat(measure.notes(facts, "m-1", CodeLabels.STANDARD))
                    .extracting(note -> note.in(Locale.ENGLISH))
                    .containsExactly("stated in minutes, which is not hours, and therefore not used");
        }
        assertThat(STUDY.notes(facts(Optional.of("hours")), "m-1", CodeLabels.STANDARD))
                .isEmpty();
    }

    private static Column column(Measure measure, Facts facts) {
        return Frame.of(Map.of("m", measure), facts.subjects("thing"), facts).column("m");
    }

    private static Facts facts(Optional<String> unit) {
        return Facts.builder(Period.parse("2026-Q3"))
                .add(ScoredSubject.builder().id("m-1").kind("thing").build())
                .add(Reading.builder()
                        .subject("m-1")
                        .name("study")
                        .value(BigDecimal.valueOf(90))
                        .unit(unit)
                        .source("form")
                        .build())
                .add(Event.builder()
                        .subject("m-1")
                        .kind("training")
                        .occurredOn(LocalDate.parse("2026-07-01"))
                        .quantity(BigDecimal.valueOf(90))
                        .unit(unit)
                        .source("form")
                        .build())
                .build();
    }
}
