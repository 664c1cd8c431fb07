package org.qinglian.core.cadre;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of this feature (干部管理台账).
 *
 * @param policies the policy documents
 */
@Value.Builder
public record CadreRegister(List<PolicyDocument> policies) implements Register, WithCadreRegister {
    public CadreRegister {
        policies = Copy.list(policies);
    }

    public static CadreRegisterBuilder builder() {
        return new CadreRegisterBuilder();
    }
}
