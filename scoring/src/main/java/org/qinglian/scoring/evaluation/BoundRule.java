package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Binding;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.ConditionKernel;
import org.qinglian.scoring.rule.Decimals;
import org.qinglian.scoring.rule.Kernel;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.PointRange;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.rule.SmallCurve;

/** A rule bound to columns, at the scale of its item. */
final class BoundRule {
    /** The rule could do its work. */
    static final byte PRESENT = 0;

    /** A fact of the rule does not apply to the subject. */
    static final byte NOT_APPLICABLE = 1;

    /** A fact of the rule is missing or withheld; outweighs one that does not apply. */
    static final byte MISSING = 2;

    private final Kernel kernel;
    private final @Nullable Mask when;
    private final int[] columns;
    private final boolean mayBeAbsent;
    private final Optional<BigDecimal> most;
    private long factor = 1;

    /** The most points that it can give, at the scale of its item. */
    private long mostOfItem = Long.MAX_VALUE;

    BoundRule(Rule rule, Binding binding, Map<String, Measure> measures) {
        kernel = rule.kernel(binding);
        when = rule.when()
                .map(condition -> ConditionKernel.of(condition, binding))
                .orElse(null);
        most = rule.range(measures).most();
        columns = rule.reads().keySet().stream().mapToInt(binding::place).toArray();
        mayBeAbsent = Stream.concat(
                        rule.reads().keySet().stream(), rule.when().stream().flatMap(Condition::measures))
                .anyMatch(measure -> !binding.shape(measure).complete());
    }

    int scale() {
        return kernel.scale();
    }

    BigDecimal bound() {
        return kernel.bound();
    }

    /** The least and the most points that it adds to its item. */
    PointRange range() {
        return when == null && !mayBeAbsent ? kernel.range() : kernel.range().or(PointRange.ZERO);
    }

    void bringTo(int scale) {
        factor = Decimals.factor(scale - kernel.scale());
        mostOfItem = most.map(end -> Decimals.atLeast(end, scale)).orElse(Long.MAX_VALUE);
    }

    /** Whether there may be no fact for it or its condition. */
    boolean mayBeAbsent() {
        return mayBeAbsent;
    }

    /** Whether it gives small points, at the scale of its item too, to whoever is scored. */
    boolean isSmall() {
        return kernel.isSmall() && when == null && !mayBeAbsent;
    }

    /** The column of which it reads small values. */
    int column() {
        return kernel.column();
    }

    /** Its small points, at the scale of its item. */
    SmallCurve curve() {
        return kernel.curve().times((int) factor);
    }

    /** Adds its points to {@code total} and notes in {@code work.absent} where it could not do its work. */
    void add(Work work, long[] total) {
        points(work);
        for (int i = 0; i < work.chunk.length(); i++) {
            total[i] += work.rule[i];
        }
    }

    /** Its points for the rows of the window, in {@code work.rule}; 0 where its condition does not hold. */
    void points(Work work) {
        int length = work.chunk.length();
        kernel.points(work.chunk, work.rule);
        if (factor != 1) {
            for (int i = 0; i < length; i++) {
                work.rule[i] *= factor;
            }
        }
        if (when != null) {
            when.test(work.chunk, work.answers);
            for (int i = 0; i < length; i++) {
                work.rule[i] = work.answers[i] == Mask.YES ? work.rule[i] : 0;
                work.absent[i] = work.answers[i] == Mask.UNKNOWN ? MISSING : work.absent[i];
            }
        }
        for (int column : columns) {
            byte[] availabilities = work.chunk.availabilities(column);
            if (availabilities != null) {
                note(availabilities, work);
            }
        }
    }

    /** What it comes to for the one row of a trace. */
    RuleTrace trace(Work work, int scale) {
        points(work);
        boolean applies = when == null || work.answers[0] == Mask.YES;
        return new RuleTrace(MeasuredRow.plain(work.rule[0], scale), applies, work.rule[0] < mostOfItem);
    }

    /** A fact that is not there matters only where the condition lets the rule count. */
    private void note(byte[] availabilities, Work work) {
        for (int i = 0; i < work.chunk.length(); i++) {
            byte availability = availabilities[work.chunk.from() + i];
            if (availability != Availability.OBSERVED.ordinal() && (when == null || work.answers[i] != Mask.NO)) {
                byte absence = availability == Availability.NOT_APPLICABLE.ordinal() ? NOT_APPLICABLE : MISSING;
                work.absent[i] = (byte) Math.max(work.absent[i], absence);
                work.rule[i] = 0;
            }
        }
    }
}
