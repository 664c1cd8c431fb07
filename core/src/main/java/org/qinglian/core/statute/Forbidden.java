package org.qinglian.core.statute;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something must not be (禁止情形): no contractor advances the money of a project of the government.
 *
 * @param fact what must not be true
 */
public record Forbidden(@NotNull Term fact) implements Requirement {
    @Override
    public String texts() {
        return "statute.forbidden";
    }

    @Override
    public Judgement judge(Judging judging) {
        Optional<Boolean> known = judging.ruleCase().fact(fact);
        if (known.isEmpty()) {
            return judging.absent(fact);
        }
        return known.get() ? new Judgement.NotMet(fact, Map.of("fact", fact)) : Judgement.MET;
    }

    @Override
    public Stream<Named> facts() {
        return Stream.of(new Named("/fact", fact));
    }
}
