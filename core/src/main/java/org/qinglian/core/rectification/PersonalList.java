package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.NoticePolarity;
import org.qinglian.core.organization.Actor;

/**
 * The list on which one person examines himself in a {@link Campaign} (个人对照检查清单): what is to be learnt from positive examples,
 * and what problems show against negative ones.
 *
 * <p>It is the person's own statement. It is no finding of a body and nothing follows from it by itself.
 *
 * @param id its identifier
 * @param campaign the campaign
 * @param person the cadre or member
 * @param preparedOn the day on which it was handed in
 * @param entries what it lists
 */
@Value.Builder
public record PersonalList(
        @NotNull Ref<PersonalList> id,
        @NotNull Ref<Campaign> campaign,
        @BelongsTo @NotNull @Valid Actor person,
        @NotNull LocalDate preparedOn,
        List<@Valid PersonalEntry> entries)
        implements Identified<PersonalList>, WithPersonalList {
    public PersonalList {
        entries = Copy.list(entries);
    }

    public static PersonalListBuilder builder() {
        return new PersonalListBuilder();
    }

    /** How many points it lists: those against positive examples, and those against negative ones. */
    public PersonalQuota listed() {
        return new PersonalQuota(count(NoticePolarity.POSITIVE), count(NoticePolarity.NEGATIVE));
    }

    private int count(NoticePolarity polarity) {
        return Math.toIntExact(
                entries.stream().filter(entry -> entry.polarity() == polarity).count());
    }
}
