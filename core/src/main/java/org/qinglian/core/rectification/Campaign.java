package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * A rectification campaign (大整风行动) of a unit.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit that answers for it
 */
@Value.Builder
public record Campaign(
        @NotNull Ref<Campaign> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit) implements Identified<Campaign>, WithCampaign {
    public static CampaignBuilder builder() {
        return new CampaignBuilder();
    }
}
