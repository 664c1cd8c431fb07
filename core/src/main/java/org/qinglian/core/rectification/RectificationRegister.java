package org.qinglian.core.rectification;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of this feature (整改台账).
 *
 * @param campaigns the campaigns
 */
@Value.Builder
public record RectificationRegister(List<Campaign> campaigns) implements Register, WithRectificationRegister {
    public RectificationRegister {
        campaigns = Copy.list(campaigns);
    }

    public static RectificationRegisterBuilder builder() {
        return new RectificationRegisterBuilder();
    }
}
