package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds where each subject stands among its peers, once the measure by which they are compared has its column. */
final class Standings implements ColumnBuilder {
    private static final int DIGITS = 10;

    private final List<Optional<String>> groups = new ArrayList<>();
    private final DecimalCells cells;
    private final StandingMeasure standing;

    Standings(int rows, StandingMeasure standing) {
        this.cells = new DecimalCells(rows);
        this.standing = standing;
    }

    @Override
    public void add(int row, ScoredSubject subject, Facts facts) {
        groups.add(standing.within()
                .map(attribute -> Optional.ofNullable(subject.attributes().get(attribute)))
                .orElse(Optional.of("")));
    }

    @Override
    public Column build(Function<String, Column> others) {
        Column.Numeric numbers = (Column.Numeric) others.apply(standing.of());
        IntStream.range(0, groups.size())
                .filter(row -> !isThere(numbers, row))
                .forEach(row -> cells.set(row, absence(numbers, row)));
        Map<String, List<Integer>> peers = IntStream.range(0, groups.size())
                .filter(row -> isThere(numbers, row))
                .boxed()
                .collect(Collectors.groupingBy(row -> groups.get(row).orElseThrow()));
        peers.values().forEach(rows -> place(numbers, rows));
        return cells.build();
    }

    private boolean isThere(Column.Numeric numbers, int row) {
        return groups.get(row).isPresent() && numbers.availability(row) == Availability.OBSERVED;
    }

    private static Availability absence(Column.Numeric numbers, int row) {
        Availability availability = numbers.availability(row);
        return availability == Availability.OBSERVED ? Availability.MISSING : availability;
    }

    private void place(Column.Numeric values, List<Integer> rows) {
        List<Integer> best = rows.stream()
                .sorted((one, other) -> standing.better() == Better.HIGHER
                        ? Long.compare(values.unscaledAt(other), values.unscaledAt(one))
                        : Long.compare(values.unscaledAt(one), values.unscaledAt(other)))
                .toList();
        int rank = 1;
        for (int place = 0; place < best.size(); place++) {
            int row = best.get(place);
            if (place > 0 && values.unscaledAt(row) != values.unscaledAt(best.get(place - 1))) {
                rank = place + 1;
            }
            cells.set(row, said(rank, best.size()));
        }
    }

    private BigDecimal said(int rank, int peers) {
        BigDecimal exact = BigDecimal.valueOf(rank);
        return standing.as() == StandingForm.RANK
                ? exact
                : exact.multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(peers), DIGITS, RoundingMode.HALF_UP);
    }
}
