package org.qinglian.scoring.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;

/**
 * A condition (条件), as data: a comparison of one measure, or {@code all}, {@code any} or {@code not} of conditions.
 *
 * <p>Examples: {@code {"measure": "sanction.in-force", "atLeast": 1}}, {@code {"measure": "field", "in": ["village"]}}. It
 * has exactly one of the four forms. If a measure is not there, the answer is unknown unless the rest decides it.
 *
 * @param measure the measure that is compared
 * @param atLeast the number is this or more
 * @param above the number is more than this
 * @param atMost the number is this or less
 * @param below the number is less than this
 * @param equal the number is this
 * @param in the code is one of these
 * @param all every one of these holds
 * @param any one of these holds
 * @param not this does not hold
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Condition(
        Optional<String> measure,
        Optional<BigDecimal> atLeast,
        Optional<BigDecimal> above,
        Optional<BigDecimal> atMost,
        Optional<BigDecimal> below,
        Optional<BigDecimal> equal,
        List<String> in,
        List<@Valid Condition> all,
        List<@Valid Condition> any,
        Optional<@Valid Condition> not)
        implements WithCondition {
    public Condition {
        in = Copy.list(in);
        all = Copy.list(all);
        any = Copy.list(any);
    }

    public static ConditionBuilder builder() {
        return new ConditionBuilder();
    }

    /** Every measure that it compares, as often as it does. */
    public Stream<String> measures() {
        return Stream.of(
                        measure.stream(),
                        all.stream().flatMap(Condition::measures),
                        any.stream().flatMap(Condition::measures),
                        not.stream().flatMap(Condition::measures))
                .flatMap(names -> names);
    }

    /** The numbers with which it compares its own measure, its parts apart. */
    public Stream<BigDecimal> bounds() {
        return Stream.of(atLeast, above, atMost, below, equal).flatMap(Optional::stream);
    }

    /** The numbers with which it and its parts compare a measure. */
    public Stream<BigDecimal> turns(String compared) {
        Stream<BigDecimal> own = measure.filter(compared::equals).isPresent() ? bounds() : Stream.empty();
        return Stream.of(
                        Stream.of(own),
                        all.stream().map(part -> part.turns(compared)),
                        any.stream().map(part -> part.turns(compared)),
                        not.stream().map(part -> part.turns(compared)))
                .flatMap(turns -> turns)
                .flatMap(turns -> turns);
    }

    /** The number of a measure is {@code bound} or more. */
    public static Condition atLeast(String measure, BigDecimal bound) {
        return builder().measure(measure).atLeast(bound).build();
    }

    /** The code of a measure is one of {@code codes}. */
    public static Condition in(String measure, String... codes) {
        return builder().measure(measure).addIn(codes).build();
    }
}
