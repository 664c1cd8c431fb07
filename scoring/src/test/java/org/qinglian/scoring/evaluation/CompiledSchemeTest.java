package org.qinglian.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Layout;
import org.qinglian.scoring.fixture.SchemeSamples;

/** A scheme compiled once for a layout: what it scores, and what it refuses. */
class CompiledSchemeTest {
    private static final List<String> LEVELS = List.of("county", "township");

    private static final List<String> CATEGORIES = List.of("ordinary", "post-holding", "mobile");

    private final CompiledScheme compiled = CompiledScheme.of(SchemeSamples.scheme(), layout());

    /** Two absences, 33 hours of study, 12 visits, 92 % satisfied: 86.5 points by hand. */
    @Test
    void scores_one_subject_after_another() {
        SingleScorer single = compiled.single();
        set(single, 2, 330);
        assertThat(single.score().score(0)).contains(new BigDecimal("86.5"));

        single.number(single.place("meeting.absence"), 0);
        assertThat(single.score().score(0)).contains(new BigDecimal("90.5"));
        assertThat(single.score().grade(0).orElseThrow().grade()).isEqualTo("excellent");

        single.number(single.place("sanctions"), 1);
        assertThat(single.score().grade(0).orElseThrow().grade()).isEqualTo("qualified");

        single.absent(single.place("satisfaction"), Availability.WITHHELD);
        assertThat(single.score().score(0)).contains(new BigDecimal("82.5"));
    }

    private static void set(SingleScorer single, long absences, long tenthsOfHours) {
        single.number(single.place("meeting.absence"), absences);
        single.number(single.place("study.hours"), tenthsOfHours);
        single.count(single.place("notices"), 0, 0);
        single.number(single.place("visits"), 12);
        single.number(single.place("satisfaction"), 92);
        single.number(single.place("sanctions"), 0);
        single.code(single.place("category"), 0);
    }

    @Test
    void refuses_a_value_that_the_layout_does_not_know_and_keeps_the_one_before() {
        SingleScorer single = compiled.single();
        set(single, 2, 330);

        assertThatThrownBy(() -> single.place("hours"))
                .hasMessage(
                        "Measure 'hours' is not in the layout; expected one of [meeting.absence, study.hours, notices, "
                                + "visits, satisfaction, sanctions, category].");
        assertThatThrownBy(() -> single.number(single.place("study.hours"), 1_001))
                .hasMessage(
                        "Measure 'study.hours': found unscaled 1001; expected numbers with 1 decimals up to ±100.0.");
        assertThatThrownBy(() -> single.number(single.place("category"), 0))
                .hasMessage(
                        "Measure 'category': found unscaled 0; expected codes of [ordinary, post-holding, mobile], some of them"
                                + " absent.");
        assertThatThrownBy(() -> single.code(single.place("category"), 3))
                .hasMessage(
                        "Measure 'category': found code 3; expected codes of [ordinary, post-holding, mobile], some of them"
                                + " absent.");
        assertThatThrownBy(() -> single.count(single.place("notices"), 2, 1))
                .hasMessage("Measure 'notices': found code 2; expected counts of [county, township] up to 9 in all.");
        assertThatThrownBy(() -> single.count(single.place("notices"), 1, 10))
                .hasMessage("Measure 'notices': found count 10; expected counts of [county, township] up to 9 in all.");
        assertThatThrownBy(() -> single.absent(single.place("visits"), Availability.MISSING))
                .hasMessage(
                        "Measure 'visits': found no value, 'missing'; expected numbers with 0 decimals up to ±100.");

        assertThat(single.score().score(0)).contains(new BigDecimal("86.5"));
    }

    @Test
    void scores_frames_of_its_layout_whatever_they_hold() {
        assertThat(compiled.on(frame(1, 330)).scores().score(0)).contains(new BigDecimal("86.5"));
        assertThat(compiled.on(frame(5_000, 330)).scores(3).score(4_999)).contains(new BigDecimal("86.5"));
    }

    @Test
    void refuses_a_frame_of_another_layout() {
        assertThatThrownBy(() -> compiled.on(new Frame(1, Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Frame: columns are []; expected [meeting.absence, study.hours, notices, visits, satisfaction,"
                                + " sanctions, category].");
        assertThatThrownBy(() -> compiled.on(frame(1, 1_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Column 'study.hours': found numbers with 1 decimals up to ±100.1; expected numbers with 1"
                        + " decimals up to ±100.0.");
        assertThatThrownBy(() -> compiled.on(with("visits", new Column.Numbers(new long[1], 0, new byte[] {1}))))
                .hasMessage(
                        "Column 'visits': found numbers with 0 decimals up to ±0, some of them absent; expected numbers"
                                + " with 0 decimals up to ±100.");
        assertThatThrownBy(() -> compiled.on(with("category", new Column.Codes(new int[1], List.of("mobile")))))
                .hasMessage(
                        "Column 'category': found codes of [mobile]; expected codes of [ordinary, post-holding, mobile],"
                                + " some of them absent.");
        assertThatThrownBy(() -> compiled.on(with("category", new Column.Codes(new int[] {3}, CATEGORIES))))
                .hasMessage("Code: found place 3; expected 0 to 2.");
        assertThatThrownBy(() -> compiled.on(with("notices", new Column.Tallies(new long[][] {{0}, {-1}}, LEVELS, 1))))
                .hasMessage("Count: found -1; expected 0 or more.");
    }

    @Test
    void refuses_numbers_that_cannot_be_compared_exactly() {
        Map<String, ColumnShape> columns = new LinkedHashMap<>(layout().columns());
        columns.put("visits", ColumnShape.numbers(0, BigDecimal.valueOf(1L << 62)));

        assertThatThrownBy(() -> CompiledScheme.of(SchemeSamples.scheme(), new Layout(columns)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        "Measure 'visits': numbers with 0 decimals up to ±4611686018427387904 are beyond the exact range;"
                                + " expected fewer digits.");
    }

    @Test
    void scores_block_after_block_and_tells_its_progress() {
        List<Long> progress = new ArrayList<>();
        List<String> taken = new ArrayList<>();

        long scored = new BlockScorer(compiled)
                .inTasks(2)
                .keepingLosses(1)
                .tellingProgress(progress::add)
                .score(
                        List.of(frame(3, 330), frame(2, 340)).iterator(),
                        (block, scores) -> taken.add(block.rows() + " × "
                                + scores.score(0).orElseThrow() + ", "
                                + scores.losses().orElseThrow().loss(0, 0).orElseThrow()));

        assertThat(scored).isEqualTo(5);
        assertThat(progress).containsExactly(3L, 5L);
        assertThat(taken)
                .containsExactly(
                        "3 × 86.5, Loss[item=base.meetings, points=4]", "2 × 87, Loss[item=base.meetings, points=4]");
    }

    @Test
    void scores_into_the_arrays_of_an_earlier_result_of_as_many_rows() {
        Scores earlier = compiled.on(frame(2, 330)).scoresWithLosses(1, 1);

        Scores later = compiled.on(frame(2, 340)).scoresInto(earlier, 1);

        assertThat(later).isSameAs(earlier);
        assertThat(later.score(1)).contains(new BigDecimal("87"));
        assertThatThrownBy(() -> compiled.on(frame(3, 330)).scoresInto(earlier, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Scores: found 2 rows; expected 3, as many as the frame has.");
    }

    @Test
    void has_scored_the_blocks_before_one_that_it_refuses() {
        List<Integer> taken = new ArrayList<>();

        assertThatThrownBy(() -> new BlockScorer(compiled)
                        .score(
                                List.of(frame(3, 330), frame(2, 1_001), frame(4, 330))
                                        .iterator(),
                                (block, scores) -> taken.add(block.rows())))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(taken).containsExactly(3);
    }

    @Test
    void travels_as_a_document_of_its_scheme() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(compiled);
        }

        assertThat(bytes.size()).isLessThan(100_000);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("\"id\":\"sample/pioneer-index\"");
    }

    private static Layout layout() {
        Map<String, ColumnShape> columns = new LinkedHashMap<>();
        columns.put("meeting.absence", ColumnShape.numbers(0, BigDecimal.valueOf(100)));
        columns.put("study.hours", ColumnShape.numbers(1, BigDecimal.valueOf(100)));
        columns.put("notices", ColumnShape.tallies(LEVELS, 9));
        columns.put("visits", ColumnShape.numbers(0, BigDecimal.valueOf(100)));
        columns.put(
                "satisfaction", ColumnShape.numbers(0, BigDecimal.valueOf(100)).incomplete());
        columns.put("sanctions", ColumnShape.numbers(0, BigDecimal.valueOf(10)));
        columns.put("category", ColumnShape.codes(CATEGORIES).incomplete());
        return new Layout(columns);
    }

    /** Subjects that are all alike. */
    private static Frame frame(int rows, int tenthsOfHours) {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("meeting.absence", numbers(rows, 2, 0));
        columns.put("study.hours", numbers(rows, tenthsOfHours, 1));
        columns.put("notices", new Column.Tallies(new long[2][rows], LEVELS, rows));
        columns.put("visits", numbers(rows, 12, 0));
        columns.put("satisfaction", numbers(rows, 92, 0));
        columns.put("sanctions", numbers(rows, 0, 0));
        columns.put("category", new Column.Codes(new int[rows], CATEGORIES));
        return new Frame(rows, columns);
    }

    private static Frame with(String measure, Column column) {
        Map<String, Column> columns = new LinkedHashMap<>(frame(1, 330).columns());
        columns.put(measure, column);
        return new Frame(1, columns);
    }

    private static Column numbers(int rows, int value, int scale) {
        int[] unscaled = new int[rows];
        Arrays.fill(unscaled, value);
        return new Column.SmallNumbers(unscaled, scale);
    }
}
