package org.qinglian.scoring.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Measure;

/**
 * Points by code (查表计分): of the one code of a subject, such as the grade in another index; or of each event by its code,
 * such as petitions by level and form, whose points add up.
 *
 * @param measure the measure, of codes or a tally
 * @param points the points of each code
 * @param otherwise the points of any other code; none if absent
 * @param when the condition under which it counts
 */
public record Lookup(
        @NotBlank String measure,
        @NotEmpty Map<String, BigDecimal> points,
        Optional<BigDecimal> otherwise,
        Optional<@Valid Condition> when)
        implements Rule {
    public Lookup {
        points = Copy.map(points);
    }

    @Override
    public Map<String, Set<ColumnKind>> reads() {
        return Map.of(measure, Set.of(ColumnKind.CODE, ColumnKind.TALLY));
    }

    @Override
    public Kernel kernel(Binding binding) {
        ColumnShape shape = binding.shape(measure);
        int column = binding.place(measure);
        int scale = values().mapToInt(Decimals::scale).max().orElse(0);
        long[] table = table(shape.dictionary(), scale);
        return shape.kind() == ColumnKind.CODE
                ? codes(column, table, scale)
                : tallies(column, table, scale, largest().multiply(BigDecimal.valueOf(shape.limit())));
    }

    private long[] table(List<String> dictionary, int scale) {
        long[] table = new long[Math.max(1, dictionary.size())];
        for (int code = 0; code < dictionary.size(); code++) {
            table[code] = Decimals.unscaled(pointsOf(dictionary.get(code)), scale);
        }
        return table;
    }

    BigDecimal pointsOf(String code) {
        return points.getOrDefault(code, otherwise.orElse(BigDecimal.ZERO));
    }

    private Stream<BigDecimal> values() {
        return Stream.concat(points.values().stream(), otherwise.stream());
    }

    private BigDecimal largest() {
        return values().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    private Kernel codes(int column, long[] table, int scale) {
        PointRange range = LongStream.of(table)
                .mapToObj(points -> BigDecimal.valueOf(points, scale))
                .map(points -> PointRange.of(points, points))
                .reduce(PointRange::or)
                .orElse(PointRange.ZERO);
        return Kernel.of(scale, largest(), (chunk, points) -> {
                    int[] codes = chunk.small(column);
                    for (int i = 0; i < chunk.length(); i++) {
                        points[i] = table[codes[i]];
                    }
                })
                .within(range)
                .orSmall(column, SmallCurve.table(Decimals.small(table)));
    }

    private static Kernel tallies(int column, long[] table, int scale, BigDecimal bound) {
        return Kernel.of(scale, bound, (chunk, points) -> {
            Arrays.fill(points, 0, chunk.length(), 0);
            long[][] tallies = chunk.tallies(column);
            for (int code = 0; code < tallies.length; code++) {
                long[] counts = tallies[code];
                long each = table[code];
                for (int i = 0; i < chunk.length(); i++) {
                    points[i] += counts[chunk.from() + i] * each;
                }
            }
        });
    }

    @Override
    public PointRange range(Map<String, Measure> measures) {
        Measure read = measures.get(measure);
        boolean addsUp = read != null && read.column() == ColumnKind.TALLY;
        boolean mayBeZero = addsUp || otherwise.isEmpty();
        PointRange one = Stream.concat(values(), mayBeZero ? Stream.of(BigDecimal.ZERO) : Stream.empty())
                .map(value -> PointRange.of(value, value))
                .reduce(PointRange::or)
                .orElse(PointRange.ZERO);
        return addsUp ? one.anyNumberOfTimes() : one;
    }

    @Override
    public Stream<BigDecimal> numbers() {
        return values();
    }

    @Override
    public void lint(RuleFaults faults) {
        // Any table is a table; whether its measure has codes is asked of the scheme.
    }

    @Override
    public RuleWords words(Wording words) {
        return new LookupWords(this, words);
    }
}
