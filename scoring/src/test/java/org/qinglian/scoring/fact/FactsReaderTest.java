package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.fixture.FactSamples;

class FactsReaderTest {
    private static final String VISIT =
            "{\"subject\": \"m-01\", \"kind\": \"visit\", \"occurredOn\": \"2026-07-01\", \"source\": \"w-1\"}";
    private static final String HOURS =
            "{\"subject\": \"m-01\", \"name\": \"study.hours\", \"value\": 10.5, \"source\": \"r-1\"}";

    @TempDir
    private Path folder;

    private final Facts known = Facts.builder(FactSamples.PERIOD)
            .add(FactSamples.member("m-01").build())
            .add(FactSamples.reading("m-01", "satisfaction", "90").build())
            .build();

    @Test
    void a_folder_without_files_adds_nothing_and_is_warned_of() {
        Loaded<Facts> loaded = FactsReader.standard().load(folder.resolve("facts"), known);

        assertThat(loaded.isClean()).isTrue();
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "facts: [facts.absent] Folder 'facts' holds neither events.json nor readings.json; only"
                                + " what the programme's own records show is counted.");
        assertThat(loaded.orThrow().reading("m-01", "satisfaction")).isPresent();
    }

    @Test
    void adds_events_and_readings_to_what_is_known() throws IOException {
        events("[" + VISIT + ", "
                + VISIT.replace("\"source\"", "\"quantity\": 2.5, \"attributes\": {\"level\": \"a\"}, \"source\"")
                + "]");
        readings(
                "[" + HOURS + ", {\"subject\": \"m-01\", \"name\": \"rating\", \"code\": \"b\", \"source\": \"r-2\"},"
                        + " {\"subject\": \"m-01\", \"name\": \"task\", \"availability\": \"not-applicable\", \"source\": \"r-3\"}]");

        Facts facts = FactsReader.standard().load(folder, known).orThrow();

        assertThat(facts.events("m-01"))
                .containsExactly(
                        FactSamples.event("m-01", "visit", "2026-07-01")
                                .source("w-1")
                                .build(),
                        FactSamples.event("m-01", "visit", "2026-07-01")
                                .quantity(new BigDecimal("2.5"))
                                .putAttributes("level", "a")
                                .source("w-1")
                                .build());
        assertThat(facts.reading("m-01", "study.hours"))
                .contains(FactSamples.reading("m-01", "study.hours", "10.5")
                        .source("r-1")
                        .build());
        assertThat(facts.reading("m-01", "rating").flatMap(Reading::code)).contains("b");
        assertThat(facts.reading("m-01", "task").map(Reading::status)).contains(Availability.NOT_APPLICABLE);
    }

    @Test
    void every_bad_event_has_its_line_and_the_good_ones_are_kept() throws IOException {
        events("["
                + String.join(
                        ",\n",
                        VISIT,
                        VISIT.replace("m-01", "m-99"),
                        VISIT.replace("2026-07-01", "2026-10-01"),
                        VISIT.replace("2026-07-01", "2026-13-01"),
                        VISIT.replace("\"source\": \"w-1\"", "\"quantity\": \"2\", \"source\": \"w-1\""),
                        VISIT.replace("\"kind\": \"visit\", ", ""),
                        VISIT.replace("\"w-1\"", "\" \""),
                        VISIT.replace("m-01", "m-98"))
                + "]");

        Loaded<Facts> loaded = FactsReader.standard().load(folder, known);

        assertThat(lines(loaded))
                .containsExactly(
                        "events.json:2:2 /1/subject: [facts.unknown-subject] Subject 'm-99' is not known (visit 2026-07-01);"
                                + " expected the identifier of one who is scored. The fact does not count.",
                        "events.json:3:38 /2/occurredOn: [facts.outside-period] Event 'visit 2026-10-01' of subject 'm-01'"
                                + " is outside the period; expected a day from 2026-07-01 to 2026-09-30. The fact does"
                                + " not count.",
                        "events.json:4:38 /3/occurredOn: [document.malformed-value] Value '2026-13-01' is malformed;"
                                + " expected a date such as 2026-07-01. The record was set aside.",
                        "events.json:5:66 /4/quantity: [document.wrong-type] Found a text; expected a number.",
                        "events.json:6:1 /5/kind: [document.missing-value] Field 'kind' is missing; expected a value."
                                + " The record was set aside.",
                        "events.json:7:66 /6/source: [constraint.NotBlank] Field 'source' is ' '; it must not be"
                                + " blank.",
                        "events.json:8:2 /7/subject: [facts.unknown-subject] Subject 'm-98' is not known (visit 2026-07-01);"
                                + " expected the identifier of one who is scored. The fact does not count.");
        assertThat(loaded.value().orElseThrow().events("m-01")).hasSize(3);
        assertThat(loaded.value().orElseThrow().eventsSetAside()).isEmpty();
    }

    @Test
    void every_bad_reading_has_its_line_and_the_good_ones_are_kept() throws IOException {
        readings("["
                + String.join(
                        ",\n",
                        HOURS,
                        HOURS.replace("10.5", "11"),
                        HOURS.replace("study.hours", "satisfaction"),
                        HOURS.replace("m-01", "m-99"),
                        HOURS.replace("10.5", "1e999999999").replace("study.hours", "huge"),
                        HOURS.replace("10.5", "1, \"availability\": \"unknown\"")
                                .replace("study.hours", "late"))
                + "]");

        Loaded<Facts> loaded = FactsReader.standard().load(folder, known);

        assertThat(lines(loaded))
                .containsExactly(
                        "readings.json:2:1 /1: [facts.repeated-reading] Reading 'study.hours' of subject 'm-01' is said"
                                + " twice; the first counts, this one does not.",
                        "readings.json:3:1 /2: [facts.repeated-reading] Reading 'satisfaction' of subject 'm-01' is"
                                + " said twice; the first counts, this one does not.",
                        "readings.json:4:2 /3/subject: [facts.unknown-subject] Subject 'm-99' is not known (study.hours);"
                                + " expected the identifier of one who is scored. The fact does not count.",
                        "readings.json:5:37 /4/value: [document.malformed-value] Value '1e999999999' is malformed;"
                                + " expected a number.",
                        "readings.json:6:49 /5/availability: [document.malformed-value] Value 'unknown' is malformed;"
                                + " expected observed, missing, not-applicable, withheld.");
        assertThat(loaded.value().orElseThrow().reading("m-01", "study.hours").flatMap(Reading::value))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("10.5"));
    }

    @Test
    void says_what_is_wrong_in_chinese_too() throws IOException {
        events("[" + VISIT.replace("m-01", "m-99") + ",\n" + VISIT.replace("2026-07-01", "2026-06-30") + "]");
        readings("[" + HOURS + ",\n" + HOURS + "]");

        assertThat(Problem.describe(FactsReader.standard().load(folder, known).problems(), Locale.CHINA))
                .isEqualTo("""
                        events.json:1:3 /0/subject: [facts.unknown-subject] 对象“m-99”未登记（visit 2026-07-01）；应为考核对象的标识。本条不计。
                        events.json:2:38 /1/occurredOn: [facts.outside-period] 对象“m-01”的事件 visit 2026-06-30 不在考核周期内；应为 2026-07-01 至 2026-09-30 之间的日期。本条不计。
                        readings.json:2:1 /1: [facts.repeated-reading] 对象“m-01”的数值“study.hours”重复；以首次为准，本条不计。""");
    }

    /** Ten and a half hours are not ten and a half minutes, whoever reports them. */
    @Test
    void a_fact_in_another_unit_than_its_measure_is_refused_with_its_line() throws IOException {
        events("[" + VISIT.replace("\"source\"", "\"quantity\": 90, \"unit\": \"minutes\", \"source\"") + "]");
        readings("[" + HOURS.replace("10.5", "630, \"unit\": \"minutes\"") + "]");
        LocalizedText title = LocalizedText.of("学习", "study");
        Optional<LocalizedText> hours = Optional.of(LocalizedText.of("小时", "hours"));
        Measure read = new ReadingMeasure("study.hours", title, hours, SourceType.SYSTEM_RECORD);
        Measure sum = new SumMeasure("visit", Map.of(), title, hours, SourceType.SYSTEM_RECORD);

        Loaded<Facts> loaded =
                FactsReader.standard().measuring(List.of(read, sum)).load(folder, known);

        assertThat(lines(loaded))
                .containsExactly(
                        "events.json:1:83 /0/unit: [facts.wrong-unit] Fact 'visit 2026-07-01' of subject 'm-01' is in 'minutes';"
                                + " expected 'hours'. It is not used.",
                        "readings.json:1:59 /0/unit: [facts.wrong-unit] Fact 'study.hours' of subject 'm-01' is in 'minutes';"
                                + " expected 'hours'. It is not used.");
        assertThat(loaded.value().orElseThrow().reading("m-01", "study.hours")).isEmpty();
    }

    /** What looks back over a year is told from which day on the facts count, not when the period starts. */
    @Test
    void an_event_of_no_day_that_is_looked_back_to_is_told_of_the_days_that_count() throws IOException {
        events("[" + VISIT.replace("2026-07-01", "2025-09-30") + "]");
        Facts back = known.toBuilder().since(LocalDate.of(2025, 10, 1)).build();

        assertThat(lines(FactsReader.standard().load(folder, back)))
                .containsExactly(
                        "events.json:1:39 /0/occurredOn: [facts.outside-period] Event 'visit 2025-09-30' of subject"
                                + " 'm-01' is outside the period; expected a day from 2025-10-01 to 2026-09-30. The fact does"
                                + " not count.");
    }

    @Test
    void a_yes_or_no_is_one_or_zero_and_nothing_else() throws IOException {
        readings("["
                + String.join(
                        ",\n",
                        paid("1"),
                        paid("0.0").replace("m-01", "m-02"),
                        paid("7").replace("m-01", "m-03"),
                        paid("0.5").replace("m-01", "m-04"),
                        paid("-1").replace("m-01", "m-05"),
                        HOURS.replace("10.5", "7"))
                + "]");
        Facts.Builder members = known.toBuilder();
        Stream.of("m-02", "m-03", "m-04", "m-05")
                .forEach(id -> members.add(FactSamples.member(id).build()));
        LocalizedText title = LocalizedText.of("党费", "dues");
        Optional<LocalizedText> yesNo = Optional.of(LocalizedText.of("是否", "yes/no"));
        Measure paid = new ReadingMeasure("dues", title, yesNo, SourceType.SYSTEM_RECORD);
        Measure hours = new ReadingMeasure("study.hours", title, Optional.empty(), SourceType.SYSTEM_RECORD);

        Loaded<Facts> loaded =
                FactsReader.standard().measuring(List.of(paid, hours)).load(folder, members.build());

        assertThat(lines(loaded))
                .containsExactly(
                        "readings.json:3:37 /2/value: [facts.not-yes-no] Reading 'dues' of subject 'm-03' is 7; expected 1"
                                + " (yes) or 0 (no). It is not used.",
                        "readings.json:4:37 /3/value: [facts.not-yes-no] Reading 'dues' of subject 'm-04' is 0.5; expected"
                                + " 1 (yes) or 0 (no). It is not used.",
                        "readings.json:5:37 /4/value: [facts.not-yes-no] Reading 'dues' of subject 'm-05' is -1; expected 1"
                                + " (yes) or 0 (no). It is not used.");
        assertThat(loaded.problems().get(0).describe(Locale.CHINA))
                .isEqualTo("readings.json:3:37 /2/value: [facts.not-yes-no] 对象“m-03”的数值“dues”为 7；应为 1（是）或 0（否）。"
                        + "本条不予采用。");
        Facts facts = loaded.value().orElseThrow();
        assertThat(facts.reading("m-01", "dues")).isPresent();
        assertThat(facts.reading("m-02", "dues")).isPresent();
        assertThat(facts.reading("m-03", "dues")).isEmpty();
        assertThat(facts.reading("m-01", "study.hours")).isPresent();
    }

    private static String paid(String value) {
        return HOURS.replace("study.hours", "dues").replace("10.5", value);
    }

    @Test
    void a_file_that_is_no_list_is_refused() throws IOException {
        events("");
        readings("{\"subject\": \"m-01\"}");

        assertThat(lines(FactsReader.standard().load(folder, known)))
                .containsExactly(
                        "events.json: [document.empty] File is empty; expected JSON.",
                        "readings.json:1:1: [document.wrong-type] Found an object; expected a list.");
    }

    private void events(String text) throws IOException {
        Files.writeString(folder.resolve("events.json"), text);
    }

    private void readings(String text) throws IOException {
        Files.writeString(folder.resolve("readings.json"), text);
    }

    private static List<String> lines(Loaded<Facts> loaded) {
        return loaded.problems().stream().map(Problem::toString).toList();
    }
}
