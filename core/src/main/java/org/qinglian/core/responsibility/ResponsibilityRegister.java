package org.qinglian.core.responsibility;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of this feature (责任台账).
 *
 * @param duties the duties
 */
@Value.Builder
public record ResponsibilityRegister(List<Duty> duties) implements Register, WithResponsibilityRegister {
    public ResponsibilityRegister {
        duties = Copy.list(duties);
    }

    public static ResponsibilityRegisterBuilder builder() {
        return new ResponsibilityRegisterBuilder();
    }
}
