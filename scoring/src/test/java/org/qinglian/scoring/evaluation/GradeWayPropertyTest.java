package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.scoring.card.GradeStep;
import org.qinglian.scoring.card.GradeWay;
import org.qinglian.scoring.card.WayFinder;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Scheme;

/** Whoever's numbers change as a way says has the better grade, by the plainest reading of the scheme. */
class GradeWayPropertyTest {
    private static final int SCHEMES = 150;
    private static final int ROWS = 8;

    static LongStream seeds() {
        return LongStream.range(0, SCHEMES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_changes_of_a_way_lead_to_its_grade(long seed) {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Frame frame = random.frame(ROWS);
        Evaluation evaluation = Evaluation.of(scheme, frame);

        for (int row = 0; row < ROWS; row++) {
            Optional<GradeWay> way = WayFinder.of(evaluation.trace(row)).filter(GradeWay::isReached);
            if (way.isPresent()) {
                ReferenceEvaluator.Result result =
                        ReferenceEvaluator.evaluate(scheme, new MeasuredRow(changed(frame, row, way.get()), 0));
                assertThat(result.score().map(MeasuredRow::plain))
                        .isEqualTo(way.get().score());
                assertThat(place(scheme, result.grade().orElseThrow()))
                        .isLessThanOrEqualTo(place(scheme, way.get().grade().grade()));
            }
        }
    }

    /** Else the test above would hold of nothing. */
    @Test
    void many_ways_are_found() {
        long found = seeds().filter(seed -> {
                    RandomCase random = new RandomCase(seed);
                    Evaluation evaluation = Evaluation.of(random.scheme(), random.frame(1));
                    return WayFinder.of(evaluation.trace(0))
                            .filter(GradeWay::isReached)
                            .isPresent();
                })
                .count();

        assertThat(found).isGreaterThan(SCHEMES / 10);
    }

    private static int place(Scheme scheme, String grade) {
        return scheme.outcome().bands().stream().map(Band::grade).toList().indexOf(grade);
    }

    private static Frame changed(Frame frame, int row, GradeWay way) {
        Map<String, Column> columns = new LinkedHashMap<>();
        FrameForms.permuted(frame, List.of(row)).columns().forEach((name, column) -> columns.put(name, column));
        way.steps().forEach(step -> columns.compute(step.measure(), (name, column) -> changed(column, step)));
        return new Frame(1, columns);
    }

    private static Column changed(Column column, GradeStep step) {
        if (column instanceof Column.Tallies tallies) {
            List<String> dictionary = new ArrayList<>(tallies.dictionary());
            List<long[]> counts = new ArrayList<>(List.of(tallies.counts()));
            if (!dictionary.contains(step.code().orElseThrow())) {
                dictionary.add(step.code().orElseThrow());
                counts.add(new long[1]);
            }
            counts.set(
                    dictionary.indexOf(step.code().orElseThrow()),
                    new long[] {step.to().longValueExact()});
            return new Column.Tallies(counts.toArray(long[][]::new), dictionary, 1);
        }
        BigDecimal to = step.to();
        return new Column.Numbers(new long[] {to.unscaledValue().longValueExact()}, Math.max(0, to.scale()));
    }
}
