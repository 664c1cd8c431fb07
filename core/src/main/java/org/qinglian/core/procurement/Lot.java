package org.qinglian.core.procurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;

/**
 * What is procured as one (标段、标包): a part of a project with an estimate of its own.
 *
 * <p>Example: the roof of a school. Every lot is procured through a {@link Tender}, by whatever method: a purchase from a single
 * source is one too.
 *
 * @param id its identifier
 * @param project the project to which it belongs
 * @param title its title
 * @param category works, goods or services
 * @param kind the kind of work or good, in a code of the host's own, for example {@code road-surface}: lots of one kind of one
 *     owner are of the same type
 * @param bundle the code under which lots that can be procured together are summed before a threshold (合并估算); absent for a lot
 *     of its own
 * @param estimate the estimated price of its contract (单项合同估算价)
 * @param budget the budget of its procurement (采购项目预算金额)
 * @param ceiling the highest price that a bid may have (最高投标限价)
 * @param bidSecurity the security that each bidder has to give (投标保证金)
 * @param startedOn the day on which its procurement began
 */
@Value.Builder
public record Lot(
        @NotNull Ref<Lot> id,
        @BelongsTo @NotNull Ref<Project> project,
        @NotNull LocalizedText title,
        @NotNull ProcurementCategory category,
        Optional<@Size(min = 1) String> kind,
        Optional<@Size(min = 1) String> bundle,
        Optional<@Valid Money> estimate,
        Optional<@Valid Money> budget,
        Optional<@Valid Money> ceiling,
        Optional<@Valid Money> bidSecurity,
        Optional<LocalDate> startedOn)
        implements Identified<Lot>, WithLot {
    public static LotBuilder builder() {
        return new LotBuilder();
    }
}
