package org.qinglian.core.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.organization.Actor;

/**
 * A rectification campaign (大整风行动), such as one of ten actions (十大行动): what is done, by whom, and the cases against which
 * everybody examines himself.
 *
 * <p>The actions are the place's own data; how many there should be is what the campaign itself announced.
 *
 * @param id its identifier
 * @param title its title
 * @param unit the unit that leads it
 * @param during the days on which it runs
 * @param announcedActions how many actions it announced, 1 or more: 10 of 十大行动
 * @param actions the actions
 * @param positiveCases the notices of positive examples that it lists (正面典型案例)
 * @param negativeCases the notices of negative examples that it lists (反面典型案例)
 * @param personalQuota how many points each person lists, where it differs from the norms
 */
@Value.Builder
public record Campaign(
        @NotNull Ref<Campaign> id,
        @NotNull LocalizedText title,
        @BelongsTo @NotNull @Valid Actor unit,
        @NotNull @Valid DateRange during,
        Optional<@Positive Integer> announcedActions,
        List<@Valid CampaignAction> actions,
        List<Ref<CaseNotice>> positiveCases,
        List<Ref<CaseNotice>> negativeCases,
        Optional<@Valid PersonalQuota> personalQuota)
        implements Identified<Campaign>, WithCampaign {
    public Campaign {
        actions = Copy.list(actions);
        positiveCases = Copy.list(positiveCases);
        negativeCases = Copy.list(negativeCases);
    }

    public static CampaignBuilder builder() {
        return new CampaignBuilder();
    }

    /** Whether its actions are as many as announced, each with a number of its own from 1 on. */
    public boolean hasAnnouncedActions() {
        long numbered = actions.stream()
                .map(CampaignAction::number)
                .filter(number -> number >= 1 && number <= actions.size())
                .distinct()
                .count();
        return numbered == actions.size()
                && announcedActions.map(all -> all == actions.size()).orElse(true);
    }
}
