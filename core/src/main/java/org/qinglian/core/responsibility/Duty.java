package org.qinglian.core.responsibility;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * A duty (责任): what somebody has to do, or must not do.
 *
 * @param id its identifier
 * @param title its title
 */
@Value.Builder
public record Duty(@NotNull Ref<Duty> id, @NotNull LocalizedText title) implements Identified<Duty>, WithDuty {
    public static DutyBuilder builder() {
        return new DutyBuilder();
    }
}
