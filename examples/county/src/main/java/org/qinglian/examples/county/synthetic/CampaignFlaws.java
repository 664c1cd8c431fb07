package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.Optional;

/** Flaws of campaigns and of the lists of persons (专项行动类问题). */
final class CampaignFlaws {
    static final List<SeededFlaw> ALL = List.of(
            RectificationFlaws.flaw(
                    "campaign-actions",
                    "The tenth action was merged with the ninth, and the title stayed.",
                    rectification -> rectification.campaigns,
                    campaign -> true,
                    campaign -> campaign.withActions(
                            campaign.actions().subList(0, campaign.actions().size() - 1))),
            RectificationFlaws.flaw(
                    "campaign-case-polarity",
                    "A negative case slipped into the list of good ones.",
                    rectification -> rectification.campaigns,
                    campaign -> true,
                    campaign ->
                            campaign.withPositiveCases(campaign.negativeCases().get(0))),
            RectificationFlaws.flaw(
                    "personal-list-short",
                    "The list names what is wrong and nothing to learn from.",
                    rectification -> rectification.personalLists,
                    list -> true,
                    list -> list.withEntries(list.entries().subList(1, 2))),
            RectificationFlaws.flaw(
                    "personal-problem-unlisted",
                    "What the cadre found was handed in after the list had been closed.",
                    rectification -> rectification.personalLists,
                    list -> true,
                    list -> list.withEntries(
                            list.entries().get(0), list.entries().get(1).withProblem(Optional.empty()))));

    private CampaignFlaws() {}
}
