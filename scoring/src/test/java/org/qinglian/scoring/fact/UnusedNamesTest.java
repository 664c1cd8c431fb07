package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.document.Loaded;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.fixture.FactSamples;

/** A fact whose name no measure reads is as good as missing: whoever wrote it is told. */
class UnusedNamesTest {
    private static final LocalizedText TITLE = LocalizedText.of("计量项", "measure");
    private static final Optional<LocalizedText> UNIT = Optional.empty();
    private static final SourceType SOURCE = SourceType.SYSTEM_RECORD;

    private static final Measure PLEDGES = new ReadingMeasure("pledge.kept", TITLE, UNIT, SOURCE);
    private static final Measure COMMENDATIONS = new CountMeasure("commendation", Map.of(), TITLE, UNIT, SOURCE);

    @TempDir
    private Path folder;

    private final Facts known = Facts.builder(FactSamples.PERIOD)
            .add(FactSamples.member("m-01").build())
            .add(FactSamples.member("m-02").build())
            .build();

    @Test
    void a_name_that_no_measure_reads_is_warned_of_once_and_its_facts_are_kept() throws IOException {
        events(event("m-01", "commendation"), event("m-01", "comendation"), event("m-02", "comendation"));
        readings(reading("m-01", "pledge.keptt"), reading("m-01", "weather"), reading("m-02", "pledge.keptt"));

        Loaded<Facts> loaded = load(List.of(PLEDGES, COMMENDATIONS));

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "events.json:2:21 /1/kind: [facts.unused] Event 'comendation' is read by no measure (facts: 2);"
                                + " did you mean 'commendation'?",
                        "readings.json:1:22 /0/name: [facts.unused] Reading 'pledge.keptt' is read by no measure"
                                + " (facts: 2); did you mean 'pledge.kept'?",
                        "readings.json:2:21 /1/name: [facts.unused] Reading 'weather' is read by no measure (facts: 1);"
                                + " expected a name that one of them reads.");
        assertThat(loaded.isClean()).isTrue();
        assertThat(loaded.orThrow().events("m-02")).extracting(Event::kind).containsExactly("comendation");
        assertThat(loaded.orThrow().reading("m-01", "weather")).isPresent();
    }

    @Test
    void says_so_in_chinese_too() throws IOException {
        events(event("m-01", "comendation"));
        readings(reading("m-01", "weather"));

        assertThat(Problem.describe(load(List.of(PLEDGES, COMMENDATIONS)).problems(), Locale.CHINA))
                .isEqualTo("""
                        events.json:1:22 /0/kind: [facts.unused] 事件“comendation”没有计量项读取（共 1 条）；是否应为“commendation”？
                        readings.json:1:22 /0/name: [facts.unused] 数值“weather”没有计量项读取（共 1 条）；应为计量项所读取的名称。""");
    }

    /** An event kind is no name of a reading, though a measure knows it as the former. */
    @Test
    void a_reading_is_not_read_by_a_measure_of_events() throws IOException {
        readings(reading("m-01", "commendation"));

        assertThat(load(List.of(COMMENDATIONS)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "readings.json:1:22 /0/name: [facts.unused] Reading 'commendation' is read by no measure"
                                + " (facts: 1); expected a name that one of them reads.");
    }

    @Test
    void a_fact_that_does_not_count_for_another_reason_is_told_of_both() throws IOException {
        readings(reading("m-99", "pledge.keptt"));

        assertThat(load(List.of(PLEDGES)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "readings.json:1:3 /0/subject: [facts.unknown-subject] Subject 'm-99' is not known"
                                + " (pledge.keptt); expected the identifier of one who is scored. The fact does not"
                                + " count.",
                        "readings.json:1:22 /0/name: [facts.unused] Reading 'pledge.keptt' is read by no measure"
                                + " (facts: 1); did you mean 'pledge.kept'?");
    }

    @Test
    void nobody_can_say_without_measures() throws IOException {
        events(event("m-01", "comendation"));
        readings(reading("m-01", "pledge.keptt"));

        assertThat(load(List.of()).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void what_a_measure_reads_is_not_warned_of(Measure measure) throws IOException {
        events(measure.eventKinds().stream().map(kind -> event("m-01", kind)).toArray(String[]::new));
        readings(measure.readingNames().stream()
                .map(name -> reading("m-01", name))
                .toArray(String[]::new));

        assertThat(load(List.of(measure)).problems()).isEmpty();
    }

    @Test
    void every_kind_of_measure_says_what_it_reads() {
        assertThat(measures().map(Object::getClass)).containsExactlyInAnyOrder(Measure.class.getPermittedSubclasses());
        assertThat(measures()
                        .map(measure -> measure.getClass().getSimpleName() + " " + measure.eventKinds() + " "
                                + measure.readingNames()))
                .containsExactly(
                        "CountMeasure [e] []",
                        "SumMeasure [e] []",
                        "JointMeasure [e, f] []",
                        "TallyMeasure [e] []",
                        "ReadingMeasure [] [r]",
                        "CategoryMeasure [] [field]",
                        "ResultMeasure [] [result:other:grade]",
                        "WindowsMeasure [e] []",
                        "RunMeasure [e] []",
                        "PeakMeasure [e] []",
                        "SurveyMeasure [e] []",
                        "DiscretionMeasure [e] []",
                        "StandingMeasure [] []",
                        "RollupMeasure [] [rollup:month:mean::::missing:]");
    }

    static Stream<Measure> measures() {
        Stretch half = new Stretch(6, WindowUnit.MONTH);
        return Stream.of(
                new CountMeasure("e", Map.of(), TITLE, UNIT, SOURCE),
                new SumMeasure("e", Map.of(), TITLE, UNIT, SOURCE),
                new JointMeasure(List.of(part("e"), part("f")), List.of(), TITLE, UNIT, SOURCE),
                new TallyMeasure("e", List.of("level"), Map.of(), TITLE, UNIT, SOURCE),
                new ReadingMeasure("r", TITLE, UNIT, SOURCE),
                new CategoryMeasure("field", TITLE, UNIT, SOURCE),
                new ResultMeasure("other", ResultPart.GRADE, TITLE, UNIT, SOURCE),
                windows(),
                new RunMeasure(
                        "e",
                        Map.of(),
                        Map.of("level", "a"),
                        Optional.empty(),
                        RunTake.values()[0],
                        TITLE,
                        UNIT,
                        SOURCE),
                new PeakMeasure("e", Map.of(), Optional.empty(), half, TITLE, UNIT, SOURCE),
                survey(),
                discretion(),
                new StandingMeasure("other", Optional.empty(), Better.HIGHER, StandingForm.RANK, TITLE, UNIT, SOURCE),
                RollupMeasure.builder()
                        .scheme("month")
                        .take(RollupTake.MEAN)
                        .title(TITLE)
                        .source(SOURCE)
                        .build());
    }

    private static JointMeasure.Part part(String event) {
        return new JointMeasure.Part(event, Map.of(), Optional.empty(), Optional.empty());
    }

    private static Measure windows() {
        return new WindowsMeasure(
                "e",
                Map.of(),
                Optional.empty(),
                WindowUnit.MONTH,
                Optional.of(1),
                Optional.empty(),
                Optional.empty(),
                TITLE,
                UNIT,
                SOURCE);
    }

    private static Measure survey() {
        return new SurveyMeasure(
                "e",
                Map.of("good", BigDecimal.ONE),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TITLE,
                UNIT,
                SOURCE);
    }

    private static Measure discretion() {
        return new DiscretionMeasure(
                "e", Map.of(), BigDecimal.ZERO, BigDecimal.TEN, List.of(), Optional.empty(), TITLE, UNIT, SOURCE);
    }

    private Loaded<Facts> load(Collection<Measure> measures) {
        return FactsReader.standard().measuring(measures).load(folder, known);
    }

    private static String event(String subject, String kind) {
        return "{\"subject\": \"" + subject + "\", \"kind\": \"" + kind
                + "\", \"occurredOn\": \"2026-07-01\", \"source\": \"w-1\"}";
    }

    private static String reading(String subject, String name) {
        return "{\"subject\": \"" + subject + "\", \"name\": \"" + name + "\", \"value\": 1, \"source\": \"r-1\"}";
    }

    private void events(String... events) throws IOException {
        Files.writeString(folder.resolve("events.json"), "[" + String.join(",\n", events) + "]");
    }

    private void readings(String... readings) throws IOException {
        Files.writeString(folder.resolve("readings.json"), "[" + String.join(",\n", readings) + "]");
    }
}
