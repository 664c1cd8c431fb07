package org.qinglian.core.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.qinglian.core.common.Ref;

/**
 * What calls for a special life meeting (专题生活会事由).
 *
 * @param trigger the kind of occasion
 * @param supervision the supervision whose feedback calls for it
 * @param campaign the campaign of which it is part
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SpecialOccasion(
        @NotNull SpecialTrigger trigger, Optional<Ref<Supervision>> supervision, Optional<Ref<Campaign>> campaign) {
    public static SpecialOccasion of(SpecialTrigger trigger) {
        return new SpecialOccasion(trigger, Optional.empty(), Optional.empty());
    }

    /** On account of the feedback of a supervision. */
    public static SpecialOccasion after(Ref<Supervision> supervision) {
        return new SpecialOccasion(SpecialTrigger.OVERSIGHT_FINDINGS, Optional.of(supervision), Optional.empty());
    }

    /** As part of a campaign. */
    public static SpecialOccasion within(Ref<Campaign> campaign) {
        return new SpecialOccasion(SpecialTrigger.CAMPAIGN, Optional.empty(), Optional.of(campaign));
    }
}
