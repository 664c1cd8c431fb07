package org.qinglian.core.responsibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A power (权力事项): one item of a list of powers, with the flow chart by which it is exercised and the duties that match it.
 *
 * <p>Example: letting of village works. Several powers may be matched by one duty; each has a flow chart of its own: one
 * district published 93 powers, 93 flow charts and 49 duties.
 *
 * @param id its identifier
 * @param title its title
 * @param level the level at which it is exercised
 * @param holder who exercises it
 * @param basis the law or document that grants it
 * @param flow its flow chart
 * @param duties the duties that match it (有权必有责)
 */
@Value.Builder
public record Power(
        @NotNull Ref<Power> id,
        @NotNull LocalizedText title,
        @NotNull DutyLevel level,
        @BelongsTo @NotNull @Valid Actor holder,
        Optional<@Valid Basis> basis,
        Optional<@Valid PowerFlow> flow,
        List<Ref<Duty>> duties)
        implements Identified<Power>, WithPower {
    public Power {
        duties = Copy.list(duties);
    }

    public static PowerBuilder builder() {
        return new PowerBuilder();
    }
}
