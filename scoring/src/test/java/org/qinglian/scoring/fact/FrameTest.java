package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fixture.FactSamples;

class FrameTest {
    private static final LocalizedText TITLE = LocalizedText.zh("计量项");

    @Test
    void brings_the_numbers_of_a_column_to_one_scale() {
        Column.Numeric hours = readings("3", "0.25", "-1.5", "12.00", "1e3");

        assertThat(hours.scale()).isEqualTo(2);
        assertThat(unscaled(hours)).containsExactly(300, 25, -150, 1200, 100_000);
        assertThat(hours.availabilities()).isNull();
        assertThat(hours.shape().limit()).isEqualTo(100_000);
        assertThat(hours.value(1)).isEqualByComparingTo("0.25");
    }

    @Test
    void a_number_beyond_the_exact_range_is_missing_and_never_rounded() {
        Column.Numeric column =
                readings("0.1234567890", "0.12345678901", "99999999", "100000000", "1e15", "-1e400", "0");

        assertThat(column.scale()).isEqualTo(9);
        assertThat(column.availabilities()).containsExactly(0, 1, 0, 0, 1, 1, 0);
        assertThat(column.value(0)).isEqualByComparingTo("0.123456789");
        assertThat(column.value(3)).isEqualByComparingTo("100000000");
    }

    @Test
    void round_numbers_alone_need_no_decimals() {
        Column.Numeric column = readings("1e15", "1e14");

        assertThat(column.scale()).isZero();
        assertThat(column.availability(0)).isEqualTo(Availability.MISSING);
        assertThat(column.value(1)).isEqualByComparingTo("100000000000000");
    }

    @Test
    void keeps_apart_what_is_missing_not_applicable_withheld_and_zero() {
        Facts facts = Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.reading("m-1", "hours", "1")
                        .availability(Availability.NOT_APPLICABLE)
                        .build())
                .add(FactSamples.reading("m-2", "hours", "1")
                        .availability(Availability.WITHHELD)
                        .build())
                .add(Reading.builder()
                        .subject("m-3")
                        .name("hours")
                        .code("a")
                        .source("s")
                        .build())
                .add(FactSamples.reading("m-5", "hours", "0").build())
                .add(FactSamples.member("m-1").build())
                .add(FactSamples.member("m-2").build())
                .add(FactSamples.member("m-3").build())
                .add(FactSamples.member("m-4").build())
                .add(FactSamples.member("m-5").build())
                .build();

        Column column = column(reading("hours"), facts);

        assertThat(List.of(0, 1, 2, 3, 4).stream().map(column::availability))
                .containsExactly(
                        Availability.NOT_APPLICABLE,
                        Availability.WITHHELD,
                        Availability.MISSING,
                        Availability.MISSING,
                        Availability.OBSERVED);
    }

    @Test
    void counts_and_adds_up_events_of_a_kind_that_match() {
        Facts facts = Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.member("m-1").build())
                .add(FactSamples.member("m-2").build())
                .add(FactSamples.absence("m-1", "2026-07-01", false).build())
                .add(FactSamples.absence("m-1", "2026-07-02", false)
                        .quantity(new BigDecimal("2.5"))
                        .build())
                .add(FactSamples.absence("m-1", "2026-07-03", true).build())
                .add(FactSamples.event("m-1", "visit", "2026-07-04").build())
                .build();
        Map<String, String> where = Map.of("excused", "false");

        Column.Numeric count = (Column.Numeric) column(count("meeting.absent", where), facts);
        Column.Numeric sum = (Column.Numeric)
                column(new SumMeasure("meeting.absent", where, TITLE, Optional.empty(), SourceType.SURVEY), facts);

        assertThat(unscaled(count)).containsExactly(2, 0);
        assertThat(count.availabilities()).isNull();
        assertThat(unscaled(sum)).containsExactly(35, 0);
        assertThat(sum.scale()).isEqualTo(1);
        assertThat(count("meeting.absent", where).cite(facts, "m-1"))
                .extracting(Citation::source)
                .containsExactly("record-07-01", "record-07-02");
    }

    @Test
    void tallies_events_by_their_attributes() {
        Facts facts = Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.member("m-1").build())
                .add(FactSamples.member("m-2").build())
                .add(petition("m-1", "county", "group"))
                .add(petition("m-2", "county", "single"))
                .add(petition("m-2", "county", "group"))
                .add(petition("m-2", "county", "group"))
                .add(FactSamples.event("m-2", "petition", "2026-07-05")
                        .putAttributes("form", "single")
                        .build())
                .build();
        TallyMeasure tally = new TallyMeasure(
                "petition", List.of("level", "form"), Map.of(), TITLE, Optional.empty(), SourceType.SURVEY);

        Column.Tallies column = (Column.Tallies) column(tally, facts);

        assertThat(column.dictionary()).containsExactly("county/group", "county/single", "?/single");
        assertThat(column.counts()).isDeepEqualTo(new long[][] {{1, 2}, {0, 1}, {0, 1}});
        assertThat(column.availability(0)).isEqualTo(Availability.OBSERVED);
        assertThat(tally.cite(facts, "m-2")).hasSize(4);
    }

    @Test
    void takes_a_code_from_the_subject_else_from_a_reading() {
        Facts facts = Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.branch("o-1").build())
                .add(ScoredSubject.builder().id("o-2").kind(SubjectKinds.BRANCH).build())
                .add(ScoredSubject.builder().id("o-3").kind(SubjectKinds.BRANCH).build())
                .add(Reading.builder()
                        .subject("o-2")
                        .name("field")
                        .code("school")
                        .source("s-2")
                        .build())
                .build();
        CategoryMeasure field = new CategoryMeasure("field", TITLE, Optional.empty(), SourceType.SURVEY);

        Column.Codes column = (Column.Codes) column(field, facts);

        assertThat(column.value(0)).contains("village");
        assertThat(column.value(1)).contains("school");
        assertThat(column.value(2)).isEmpty();
        assertThat(column.availability(2)).isEqualTo(Availability.MISSING);
        assertThat(field.cite(facts, "o-2")).extracting(Citation::toString).containsExactly("s-2");
        assertThat(field.cite(facts, "o-1")).isEmpty();
    }

    @Test
    void reads_the_result_of_another_scheme_by_its_part() {
        ResultMeasure score = new ResultMeasure("a/b", ResultPart.SCORE, TITLE, Optional.empty(), SourceType.SURVEY);
        ResultMeasure grade = new ResultMeasure("a/b", ResultPart.GRADE, TITLE, Optional.empty(), SourceType.SURVEY);
        Facts facts = Facts.builder(FactSamples.PERIOD)
                .add(FactSamples.member("m-1").build())
                .add(FactSamples.reading("m-1", "result:a/b:score", "91.5").build())
                .add(Reading.builder()
                        .subject("m-1")
                        .name("result:a/b:grade")
                        .code("good")
                        .source("s")
                        .build())
                .build();

        assertThat(((Column.Numeric) column(score, facts)).value(0)).isEqualByComparingTo("91.5");
        assertThat(((Column.Codes) column(grade, facts)).value(0)).contains("good");
        assertThat(score.cite(facts, "m-1")).extracting(Citation::what).containsExactly("result:a/b:score");
        assertThat(score.column()).isEqualTo(ColumnKind.NUMBER);
        assertThat(grade.column()).isEqualTo(ColumnKind.CODE);
    }

    @Test
    void refuses_columns_of_other_lengths_and_names_it_has_not() {
        Column column = new Column.Numbers(new long[] {1, 2}, 0, null);

        assertThatThrownBy(() -> new Frame(3, Map.of("hours", column)))
                .hasMessage("Column 'hours' has 2 rows; expected 3.");
        assertThatThrownBy(() -> new Frame(2, Map.of("hours", column)).column("visits"))
                .hasMessage("Measure 'visits' has no column in the frame; expected one of [hours].");
    }

    private static Event petition(String subject, String level, String form) {
        return FactSamples.event(subject, "petition", "2026-07-01")
                .putAttributes("level", level)
                .putAttributes("form", form)
                .build();
    }

    private static Measure reading(String name) {
        return new ReadingMeasure(name, TITLE, Optional.empty(), SourceType.SURVEY);
    }

    private static Measure count(String event, Map<String, String> where) {
        return new CountMeasure(event, where, TITLE, Optional.empty(), SourceType.SURVEY);
    }

    private static long[] unscaled(Column.Numeric column) {
        return IntStream.range(0, column.rows()).mapToLong(column::unscaledAt).toArray();
    }

    private static Column.Numeric readings(String... values) {
        Facts.Builder facts = Facts.builder(FactSamples.PERIOD);
        for (int i = 0; i < values.length; i++) {
            facts.add(FactSamples.member("m-" + i).build())
                    .add(FactSamples.reading("m-" + i, "hours", values[i]).build());
        }
        return (Column.Numeric) column(reading("hours"), facts.build());
    }

    private static Column column(Measure measure, Facts facts) {
        List<ScoredSubject> subjects = facts.subjects(SubjectKinds.PARTY_MEMBER).isEmpty()
                ? facts.subjects(SubjectKinds.BRANCH)
                : facts.subjects(SubjectKinds.PARTY_MEMBER);
        return Frame.of(Map.of("m", measure), subjects, facts).column("m");
    }
}
