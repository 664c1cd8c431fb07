package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Better;
import org.qinglian.scoring.fact.CategoryMeasure;
import org.qinglian.scoring.fact.CodeLabels;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.CountMeasure;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ReadingMeasure;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.fact.StandingForm;
import org.qinglian.scoring.fact.StandingMeasure;
import org.qinglian.scoring.fact.TallyMeasure;

/** Rules and conditions at work on columns that are written down: {@code n} of numbers, {@code c} of codes, {@code t} a tally. */
final class RuleTrial {
    /**
     * What is measured, in words: with a unit for {@code n}, of which none is needed for {@code k}, a number of events; {@code y}
     * is yes or no, {@code s} a share, {@code p} a number of points and {@code r} a rank.
     */
    static final Map<String, Measure> MEASURES = Map.of(
            "n",
            reading("n", LocalizedText.of("缺席", "absences"), LocalizedText.of("次", "times")),
            "y",
            reading("y", LocalizedText.of("在岗", "in post"), LocalizedText.of("是否", "yes/no")),
            "s",
            reading("s", LocalizedText.of("满意率", "satisfied"), LocalizedText.of("%", "%")),
            "p",
            reading("p", LocalizedText.of("得分", "score"), LocalizedText.of("分", "points")),
            "k",
            new CountMeasure(
                    "visit", Map.of(), LocalizedText.of("走访", "visits"), Optional.empty(), SourceType.SYSTEM_RECORD),
            "r",
            new StandingMeasure(
                    "n",
                    Optional.empty(),
                    Better.LOWER,
                    StandingForm.RANK,
                    LocalizedText.of("名次", "rank"),
                    Optional.empty(),
                    SourceType.SYSTEM_RECORD),
            "c",
            new CategoryMeasure("c", LocalizedText.of("领域", "field"), Optional.empty(), SourceType.SYSTEM_RECORD),
            "t",
            new TallyMeasure(
                    "t",
                    List.of("level"),
                    Map.of(),
                    LocalizedText.of("信访", "petitions"),
                    Optional.empty(),
                    SourceType.SYSTEM_RECORD));

    private static Measure reading(String name, LocalizedText title, LocalizedText unit) {
        return new ReadingMeasure(name, title, Optional.of(unit), SourceType.SYSTEM_RECORD);
    }

    /** Of the codes of {@code c} one is known in words. */
    private static final CodeLabels LABELS =
            CodeLabels.of(Map.of("c", Map.of("village", LocalizedText.of("村", "village"))));

    private static final Wording WORDING = new Wording(MEASURES, LABELS, 2);

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private int rows;

    private RuleTrial() {}

    /** A column {@code n}; a word stands for the code of an availability. */
    static RuleTrial numbers(String... values) {
        return new RuleTrial().and("n", values);
    }

    /** A column {@code c}; {@code null} stands for a missing code. */
    static RuleTrial codes(String... values) {
        return new RuleTrial().andCodes(values);
    }

    /** A column {@code t}: for each code the counts of all rows. */
    static RuleTrial tally(Map<String, long[]> counts) {
        RuleTrial trial = new RuleTrial();
        trial.rows = counts.values().iterator().next().length;
        trial.columns.put(
                "t",
                new Column.Tallies(counts.values().toArray(new long[0][]), List.copyOf(counts.keySet()), trial.rows));
        return trial;
    }

    /** A further column of numbers. */
    RuleTrial and(String name, String... values) {
        byte[] status = new byte[values.length];
        BigDecimal[] numbers = new BigDecimal[values.length];
        int scale = 0;
        for (int i = 0; i < values.length; i++) {
            boolean there = !Character.isLetter(values[i].charAt(0));
            numbers[i] = there ? new BigDecimal(values[i]) : BigDecimal.ZERO;
            status[i] = there ? 0 : (byte) availability(values[i]).ordinal();
            scale = Math.max(scale, numbers[i].scale());
        }
        long[] unscaled = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            unscaled[i] = numbers[i].movePointRight(scale).longValueExact();
        }
        rows = values.length;
        columns.put(name, new Column.Numbers(unscaled, scale, status));
        return this;
    }

    /** A column {@code c}. */
    RuleTrial andCodes(String... values) {
        List<String> dictionary = new ArrayList<>();
        int[] codes = new int[values.length];
        byte[] status = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                status[i] = (byte) Availability.MISSING.ordinal();
            } else {
                if (!dictionary.contains(values[i])) {
                    dictionary.add(values[i]);
                }
                codes[i] = dictionary.indexOf(values[i]);
            }
        }
        rows = values.length;
        columns.put("c", new Column.Codes(codes, dictionary, status));
        return this;
    }

    private static Availability availability(String code) {
        for (Availability availability : Availability.values()) {
            if (availability.code().equals(code)) {
                return availability;
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** The points of each row, whether its values are there or not, as plain decimals. */
    List<String> points(Rule rule) {
        Kernel kernel = rule.kernel(binding());
        long[] points = new long[rows];
        kernel.points(chunk(), points);
        if (kernel.isSmall()) {
            int[] values = chunk().small(kernel.column());
            int[] small = new int[rows];
            kernel.curve().at(values, small, rows);
            int[] wide = IntStream.range(0, rows)
                    .map(row -> Math.toIntExact(points[row]))
                    .toArray();
            assertThat(small).as("the same in 32 bits").containsExactly(wide);
            assertThat(IntStream.of(values).limit(rows).map(kernel.curve()::at).toArray())
                    .as("the same one by one")
                    .containsExactly(wide);
        }
        List<String> plain = new ArrayList<>();
        for (long each : points) {
            plain.add(
                    MeasuredRow.plain(BigDecimal.valueOf(each, kernel.scale())).toPlainString());
        }
        return plain;
    }

    /** What a condition says of each row: yes, no or unknown. */
    List<String> answers(Condition condition) {
        byte[] answers = new byte[rows];
        ConditionKernel.of(condition, binding()).test(chunk(), answers);
        List<String> words = new ArrayList<>();
        for (byte answer : answers) {
            words.add(answer == Mask.YES ? "yes" : answer == Mask.NO ? "no" : "unknown");
        }
        return words;
    }

    /** What a rule says of the first row, for which its condition holds. */
    LocalizedText explain(Rule rule) {
        return RuleText.of(rule, WORDING).of(row(), true, false);
    }

    /** What a rule says of the first row, when more could have come of it. */
    LocalizedText explainMore(Rule rule) {
        return RuleText.of(rule, WORDING).of(row(), true, true);
    }

    /** What a rule says of the first row, for which its condition does not hold. */
    LocalizedText explainUnmet(Rule rule) {
        return RuleText.of(rule, WORDING).of(row(), false, true);
    }

    /** How points come of a rule, when its facts are not there. */
    LocalizedText terms(Rule rule) {
        return RuleText.of(rule, WORDING).terms();
    }

    /** How a condition is said of the first row. */
    LocalizedText explain(Condition condition) {
        return ConditionText.of(condition, WORDING).about(row());
    }

    private MeasuredRow row() {
        return new MeasuredRow(frame(), 0);
    }

    /** The faults of a rule: place, code and what is named. */
    static List<String> faults(Rule rule) {
        List<String> faults = new ArrayList<>();
        rule.lint((pointer, code, arguments) -> faults.add(pointer + " " + code));
        return faults;
    }

    private Frame frame() {
        return new Frame(rows, columns);
    }

    private Binding binding() {
        return new Binding(frame().layout(), Arithmetic.STANDARD);
    }

    private Chunk chunk() {
        Chunk chunk = new Chunk(frame(), rows);
        chunk.move(0, rows);
        return chunk;
    }
}
