package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.ColumnShape;

/** Turns conditions into masks over the columns of a frame. */
public final class ConditionKernel {
    private ConditionKernel() {}

    public static Mask of(Condition condition, Binding binding) {
        if (condition.measure().isPresent()) {
            return comparison(condition, condition.measure().get(), binding);
        }
        if (condition.not().isPresent()) {
            Mask inner = of(condition.not().get(), binding);
            return (chunk, answers) -> {
                inner.test(chunk, answers);
                for (int i = 0; i < chunk.length(); i++) {
                    answers[i] = (byte) (Mask.YES - answers[i]);
                }
            };
        }
        boolean all = !condition.all().isEmpty();
        List<Mask> parts = new ArrayList<>();
        (all ? condition.all() : condition.any()).forEach(part -> parts.add(of(part, binding)));
        return combined(all, parts);
    }

    private static Mask combined(boolean all, List<Mask> parts) {
        return (chunk, answers) -> {
            byte[] part = new byte[chunk.length()];
            Arrays.fill(answers, 0, chunk.length(), all ? Mask.YES : Mask.NO);
            for (Mask mask : parts) {
                mask.test(chunk, part);
                for (int i = 0; i < part.length; i++) {
                    answers[i] = (byte) (all ? Math.min(answers[i], part[i]) : Math.max(answers[i], part[i]));
                }
            }
        };
    }

    private static Mask comparison(Condition condition, String measure, Binding binding) {
        int column = binding.place(measure);
        ColumnShape shape = binding.shape(measure);
        Mask compared = shape.kind() == ColumnKind.CODE
                ? codes(condition, column, shape.dictionary())
                : numbers(condition, column, shape.scale());
        if (shape.complete()) {
            return compared;
        }
        return (chunk, answers) -> {
            compared.test(chunk, answers);
            byte[] availabilities = chunk.availabilities(column);
            for (int i = 0; availabilities != null && i < chunk.length(); i++) {
                if (availabilities[chunk.from() + i] != 0) {
                    answers[i] = Mask.UNKNOWN;
                }
            }
        };
    }

    private static Mask codes(Condition condition, int column, List<String> dictionary) {
        byte[] answerOf = new byte[Math.max(1, dictionary.size())];
        for (int code = 0; code < dictionary.size(); code++) {
            answerOf[code] = condition.in().contains(dictionary.get(code)) ? Mask.YES : Mask.NO;
        }
        return (chunk, answers) -> {
            int[] codes = chunk.small(column);
            for (int i = 0; i < chunk.length(); i++) {
                answers[i] = answerOf[codes[i]];
            }
        };
    }

    private static Mask numbers(Condition condition, int column, int scale) {
        long least = Long.MIN_VALUE;
        long limit = Long.MAX_VALUE;
        least = tighten(condition.atLeast(), scale, false, least);
        least = tighten(condition.above(), scale, true, least);
        if (condition.equal().isPresent() && Decimals.scale(condition.equal().get()) > scale) {
            return (chunk, answers) -> Arrays.fill(answers, 0, chunk.length(), Mask.NO);
        }
        least = tighten(condition.equal(), scale, false, least);
        limit = loosen(condition.below(), scale, false, limit);
        limit = loosen(condition.atMost(), scale, true, limit);
        limit = loosen(condition.equal(), scale, true, limit);
        return range(column, least, limit);
    }

    private static long tighten(Optional<BigDecimal> bound, int scale, boolean strict, long least) {
        return bound.map(value ->
                        Math.max(least, strict ? Decimals.above(value, scale) : Decimals.atLeast(value, scale)))
                .orElse(least);
    }

    private static long loosen(Optional<BigDecimal> bound, int scale, boolean inclusive, long limit) {
        return bound.map(value ->
                        Math.min(limit, inclusive ? Decimals.above(value, scale) : Decimals.atLeast(value, scale)))
                .orElse(limit);
    }

    /** From {@code least} up to but not including {@code limit}. */
    private static Mask range(int column, long least, long limit) {
        return (chunk, answers) -> {
            long[] values = chunk.numbers(column);
            for (int i = 0; i < chunk.length(); i++) {
                answers[i] = values[i] >= least && values[i] < limit ? Mask.YES : Mask.NO;
            }
        };
    }
}
