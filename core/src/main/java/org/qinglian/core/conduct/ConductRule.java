package org.qinglian.core.conduct;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * One rule of a {@link ConductCode} (条款).
 *
 * @param id its identifier
 * @param ordinal its number in the code, from 1
 * @param heading its heading
 * @param text its wording
 */
@Value.Builder
public record ConductRule(
        @NotNull Ref<ConductRule> id,
        @NotNull @Positive Integer ordinal,
        @NotNull LocalizedText heading,
        Optional<LocalizedText> text)
        implements Identified<ConductRule>, WithConductRule {
    public static ConductRuleBuilder builder() {
        return new ConductRuleBuilder();
    }
}
