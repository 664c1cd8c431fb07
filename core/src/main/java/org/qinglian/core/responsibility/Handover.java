package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A handover (责任交接): what the former holder of a duty left to the next one, open concerns included.
 *
 * @param id its identifier
 * @param duty the duty
 * @param outgoing who held it
 * @param incoming who holds it now
 * @param handedOverOn the day
 * @param materials the documents handed over
 * @param openConcerns what was not settled
 */
@Value.Builder
public record Handover(
        @NotNull Ref<Handover> id,
        @NotNull Ref<Duty> duty,
        @NotNull @Valid Actor outgoing,
        @BelongsTo @NotNull @Valid Actor incoming,
        @NotNull LocalDate handedOverOn,
        List<@NotBlank String> materials,
        List<@NotBlank String> openConcerns)
        implements Identified<Handover>, WithHandover {
    public Handover {
        materials = Copy.list(materials);
        openConcerns = Copy.list(openConcerns);
    }

    public static HandoverBuilder builder() {
        return new HandoverBuilder();
    }
}
