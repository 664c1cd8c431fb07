package org.qinglian.core.care;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;

/**
 * An application for tolerance of an error (容错申请).
 *
 * @param id its identifier
 * @param title its title
 */
@Value.Builder
public record ToleranceApplication(
        @NotNull Ref<ToleranceApplication> id, @NotNull LocalizedText title)
        implements Identified<ToleranceApplication>, WithToleranceApplication {
    public static ToleranceApplicationBuilder builder() {
        return new ToleranceApplicationBuilder();
    }
}
