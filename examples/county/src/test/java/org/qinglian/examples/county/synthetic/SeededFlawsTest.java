package org.qinglian.examples.county.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.CheckResult;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;

class SeededFlawsTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, 2026, -7})
    void are_found_by_their_checks_and_nothing_else_is(long seed) {
        Inspection inspection = inspect(CountySize.small(), seed);

        assertThat(findings(inspection)).isEqualTo(expected(SeededFlaw::findings));
        assertThat(notAssessed(inspection)).isEqualTo(expected(SeededFlaw::notAssessed));
    }

    @Test
    void make_every_check_find_something_that_files_without_problems_can_fail() {
        List<String> standard =
                Inspector.standard().checks().stream().map(Check::id).toList();

        assertThat(standard)
                .filteredOn(check -> !check.startsWith("statute."))
                .allSatisfy(check -> assertThat(expected(SeededFlaw::findings).containsKey(check)
                                ^ SeededFlaws.NOT_SEEDED.containsKey(check))
                        .as(check)
                        .isTrue());
    }

    @Test
    void break_some_rule_of_each_family_of_rules_of_law() {
        assertThat(families(expected(SeededFlaw::findings).keySet().stream()))
                .isEqualTo(families(Inspector.standard().checks().stream().map(Check::id)));
    }

    /** Such as {@code statute.bid} of {@code statute.bid-09}. */
    private static Set<String> families(Stream<String> checks) {
        return checks.filter(check -> check.startsWith("statute."))
                .map(check -> check.substring(0, check.indexOf('-')))
                .collect(Collectors.toSet());
    }

    @Test
    void say_how_they_come_about() {
        assertThat(SeededFlaws.all()).allSatisfy(flaw -> {
            assertThat(flaw.story()).endsWith(".").hasSizeGreaterThan(20);
            assertThatCode(flaw::toString).doesNotThrowAnyException();
        });
    }

    static Inspection inspect(CountySize size, long seed) {
        return Inspector.standard().inspect(CountyGenerator.generate(size, seed).programme(), CountyGenerator.AS_OF);
    }

    static Map<String, Integer> expected(ToIntFunction<SeededFlaw> count) {
        Map<String, Integer> expected = new TreeMap<>();
        SeededFlaws.all().stream()
                .filter(flaw -> count.applyAsInt(flaw) > 0)
                .forEach(flaw -> expected.merge(flaw.check(), count.applyAsInt(flaw), Integer::sum));
        return expected;
    }

    static Map<String, Integer> findings(Inspection inspection) {
        return counts(inspection, result -> result.findings().size());
    }

    static Map<String, Integer> notAssessed(Inspection inspection) {
        return counts(inspection, result -> result.notAssessed().size());
    }

    private static Map<String, Integer> counts(Inspection inspection, ToIntFunction<CheckResult> count) {
        Map<String, Integer> counts = new TreeMap<>();
        inspection.results().stream()
                .filter(result -> count.applyAsInt(result) > 0)
                .forEach(result -> counts.put(result.check(), count.applyAsInt(result)));
        return counts;
    }
}
