package org.qinglian.core.statute;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something must be (应当情形): work of so much money is put out to tender.
 *
 * @param fact what must be true
 */
public record Required(@NotNull Term fact) implements Requirement {
    @Override
    public String texts() {
        return "statute.required";
    }

    @Override
    public Judgement judge(Judging judging) {
        Optional<Boolean> known = judging.ruleCase().fact(fact);
        if (known.isEmpty()) {
            return Judgement.Unknown.missing(fact);
        }
        return known.get() ? Judgement.MET : new Judgement.NotMet(fact, Map.of("fact", fact));
    }

    @Override
    public Stream<Named> facts() {
        return Stream.of(new Named("/fact", fact));
    }
}
