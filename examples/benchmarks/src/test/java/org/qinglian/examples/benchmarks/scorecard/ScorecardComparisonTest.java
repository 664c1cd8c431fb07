package org.qinglian.examples.benchmarks.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorecardComparisonTest {
    private final Map<EngineKind, Figure> figures = new EnumMap<>(EngineKind.class);

    @Test
    void shows_the_figures_and_whether_each_bound_holds() {
        put(EngineKind.COLUMN_LOOP, 70);
        put(EngineKind.QINGLIAN_BATCH, 20);
        put(EngineKind.AVIATOR_SCRIPT, 1190);
        put(EngineKind.AVIATOR_ITEMS, 2000);
        put(EngineKind.JPMML, 4000);

        assertThat(new ScorecardComparison(figures).lines())
                .containsExactly(
                        "engine                                       ns/subject        +/-  bytes/subject      times",
                        "hand-written, one loop over double columns         70.0        1.5            0.0       3.50",
                        "Qinglian, columns                                  20.0        1.5            0.0       1.00",
                        "Aviator, one script                              1190.0        1.5            0.0      59.50",
                        "Aviator, an expression for each item             2000.0        1.5            0.0     100.00",
                        "JPMML-Evaluator                                  4000.0        1.5            0.0     200.00",
                        "",
                        "3.50 times as fast as the hand-written loop over double columns; at least 2 asked: holds",
                        "59.50 times as fast as the fastest expression engine; at least 60 asked: missed",
                        "200.00 times as fast as JPMML-Evaluator; at least 200 asked: holds");
    }

    @Test
    void says_which_bounds_were_not_measured() {
        put(EngineKind.COLUMN_LOOP, 70);

        assertThat(new ScorecardComparison(figures).lines())
                .containsExactly(
                        "engine                                       ns/subject        +/-  bytes/subject      times",
                        "hand-written, one loop over double columns         70.0        1.5            0.0           ",
                        "",
                        "not measured against the hand-written loop over double columns; at least 2 asked",
                        "not measured against the fastest expression engine; at least 60 asked",
                        "not measured against JPMML-Evaluator; at least 200 asked");
    }

    private void put(EngineKind kind, double nanoseconds) {
        figures.put(kind, new Figure(nanoseconds, 1.5, 0));
    }
}
