package org.qinglian.core.care;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of this feature (关爱台账).
 *
 * @param tolerances the applications for tolerance
 */
@Value.Builder
public record CareRegister(List<ToleranceApplication> tolerances) implements Register, WithCareRegister {
    public CareRegister {
        tolerances = Copy.list(tolerances);
    }

    public static CareRegisterBuilder builder() {
        return new CareRegisterBuilder();
    }
}
