package org.qinglian.core.inspection.rectification;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.Campaign;
import org.qinglian.core.rectification.RectificationBasis;

/** A campaign has the actions that it announced (行动项数与部署一致). */
final class CampaignActions extends RectificationCheck<Campaign> {
    CampaignActions() {
        super(
                "rectification.campaign-actions",
                Severity.ERROR,
                RectificationBasis.CAMPAIGN,
                RectificationCollections.CAMPAIGNS);
    }

    @Override
    protected void judge(Campaign campaign, String pointer, Inspected inspected, Verdicts verdicts) {
        String numbers = campaign.actions().stream()
                .map(action -> action.number().toString())
                .collect(Collectors.joining(", "));
        verdicts.expect(
                campaign.hasAnnouncedActions(),
                campaign,
                pointer + "/actions",
                Map.of(
                        "found",
                        Wording.of(Optional.of(numbers).filter(text -> !text.isEmpty())),
                        "expected",
                        campaign.announcedActions().orElse(campaign.actions().size())));
    }
}
