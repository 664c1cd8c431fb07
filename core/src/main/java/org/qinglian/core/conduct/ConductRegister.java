package org.qinglian.core.conduct;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of codes and notices (作风台账).
 *
 * @param codes the codes of conduct
 * @param notices the case notices
 */
@Value.Builder
public record ConductRegister(List<ConductCode> codes, List<CaseNotice> notices)
        implements Register, WithConductRegister {
    public ConductRegister {
        codes = Copy.list(codes);
        notices = Copy.list(notices);
    }

    public static ConductRegisterBuilder builder() {
        return new ConductRegisterBuilder();
    }
}
