package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                        "events.json:2:1 /1: [facts.unknown-subject] Subject 'm-99' is not known (visit 2026-07-01);"
                                + " expected the identifier of one who is scored. The fact does not count.",
                        "events.json:3:1 /2: [facts.outside-period] Event 'visit 2026-10-01' of subject 'm-01' is"
                                + " outside the period; the fact does not count.",
                        "events.json:4:38 /3/occurredOn: [document.malformed-value] Value '2026-13-01' is malformed;"
                                + " expected a date such as 2026-07-01. The record was set aside.",
                        "events.json:5:66 /4/quantity: [document.wrong-type] Found a text; expected a number.",
                        "events.json:6:1 /5/kind: [document.missing-value] Field 'kind' is missing; expected a value."
                                + " The record was set aside.",
                        "events.json:7:66 /6/source: [constraint.NotBlank] Field 'source' is ' '; it must not be"
                                + " blank.",
                        "events.json:8:1 /7: [facts.unknown-subject] Subject 'm-98' is not known (visit 2026-07-01);"
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
                        "readings.json:4:1 /3: [facts.unknown-subject] Subject 'm-99' is not known (study.hours);"
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
                        events.json:1:2 /0: [facts.unknown-subject] 对象“m-99”未登记（visit 2026-07-01）；应为考核对象的标识。本条不计。
                        events.json:2:1 /1: [facts.outside-period] 对象“m-01”的事件 visit 2026-06-30 不在考核周期内；本条不计。
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
                        "events.json:1:2 /0: [facts.wrong-unit] Fact 'visit 2026-07-01' of subject 'm-01' is in 'minutes';"
                                + " expected 'hours'. It is not used.",
                        "readings.json:1:2 /0: [facts.wrong-unit] Fact 'study.hours' of subject 'm-01' is in 'minutes';"
                                + " expected 'hours'. It is not used.");
        assertThat(loaded.value().orElseThrow().reading("m-01", "study.hours")).isEmpty();
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
