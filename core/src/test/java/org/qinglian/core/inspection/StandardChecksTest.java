package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.CheckResult;
import org.qinglian.core.check.Finding;
import org.qinglian.core.common.Basis;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.StatuteSamples;

class StandardChecksTest {
    private static final Map<String, Inspection> INSPECTIONS = new ConcurrentHashMap<>();

    private final Inspector inspector = Inspector.standard();

    @Test
    void each_check_has_an_id_of_its_own_and_a_failing_sample() {
        List<String> ids = inspector.checks().stream().map(Check::id).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(FailingSamples.all().map(FailingSample::check)).containsExactlyElementsOf(ids);
    }

    @Test
    void each_check_is_met_by_something_in_a_programme_that_is_in_order() {
        Inspection inspection = inspector.inspect(ProgrammeSamples.programme(), ProgrammeSamples.AS_OF);

        assertThat(inspection).isClean();
        assertThat(inspection.results())
                .filteredOn(result -> !isRuleOfLaw(result))
                .allSatisfy(
                        result -> assertThat(result.met()).as(result.check()).isPositive());
    }

    @Test
    void each_rule_of_law_is_met_by_something_in_a_programme_that_has_all_that_rules_speak_of() {
        Inspection inspection = inspector.inspect(StatuteSamples.programme(), ProgrammeSamples.AS_OF);

        assertThat(inspection).isClean();
        assertThat(inspection.results())
                .filteredOn(StandardChecksTest::isRuleOfLaw)
                .hasSize(66)
                .allSatisfy(
                        result -> assertThat(result.met()).as(result.check()).isPositive());
    }

    private static boolean isRuleOfLaw(CheckResult result) {
        return result.check().startsWith("statute.");
    }

    @Test
    void no_check_finds_anything_in_a_programme_without_records() {
        assertThat(inspector.inspect(ProgrammeSamples.empty(), ProgrammeSamples.AS_OF))
                .isClean();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_check_finds_what_its_failing_sample_says(FailingSample sample) {
        Inspection inspection = inspect(sample);

        assertThat(inspection.findings(sample.check())).hasSize(1);
        Finding finding = inspection.findings(sample.check()).get(0);
        assertThat(finding.subject().id()).isEqualTo(sample.subject());
        assertThat(finding.basis().map(Basis::toString).orElse("none")).isEqualTo(sample.basis());
        assertThat(finding)
                .hasSeverity(sample.severity())
                .hasPointer(sample.pointer())
                .hasMessage(Locale.CHINA, sample.zh())
                .hasMessage(Locale.ENGLISH, sample.en());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_text_of_a_finding_has_an_unfilled_argument(FailingSample sample) {
        Inspection inspection = inspect(sample);

        assertThat(inspection.findings()).allSatisfy(finding -> {
            assertThat(finding.describe(Locale.CHINA)).doesNotContain("{", "}");
            assertThat(finding.describe(Locale.ENGLISH)).doesNotContain("{", "}");
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_finding_takes_nothing_from_the_number_of_subjects_looked_at(FailingSample sample) {
        CheckResult result = inspect(sample).results().stream()
                .filter(each -> each.check().equals(sample.check()))
                .findFirst()
                .orElseThrow();

        assertThat(result.subjects())
                .isEqualTo(result.met()
                        + result.findings().size()
                        + result.notAssessed().size());
        assertThat(result.title()).isEqualTo(check(sample.check()).title());
    }

    /** Looked at once, however many tests look at what came of it. */
    private static Inspection inspect(FailingSample sample) {
        return INSPECTIONS.computeIfAbsent(
                sample.check(), any -> Inspector.standard().inspect(sample.programme(), sample.asOf()));
    }

    private Check check(String id) {
        return inspector.checks().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<FailingSample> samples() {
        return FailingSamples.all();
    }
}
