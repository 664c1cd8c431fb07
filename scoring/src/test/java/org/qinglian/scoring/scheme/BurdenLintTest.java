package org.qinglian.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.scoring.fixture.SchemeSamples;

/** What is no fault, beside what is one; and limits of a host's own. */
class BurdenLintTest {
    private static final String VISITS = "\"kind\": \"count\", \"event\": \"visit\",";
    private static final String STUDY = "\"measure\": \"study.hours\", \"points\": 0.5";

    @Test
    void events_that_are_told_apart_by_an_attribute_are_not_counted_twice() {
        assertThat(codes(SchemeSamples.textWith(
                        VISITS,
                        "\"kind\": \"count\", \"event\": \"meeting.absent\", \"where\": {\"excused\": \"true\"},")))
                .isEmpty();
        assertThat(codes(SchemeSamples.textWith(
                        VISITS,
                        "\"kind\": \"count\", \"event\": \"meeting.absent\", \"where\": {\"kind\": \"party-day\"},")))
                .as("a party day that was missed without leave is both")
                .containsExactly("scheme.counted-twice");
    }

    @Test
    void two_tables_without_a_code_in_common_share_the_facts_between_them() {
        assertThat(codes(twoTables("\"province\""))).isEmpty();
        assertThat(codes(twoTables("\"county\""))).containsExactly("scheme.counted-twice");
        assertThat(codes(twoTables("\"province\"")
                        .replace("{\"province\": -5}", "{\"province\": -5}, \"otherwise\": -1")))
                .containsExactly("scheme.counted-twice");
    }

    @Test
    void tables_of_two_categories_may_count_the_same_facts() {
        String category =
                "\"id\": \"bonus.visits\", \"appliesTo\": {\"measure\": \"category\", \"in\": [\"ordinary\"]},";

        assertThat(codes(SchemeSamples.textWith(VISITS, VISITS.replace("\"visit\"", "\"meeting.absent\""))
                        .replace("\"id\": \"bonus.visits\",", category)))
                .isEmpty();
    }

    @Test
    void the_same_fact_in_the_schemes_of_member_and_branch_is_named_in_the_later_one() {
        Scheme member = SchemeSamples.scheme();
        Scheme branch = SchemeSamples.scheme(SchemeSamples.text()
                .replace("\"id\": \"sample/pioneer-index\"", "\"id\": \"sample/fortress-index\"")
                .replace("\"event\": \"visit\"", "\"event\": \"campaign\"")
                .replace("\"event\": \"meeting.absent\"", "\"event\": \"meeting.missed\"")
                .replace("\"reading\": \"study.hours\"", "\"reading\": \"study.days\"")
                .replace("\"reading\": \"satisfaction.households\"", "\"reading\": \"satisfaction.members\""));

        assertThat(SchemeLinter.standard().lintTogether(List.of(member, branch)))
                .containsOnlyKeys("sample/fortress-index")
                .hasEntrySatisfying(
                        "sample/fortress-index",
                        faults -> assertThat(faults).singleElement().satisfies(fault -> {
                            assertThat(fault.pointer()).isEqualTo("/score/children/0/children/2/rules/0");
                            assertThat(fault.message().in(Locale.ENGLISH))
                                    .isEqualTo("Facts 'notice.negative' count in 'base.conduct' and in"
                                            + " 'sample/pioneer-index base.conduct' already; expected them to count in one"
                                            + " place.");
                        }));
        assertThat(SchemeLinter.standard().lintTogether(List.of(member))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.57, true", // 0.57 × 35 = 19.95
        "0.33, true", // 0.33 × 60 = 19.8
        "0.8, false", // 0.8 × 25 = 20
        "0.58, false" // 0.58 × 35 = 20.3, above the full points
    })
    void a_coefficient_that_was_rounded_down_misses_the_full_points(String points, boolean isShort) {
        assertThat(codes(percentage(points)).contains("scheme.coefficient-short"))
                .isEqualTo(isShort);
    }

    @Test
    void a_rule_of_its_own_for_the_target_makes_up_for_a_coefficient() {
        String award =
                ", {\"kind\": \"award\", \"points\": 0.05, \"when\": {\"measure\": \"study.hours\", \"atLeast\": 35}}";
        String whole = percentage("0.57").replace("\"points\": 0.57}", "\"points\": 0.57}" + award);

        assertThat(codes(whole)).doesNotContain("scheme.coefficient-short");
        assertThat(codes(percentage("0.57").replace("\"%\"", "\"小时\"")))
                .as("hours have no end at 35")
                .doesNotContain("scheme.coefficient-short");
    }

    @Test
    void a_host_sets_its_own_limits() {
        LintNorms strict = new LintNorms(4, 0, new BigDecimal("0.5"));
        Scheme scheme = SchemeSamples.scheme(SchemeSamples.textWith(
                "\"en\": \"negative notices\"},\n      \"source\": \"system-record\"",
                "\"en\": \"negative notices\"},\n      \"source\": \"discretion\""));

        assertThat(SchemeLinter.by(strict).lint(scheme))
                .as("a half is not more than a half")
                .extracting(SchemeFault::code)
                .containsExactly("scheme.too-many-indicators");
        assertThat(SchemeLinter.by(strict.withDiscretionShare(new BigDecimal("0.49"))
                                .withIndicators(5))
                        .lint(scheme))
                .extracting(SchemeFault::code)
                .containsExactly("scheme.discretion-share");
    }

    private static String percentage(String points) {
        return SchemeSamples.textWith(STUDY, STUDY.replace("0.5", points))
                .replace("\"unit\": {\"zh\": \"小时\", \"en\": \"hours\"},", "\"unit\": {\"zh\": \"%\"},")
                .replaceFirst("(?s),\\n  \"verification\".*", "\n}\n");
    }

    /** The conduct item and that of the meetings, both by the level of notices. */
    private static String twoTables(String code) {
        return SchemeSamples.textWith(
                "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}",
                "{\"kind\": \"lookup\", \"measure\": \"notices\", \"points\": {" + code + ": -5}}, "
                        + "{\"kind\": \"per-unit\", \"measure\": \"meeting.absence\", \"points\": -2}");
    }

    private static List<String> codes(String text) {
        return SchemeLinter.standard().lint(SchemeSamples.scheme(text)).stream()
                .map(SchemeFault::code)
                .filter(code -> !code.equals("scheme.no-verification"))
                .toList();
    }
}
