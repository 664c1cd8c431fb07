package org.qinglian.core.statute;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;

/**
 * One quantity is in proportion to another (比例界限): experts are two thirds of the committee or more. It is compared in whole
 * numbers (experts × 3 ≥ members × 2): no share is rounded.
 *
 * @param part the quantity
 * @param whole what it is measured against
 * @param atLeast the least ratio, if there is one; the bound itself is within
 * @param atMost the largest ratio, if there is one; the bound itself is within
 * @param moreThan the ratio that it has to exceed, if there is one; the bound itself is not within
 */
public record Proportion(
        @NotNull Term part,
        @NotNull Term whole,
        Optional<Ratio> atLeast,
        Optional<Ratio> atMost,
        Optional<Ratio> moreThan)
        implements Requirement {
    @Override
    public String texts() {
        return "statute.proportion";
    }

    @Override
    public Judgement judge(Judging judging) {
        Optional<Quantity> of = judging.ruleCase().quantity(whole);
        Optional<Quantity> found = judging.ruleCase().quantity(part);
        if (found.isEmpty()) {
            // what it is measured against is often known long before the part: that alone leaves nothing to judge
            return judging.absent(part);
        }
        if (of.isEmpty()) {
            return Judgement.Unknown.missing(whole);
        }
        if (!found.get().currency().equals(of.get().currency())) {
            return new Judgement.Unknown("statute.other-currency", Map.of("term", part, "found", found.get()));
        }
        if (of.get().value().signum() <= 0) {
            return new Judgement.Unknown("statute.nothing-to-compare", Map.of("term", whole, "found", of.get()));
        }
        return holds(found.get(), of.get()) ? Judgement.MET : new Judgement.NotMet(part, broken(found.get(), of.get()));
    }

    private boolean holds(Quantity found, Quantity of) {
        return atLeast.map(least -> least.compare(found.value(), of.value()) >= 0)
                        .orElse(true)
                && atMost.map(most -> most.compare(found.value(), of.value()) <= 0)
                        .orElse(true)
                && moreThan.map(bound -> bound.compare(found.value(), of.value()) > 0)
                        .orElse(true);
    }

    private Map<String, ?> broken(Quantity found, Quantity of) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("part", part);
        arguments.put("whole", whole);
        arguments.put("found", found);
        arguments.put("of", of);
        arguments.put("expected", inWords());
        return arguments;
    }

    private LocalizedText inWords() {
        String zh = atLeast.map(least -> "不低于 " + least).orElse("")
                + (atLeast.isPresent() && atMost.isPresent() ? "、" : "")
                + atMost.map(most -> "不超过 " + most).orElse("")
                + moreThan.map(bound -> "超过 " + bound).orElse("");
        String en = atLeast.map(least -> "at least " + least).orElse("")
                + (atLeast.isPresent() && atMost.isPresent() ? ", " : "")
                + atMost.map(most -> "at most " + most).orElse("")
                + moreThan.map(bound -> "more than " + bound).orElse("");
        return LocalizedText.of(zh, en);
    }

    @Override
    public Stream<Named> quantities() {
        return Stream.of(new Named("/part", part), new Named("/whole", whole));
    }
}
