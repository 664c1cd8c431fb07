package org.qinglian.scoring.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.PartUnit;

/**
 * Points for each step on one side of a target (阶梯计分): −0.5 for each 3 % below 87 %, −3 for each year of age above 48.
 *
 * <p>What lies on the other side of the target, or on it, gives nothing.
 *
 * @param measure the measure
 * @param below the target, of which lower values count
 * @param above the target, of which higher values count; exactly one of the two is there
 * @param step the length of a step, above zero
 * @param points the points for one step
 * @param part what a part of a step comes to
 * @param cap the most that comes of it, with the sign of {@code points}; unlimited if absent
 * @param when the condition under which it counts
 */
public record Steps(
        @NotBlank String measure,
        Optional<BigDecimal> below,
        Optional<BigDecimal> above,
        @NotNull BigDecimal step,
        @NotNull BigDecimal points,
        @NotNull PartUnit part,
        Optional<BigDecimal> cap,
        Optional<@Valid Condition> when)
        implements Rule {
    @Override
    public Map<String, Set<ColumnKind>> reads() {
        return Map.of(measure, Set.of(ColumnKind.NUMBER));
    }

    @Override
    public Kernel kernel(Binding binding) {
        ColumnShape shape = binding.shape(measure);
        int column = binding.place(measure);
        int length = Math.max(shape.scale(), Math.max(Decimals.scale(target()), Decimals.scale(step)));
        BigDecimal farthest = farthest(shape, length);
        long twiceUnit = 2 * Decimals.factor(length - shape.scale()) * (below.isPresent() ? -1 : 1);
        long twiceTarget = 2 * Decimals.unscaled(target(), length) * (below.isPresent() ? -1 : 1);
        long unit = Decimals.unscaled(step, length);
        long allowance = part.allowance(unit);
        int scale = Math.max(Decimals.scale(points), cap.map(Decimals::scale).orElse(0));
        long each = Decimals.unscaled(points, scale);
        long least = cap.filter(value -> points.signum() < 0)
                .map(value -> Decimals.unscaled(value, scale))
                .orElse(Long.MIN_VALUE);
        long most = cap.filter(value -> points.signum() >= 0)
                .map(value -> Decimals.unscaled(value, scale))
                .orElse(Long.MAX_VALUE);
        BigDecimal bound = farthest.divide(step, 0, RoundingMode.UP).multiply(points.abs());
        return Kernel.of(scale, bound, (chunk, points) -> {
            long[] values = chunk.numbers(column);
            for (int i = 0; i < chunk.length(); i++) {
                long beyond = values[i] * twiceUnit - twiceTarget;
                // nothing on the other side of the target: the mask is all ones above it and zero elsewhere
                long steps = (beyond + allowance) / (2 * unit) & -beyond >> 63;
                points[i] = Math.min(most, Math.max(least, steps * each));
            }
        });
    }

    /** How far a value of a column can be from the target. */
    private BigDecimal farthest(ColumnShape shape, int length) {
        BigDecimal farthest = BigDecimal.valueOf(shape.limit(), shape.scale()).add(target().abs());
        if (!Decimals.fits(farthest, length)) {
            throw new ArithmeticException("Measure '" + measure + "': steps up to " + farthest.toPlainString()
                    + " with " + length + " decimals are beyond the exact range; expected fewer digits.");
        }
        return farthest;
    }

    BigDecimal target() {
        return below.or(() -> above).orElseThrow();
    }

    @Override
    public PointRange range(Map<String, Measure> measures) {
        return points.signum() < 0
                ? new PointRange(cap, Optional.of(BigDecimal.ZERO))
                : new PointRange(Optional.of(BigDecimal.ZERO), cap);
    }

    @Override
    public Stream<BigDecimal> numbers() {
        return Stream.of(below.stream(), above.stream(), Stream.of(step, points), cap.stream())
                .flatMap(each -> each);
    }

    @Override
    public Stream<BigDecimal> turns(BigDecimal most) {
        return Stream.of(target());
    }

    @Override
    public void lint(RuleFaults faults) {
        if (below.isPresent() == above.isPresent()) {
            faults.add("", "scheme.steps-target", Map.of());
        }
        if (step.signum() <= 0) {
            faults.add("/step", "scheme.steps-length", Map.of("found", step));
        }
        if (cap.isPresent() && cap.get().signum() * points.signum() < 0) {
            faults.add("/cap", "scheme.cap-sign", Map.of("found", cap.get(), "expected", points));
        }
    }

    @Override
    public RuleWords words(Wording words) {
        return new StepWords(this, words);
    }

    /** How many steps a value is beyond the target, as far as they count; 0 on its other side. */
    BigDecimal stepsTo(BigDecimal value) {
        BigDecimal beyond = below.isPresent() ? target().subtract(value) : value.subtract(target());
        return beyond.signum() <= 0 ? BigDecimal.ZERO : part.wholes(beyond, step);
    }
}
