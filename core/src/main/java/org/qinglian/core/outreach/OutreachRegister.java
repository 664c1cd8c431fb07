package org.qinglian.core.outreach;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of this feature (共建台账).
 *
 * @param plans the sector plans
 */
@Value.Builder
public record OutreachRegister(List<SectorPlan> plans) implements Register, WithOutreachRegister {
    public OutreachRegister {
        plans = Copy.list(plans);
    }

    public static OutreachRegisterBuilder builder() {
        return new OutreachRegisterBuilder();
    }
}
