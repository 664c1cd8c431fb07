package org.qinglian.core.accountability;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of this feature (问责台账).
 *
 * @param cases the cases of accountability
 */
@Value.Builder
public record AccountabilityRegister(List<AccountabilityCase> cases) implements Register, WithAccountabilityRegister {
    public AccountabilityRegister {
        cases = Copy.list(cases);
    }

    public static AccountabilityRegisterBuilder builder() {
        return new AccountabilityRegisterBuilder();
    }
}
