package org.qinglian.core.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A budget document (预决算文件) of a unit.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit that answers for it
 */
@Value.Builder
public record BudgetDocument(
        @NotNull Ref<BudgetDocument> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit) implements Identified<BudgetDocument>, WithBudgetDocument {
    public static BudgetDocumentBuilder builder() {
        return new BudgetDocumentBuilder();
    }
}
