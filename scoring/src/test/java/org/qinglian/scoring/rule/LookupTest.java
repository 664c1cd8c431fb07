package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class LookupTest {
    private static final Map<String, BigDecimal> FIELDS =
            Map.of("village", new BigDecimal("3"), "school", new BigDecimal("1.25"));

    private static final Map<String, BigDecimal> PETITIONS = Map.of(
            "county/single",
            new BigDecimal("-2"),
            "county/group",
            new BigDecimal("-4.5"),
            "praise",
            new BigDecimal("1"));

    @Test
    void finds_the_points_of_the_code() {
        assertThat(RuleTrial.codes("village", "school", "agency").points(lookup("c", FIELDS, null)))
                .containsExactly("3", "1.25", "0");
    }

    @Test
    void any_other_code_has_the_other_points() {
        assertThat(RuleTrial.codes("village", "agency").points(lookup("c", FIELDS, "-0.5")))
                .containsExactly("3", "-0.5");
    }

    @Test
    void adds_up_the_points_of_all_events() {
        assertThat(petitions().points(lookup("t", PETITIONS, null))).containsExactly("-7.5", "0", "-4.5");
    }

    @Test
    void events_of_any_other_code_have_the_other_points_each() {
        assertThat(petitions().points(lookup("t", PETITIONS, "-0.1"))).containsExactly("-7.8", "0", "-4.5");
    }

    @Test
    void codes_range_over_the_table() {
        assertThat(lookup("c", FIELDS, null).range(RuleTrial.MEASURES))
                .isEqualTo(PointRange.of(BigDecimal.ZERO, new BigDecimal("3")));
        assertThat(lookup("c", FIELDS, "2").range(RuleTrial.MEASURES))
                .isEqualTo(PointRange.of(new BigDecimal("1.25"), new BigDecimal("3")));
    }

    @Test
    void events_range_without_end_in_the_direction_of_their_points() {
        assertThat(lookup("t", Map.of("a", new BigDecimal("-2")), null).range(RuleTrial.MEASURES))
                .isEqualTo(new PointRange(Optional.empty(), Optional.of(BigDecimal.ZERO)));
    }

    @Test
    void says_the_code_or_the_events() {
        assertThat(RuleTrial.codes("village").explain(lookup("c", FIELDS, null)))
                .isEqualTo(LocalizedText.of("领域：村", "field: village"));
        assertThat(petitions().explain(lookup("t", PETITIONS, "-0.1")))
                .isEqualTo(LocalizedText.of(
                        "信访：county/single 2 次 × −2 分，county/group 1 次 × −4.5 分，praise 1 次 × +1 分，other 3 次 × −0.1 分",
                        "petitions: county/single: 2 × −2, county/group: 1 × −4.5, praise: 1 × +1, other: 3 × −0.1"));
    }

    @Test
    void says_what_is_not_on_record_and_what_does_not_count() {
        assertThat(RuleTrial.tally(Map.of("other", new long[] {3})).explain(lookup("t", PETITIONS, null)))
                .isEqualTo(LocalizedText.of("信访：other 3 次不计分", "petitions: other: 3, not counted"));
        assertThat(RuleTrial.tally(Map.of("other", new long[] {0})).explain(lookup("t", PETITIONS, null)))
                .isEqualTo(LocalizedText.of("信访无记录", "petitions: none on record"));
    }

    @Test
    void says_what_would_have_earned_more() {
        assertThat(RuleTrial.tally(Map.of("other", new long[] {0})).explainMore(lookup("t", PETITIONS, "0.5")))
                .isEqualTo(LocalizedText.of(
                        "信访无记录；praise每次 +1 分，其他每次 +0.5 分",
                        "petitions: none on record; praise +1 for each, any other +0.5 for each"));
        assertThat(RuleTrial.codes("school").explainMore(lookup("c", FIELDS, "2")))
                .isEqualTo(LocalizedText.of("领域：school；村 +3 分，其他 +2 分", "field: school; village +3, any other +2"));
        assertThat(RuleTrial.codes("village").explainMore(lookup("c", FIELDS, null)))
                .isEqualTo(LocalizedText.of("领域：村", "field: village"));
    }

    @Test
    void says_its_whole_table_when_the_code_is_not_there() {
        assertThat(RuleTrial.codes((String) null).terms(lookup("c", Map.of("village", BigDecimal.ONE), "-2")))
                .isEqualTo(LocalizedText.of("村 +1 分，其他 −2 分", "village +1, any other −2"));
    }

    private static RuleTrial petitions() {
        Map<String, long[]> counts = new LinkedHashMap<>();
        counts.put("county/single", new long[] {2, 0, 0});
        counts.put("county/group", new long[] {1, 0, 1});
        counts.put("praise", new long[] {1, 0, 0});
        counts.put("other", new long[] {3, 0, 0});
        return RuleTrial.tally(counts);
    }

    private static Lookup lookup(String measure, Map<String, BigDecimal> points, String otherwise) {
        return new Lookup(measure, points, Optional.ofNullable(otherwise).map(BigDecimal::new), Optional.empty());
    }
}
