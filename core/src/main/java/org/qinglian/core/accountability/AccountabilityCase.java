package org.qinglian.core.accountability;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * A case of accountability (问责案件).
 *
 * @param id its identifier
 * @param title its title
 */
@Value.Builder
public record AccountabilityCase(
        @NotNull Ref<AccountabilityCase> id, @NotNull LocalizedText title)
        implements Identified<AccountabilityCase>, WithAccountabilityCase {
    public static AccountabilityCaseBuilder builder() {
        return new AccountabilityCaseBuilder();
    }
}
