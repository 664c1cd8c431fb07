package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.Money;

/**
 * The tiers of change orders of a place (变更分级标准), lowest first. There is no national number: they are always a place's own.
 *
 * @param tiers the tiers, lowest first; the lowest one takes every change
 */
public record ChangeTiers(@NotEmpty List<@Valid ChangeTier> tiers) {
    public ChangeTiers {
        tiers = Copy.list(tiers);
        if (tiers.isEmpty()) {
            throw InvalidValueException.of("value.no-change-tier");
        }
    }

    /** The tier of a change under a contract of this price. */
    public ChangeTier of(Money change, Money contract) {
        return tiers.stream()
                .filter(tier -> tier.isReachedBy(change, contract))
                .reduce((lower, higher) -> higher)
                .orElse(tiers.get(0));
    }

    /** The tier of a code, if there is one. */
    public Optional<ChangeTier> find(String code) {
        return tiers.stream().filter(tier -> tier.code().equals(code)).findFirst();
    }

    /** Whether a tier lies below another one. */
    public boolean isBelow(ChangeTier one, ChangeTier other) {
        return tiers.indexOf(one) < tiers.indexOf(other);
    }
}
