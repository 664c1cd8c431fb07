package org.qinglian.core.statute;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;

/**
 * A quantity lies within bounds (数量界限): an evaluation committee has five members or more, and an odd number of them.
 *
 * @param quantity the quantity
 * @param unit what it counts; money is in yuan
 * @param atLeast the least, if there is one; the bound itself is within
 * @param atMost the most, if there is one; the bound itself is within
 * @param odd whether it has to be odd; it need not if absent
 */
public record Bounds(
        @NotNull Term quantity,
        @NotNull Unit unit,
        Optional<BigDecimal> atLeast,
        Optional<BigDecimal> atMost,
        Optional<Boolean> odd)
        implements Requirement {
    @Override
    public String texts() {
        return "statute.bounds";
    }

    @Override
    public Judgement judge(Judging judging) {
        Optional<Quantity> known = judging.ruleCase().quantity(quantity);
        if (known.isEmpty()) {
            return judging.absent(quantity);
        }
        Quantity found = known.get();
        if (unit == Unit.YUAN
                && !found.currency()
                        .filter(in -> in.getCurrencyCode().equals("CNY"))
                        .isPresent()) {
            return new Judgement.Unknown("statute.other-currency", Map.of("term", quantity, "found", found));
        }
        return holds(found.value())
                ? Judgement.MET
                : new Judgement.NotMet(
                        quantity,
                        Map.of("quantity", quantity, "found", unit.inWords(found.value()), "expected", inWords()));
    }

    private boolean holds(BigDecimal found) {
        return atLeast.map(least -> found.compareTo(least) >= 0).orElse(true)
                && atMost.map(most -> found.compareTo(most) <= 0).orElse(true)
                && !(odd.orElse(false) && !found.toBigInteger().testBit(0));
    }

    private LocalizedText inWords() {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        atLeast.map(unit::inWords).ifPresent(least -> {
            zh.add("不少于 " + least.zh().orElseThrow());
            en.add("at least " + least.en().orElseThrow());
        });
        atMost.map(unit::inWords).ifPresent(most -> {
            zh.add("不超过 " + most.zh().orElseThrow());
            en.add("at most " + most.en().orElseThrow());
        });
        if (odd.orElse(false)) {
            zh.add("单数");
            en.add("an odd number");
        }
        return LocalizedText.of(String.join("、", zh), String.join(", ", en));
    }

    @Override
    public Stream<Named> quantities() {
        return Stream.of(new Named("/quantity", quantity));
    }

    @Override
    public Map<String, Bounds> bounds() {
        return Map.of("", this);
    }
}
