package org.qinglian.scoring.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.ColumnKind;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Decimals;

/** A value that a verification case gives, as a column of one row (给定值). */
final class GivenValue {
    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000_000L);

    private GivenValue() {}

    /** The column; absent if the value does not fit the measure. */
    static Optional<Column> column(Measure measure, @Nullable JsonNode given) {
        if (given == null || given.isNull()) {
            return Optional.of(missing(measure));
        }
        if (given.isObject() && given.size() == 1 && given.path("status").isTextual()) {
            return Arrays.stream(Availability.values())
                    .filter(value -> value.code().equals(given.path("status").asText()))
                    .filter(value -> value != Availability.OBSERVED && measure.column() != ColumnKind.TALLY)
                    .findFirst()
                    .map(value -> absent(measure, value));
        }
        return switch (measure.column()) {
            case NUMBER ->
                given.isNumber() && isExact(given.decimalValue())
                        ? Optional.of(number(given.decimalValue()))
                        : Optional.empty();
            case CODE -> given.isTextual() ? Optional.of(code(given.asText())) : Optional.empty();
            case TALLY -> given.isObject() ? tally(given) : Optional.empty();
        };
    }

    /** What a value that is not given means: no event, or no reading. */
    static Column missing(Measure measure) {
        if (measure.column() == ColumnKind.NUMBER && measure.restsOnEvents()) {
            return number(BigDecimal.ZERO);
        }
        return measure.column() == ColumnKind.TALLY
                ? new Column.Tallies(new long[0][], List.of(), 1)
                : absent(measure, Availability.MISSING);
    }

    private static Column absent(Measure measure, Availability availability) {
        byte[] status = {(byte) availability.ordinal()};
        return measure.column() == ColumnKind.CODE
                ? new Column.Codes(new int[1], List.of(), status)
                : new Column.Numbers(new long[1], 0, status);
    }

    /** Within the range that columns of facts hold exactly. */
    private static boolean isExact(BigDecimal value) {
        return Decimals.scale(value) <= MOST_DECIMALS && value.abs().compareTo(LIMIT) < 0;
    }

    private static Column number(BigDecimal value) {
        int scale = Decimals.scale(value);
        return new Column.Numbers(new long[] {Decimals.unscaled(value, scale)}, scale, null);
    }

    private static Column code(String code) {
        return new Column.Codes(new int[1], List.of(code), null);
    }

    private static Optional<Column> tally(JsonNode given) {
        List<String> codes = new ArrayList<>();
        List<long[]> counts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> count : given.properties()) {
            if (!count.getValue().isInt()) {
                return Optional.empty();
            }
            codes.add(count.getKey());
            counts.add(new long[] {count.getValue().longValue()});
        }
        return Optional.of(new Column.Tallies(counts.toArray(new long[0][]), codes, 1));
    }
}
