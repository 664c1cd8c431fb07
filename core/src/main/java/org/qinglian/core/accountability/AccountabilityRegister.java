package org.qinglian.core.accountability;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of breaches and accountability (问责台账).
 *
 * @param breaches the breaches that were found
 * @param cases the cases of accountability
 * @param appeals the appeals against their decisions
 */
@Value.Builder
public record AccountabilityRegister(
        List<Breach> breaches, List<AccountabilityCase> cases, List<AccountabilityAppeal> appeals)
        implements Register, WithAccountabilityRegister {
    public AccountabilityRegister {
        breaches = Copy.list(breaches);
        cases = Copy.list(cases);
        appeals = Copy.list(appeals);
    }

    public static AccountabilityRegisterBuilder builder() {
        return new AccountabilityRegisterBuilder();
    }
}
