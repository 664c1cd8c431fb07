package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Scheme;

/** However a scheme is put to work, it comes to the same digits as the plainest reading of it. */
class CompiledSchemePropertyTest {
    private static final int SCHEMES = 100;

    /** More than two windows, the last of them not full. */
    private static final int ROWS = 4_200;

    private static final int LOSSES = 4;

    static LongStream seeds() {
        return LongStream.range(0, SCHEMES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void by_one_task_or_eight_and_in_any_order_of_subjects_the_digits_are_those_of_the_reference(long seed) {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Frame frame = FrameForms.complete(random.frame(ROWS), seed % 2 == 0);
        List<Integer> order = shuffled(seed);

        Scores one = Evaluation.of(scheme, frame).scores();
        Scores eight = Evaluation.of(scheme, frame).scores(8);
        Scores other = Evaluation.of(scheme, FrameForms.permuted(frame, order)).scores(8);

        assertThat(results(eight, frame.rows())).isEqualTo(results(one, frame.rows()));
        for (int row = 0; row < ROWS; row++) {
            assertThat(result(other, row)).isEqualTo(result(one, order.get(row)));
        }
        for (int row = 0; row < ROWS; row += 61) {
            ReferenceEvaluator.Result expected = ReferenceEvaluator.evaluate(scheme, new MeasuredRow(frame, row));
            assertThat(one.score(row))
                    .as("row %s", row)
                    .isEqualTo(expected.score().map(MeasuredRow::plain));
            assertThat(one.grade(row).map(band -> band.grade()))
                    .as("row %s", row)
                    .isEqualTo(expected.grade());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_32_bits_or_64_the_digits_are_the_same(long seed) {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Frame frame = FrameForms.complete(random.frame(300), true);

        Scores small = CompiledScheme.of(scheme, FrameForms.small(frame).layout())
                .on(FrameForms.small(frame))
                .scoresWithLosses(LOSSES, 1);
        Scores wide = CompiledScheme.of(scheme, FrameForms.incomplete(frame.layout()))
                .on(frame)
                .scoresWithLosses(LOSSES, 1);

        assertThat(results(small, frame.rows())).isEqualTo(results(wide, frame.rows()));
        assertThat(losses(small, frame.rows())).isEqualTo(losses(wide, frame.rows()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_largest_losses_are_those_of_the_trace(long seed) {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Frame frame = FrameForms.complete(random.frame(60), seed % 2 == 0);
        Evaluation evaluation = Evaluation.of(scheme, frame);

        Scores scores = evaluation.scoresWithLosses(LOSSES, 1);

        for (int row = 0; row < frame.rows(); row++) {
            List<Loss> expected = new ArrayList<>();
            collect(evaluation.trace(row).root(), true, expected);
            expected.sort(Comparator.comparing(Loss::points).reversed());
            assertThat(losses(scores, row, row + 1).get(0))
                    .as("row %s", row)
                    .isEqualTo(expected.stream().limit(LOSSES).toList());
        }
    }

    private static void collect(NodeTrace node, boolean counts, List<Loss> losses) {
        boolean inAll = counts && node.counts();
        node.children().forEach(child -> collect(child, inAll, losses));
        if (node.node() instanceof Item && inAll) {
            node.node()
                    .max()
                    .map(full -> full.subtract(node.points()))
                    .filter(loss -> loss.signum() > 0)
                    .ifPresent(loss -> losses.add(new Loss(node.node().id(), MeasuredRow.plain(loss))));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_at_a_time_the_digits_are_those_of_the_batch(long seed) {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Frame frame = random.frame(60);
        CompiledScheme compiled = CompiledScheme.of(scheme, frame.layout());
        SingleScorer single = compiled.single();

        Scores batch = compiled.on(frame).scores();

        for (int row = 0; row < frame.rows(); row++) {
            set(single, frame, row);
            assertThat(result(single.score(), 0)).as("row %s", row).isEqualTo(result(batch, row));
        }
    }

    private static void set(SingleScorer single, Frame frame, int row) {
        frame.columns().forEach((name, column) -> {
            int place = single.place(name);
            if (column instanceof Column.Numeric numbers) {
                single.number(place, numbers.unscaledAt(row));
            } else if (column instanceof Column.Codes codes) {
                single.code(place, codes.codes()[row]);
            } else if (column instanceof Column.Tallies tallies) {
                for (int code = 0; code < tallies.counts().length; code++) {
                    single.count(place, code, 0);
                }
                for (int code = 0; code < tallies.counts().length; code++) {
                    single.count(place, code, tallies.counts()[code][row]);
                }
            }
            if (column.availability(row) != Availability.OBSERVED) {
                single.absent(place, column.availability(row));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_travelled_comes_to_the_same_digits(long seed) throws IOException, ClassNotFoundException {
        RandomCase random = new RandomCase(seed);
        Scheme scheme = random.scheme();
        Frame frame = random.frame(60);
        CompiledScheme compiled = CompiledScheme.of(scheme, frame.layout());

        CompiledScheme arrived = (CompiledScheme) travelled(compiled);

        assertThat(arrived.scheme()).isEqualTo(scheme);
        assertThat(arrived.layout()).isEqualTo(frame.layout());
        assertThat(results(arrived.on(frame).scores(), 60))
                .isEqualTo(results(compiled.on(frame).scores(), 60));
    }

    private static Object travelled(Object sent) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static List<List<Object>> results(Scores scores, int rows) {
        return IntStream.range(0, rows).mapToObj(row -> result(scores, row)).toList();
    }

    private static List<Object> result(Scores scores, int row) {
        return List.of(scores.score(row), scores.grades()[row], scores.bars()[row], scores.unrated()[row]);
    }

    private static List<List<Loss>> losses(Scores scores, int rows) {
        return losses(scores, 0, rows);
    }

    private static List<List<Loss>> losses(Scores scores, int from, int to) {
        Losses losses = scores.losses().orElseThrow();
        return IntStream.range(from, to)
                .mapToObj(row -> IntStream.range(0, LOSSES)
                        .mapToObj(place -> losses.loss(row, place))
                        .flatMap(loss -> loss.stream())
                        .toList())
                .toList();
    }

    private static List<Integer> shuffled(long seed) {
        List<Integer> rows = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }
}
