package org.qinglian.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.document.DocumentSource;
import org.qinglian.core.document.Problem;
import org.qinglian.scoring.catalog.SchemeReader;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.fixture.SchemeSamples;

class SchemeLinterTest {
    static Stream<FaultyScheme> faults() {
        return Stream.of(TreeFaults.ALL, MeasureFaults.ALL, OutcomeFaults.ALL, QuotaFaults.ALL, BurdenFaults.ALL)
                .flatMap(List::stream);
    }

    @Test
    void finds_nothing_wrong_with_a_sound_scheme() {
        assertThat(problems(SchemeSamples.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void reports_a_fault_at_its_place(FaultyScheme faulty) {
        List<Problem> problems = problems(faulty.text());

        assertThat(problems).extracting(SchemeLinterTest::line).containsExactlyElementsOf(faulty.problems());
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals(faulty.code()))
                .first()
                .satisfies(problem ->
                        assertThat(problem.message().in(Locale.CHINA)).isEqualTo(faulty.chinese()));
    }

    @Test
    void every_fault_that_has_a_text_has_a_sample() {
        TreeSet<String> sampled = new TreeSet<>();
        faults().map(FaultyScheme::code).forEach(sampled::add);

        assertThat(sampled)
                .containsExactlyElementsOf(ScoringMessages.messages().codes().stream()
                        .filter(code -> code.startsWith("scheme."))
                        .toList());
    }

    @Test
    void no_text_lacks_what_it_names() {
        assertThat(faults().flatMap(faulty -> problems(faulty.text()).stream())).allSatisfy(problem -> {
            assertThat(problem.message().en()).doesNotContainPattern("\\{[a-z]+}");
            assertThat(problem.message().zh()).doesNotContainPattern("\\{[a-z]+}");
        });
    }

    @Test
    void a_text_in_a_map_is_pointed_at_by_an_escaped_pointer() {
        String text = SchemeSamples.textWith(
                "\"category\": {\n",
                "\"late/early~\": {\"kind\": \"count\", \"event\": \"e\", \"title\": {\"zh\": \"迟到\"},"
                        + " \"source\": \"survey\"},\n    \"category\": {\n");

        assertThat(problems(text))
                .extracting(SchemeLinterTest::line)
                .containsExactly("warning scheme.json:44:5 /measures/late~1early~0: [scheme.unused-measure]"
                        + " Measure 'late/early~' is used by nothing.");
    }

    @Test
    void a_score_that_an_override_sets_to_zero_needs_a_band_too() {
        String granted = SchemeSamples.textWith("\"kind\": \"ceiling\", \"grade\": \"qualified\"", "\"kind\": \"zero\"")
                .replace("\"max\": 100, \"floor\": 0,", "\"max\": 100, \"floor\": 10,")
                .replace("\"en\": \"warned\"}", "\"en\": \"warned\"}, \"from\": 10");

        assertThat(problems(granted))
                .extracting(SchemeLinterTest::line)
                .containsExactly("scheme.json:120:66 /outcome/bands/2/from: [scheme.band-gap] Bands leave a gap between"
                        + " 10 of grade 'warned' and 0; scores in it would have no grade.");
    }

    private static List<Problem> problems(String text) {
        return SchemeReader.standard()
                .load(DocumentSource.of("scheme.json", text))
                .problems();
    }

    private static String line(Problem problem) {
        return problem.isError() ? problem.toString() : "warning " + problem;
    }
}
