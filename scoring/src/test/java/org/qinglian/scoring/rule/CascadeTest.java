package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class CascadeTest {
    private static final Cascade ON_CODES = suggestions("c");

    private static final Cascade ON_EVENTS = suggestions("t");

    @Test
    void each_stage_adds_to_those_before_it() {
        assertThat(RuleTrial.codes("filed", "province", "centre", "national", "leader")
                        .points(ON_CODES))
                .containsExactly("2", "5", "10", "20", "40");
    }

    @Test
    void a_code_that_is_no_stage_gives_nothing() {
        assertThat(RuleTrial.codes("village").points(ON_CODES)).containsExactly("0");
    }

    @Test
    void each_event_has_the_points_of_the_stage_that_it_reached() {
        assertThat(RuleTrial.tally(Map.of("filed", new long[] {3, 0}, "centre", new long[] {1, 2}))
                        .points(ON_EVENTS))
                .containsExactly("16", "20");
    }

    @Test
    void ranges_over_all_its_stages_and_on_events_without_end() {
        assertThat(ON_CODES.range(RuleTrial.MEASURES)).isEqualTo(PointRange.of(BigDecimal.ZERO, new BigDecimal("40")));
        assertThat(ON_EVENTS.range(RuleTrial.MEASURES))
                .isEqualTo(new PointRange(Optional.of(BigDecimal.ZERO), Optional.empty()));
    }

    @Test
    void says_the_stage_and_what_each_stage_adds() {
        Cascade fields = new Cascade("c", List.of(stage("village", "2"), stage("county", "3")), Optional.empty());

        assertThat(RuleTrial.codes("village").explain(fields))
                .isEqualTo(LocalizedText.of(
                        "领域：村；逐级累加：村 +2 分，county +3 分",
                        "field: village; each stage adds to those before it: village +2, county +3"));
    }

    @Test
    void a_stage_stands_once() {
        assertThat(RuleTrial.faults(ON_CODES)).isEmpty();
        assertThat(RuleTrial.faults(
                        new Cascade("c", List.of(stage("a", "1"), stage("b", "1"), stage("a", "2")), Optional.empty())))
                .containsExactly("/stages/2/code scheme.duplicate-stage");
    }

    private static Cascade suggestions(String measure) {
        return new Cascade(
                measure,
                List.of(
                        stage("filed", "2"),
                        stage("province", "3"),
                        stage("centre", "5"),
                        stage("national", "10"),
                        stage("leader", "20")),
                Optional.empty());
    }

    private static Stage stage(String code, String points) {
        return new Stage(code, new BigDecimal(points));
    }
}
