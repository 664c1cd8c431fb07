package org.qinglian.core.inspection.rectification;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NoticePolarity;
import org.qinglian.core.rectification.Campaign;
import org.qinglian.core.rectification.RectificationBasis;

/** The cases of a campaign are notices of the polarity under which it lists them (正反面案例归类). */
final class CampaignCasePolarity extends RectificationCheck<Campaign> {
    CampaignCasePolarity() {
        super(
                "rectification.campaign-case-polarity",
                Severity.ERROR,
                RectificationBasis.CAMPAIGN,
                RectificationCollections.CAMPAIGNS);
    }

    @Override
    protected void judge(Campaign campaign, String pointer, Inspected inspected, Verdicts verdicts) {
        judge(
                campaign,
                campaign.positiveCases(),
                NoticePolarity.POSITIVE,
                pointer + "/positiveCases",
                inspected,
                verdicts);
        judge(
                campaign,
                campaign.negativeCases(),
                NoticePolarity.NEGATIVE,
                pointer + "/negativeCases",
                inspected,
                verdicts);
    }

    private static void judge(
            Campaign campaign,
            List<Ref<CaseNotice>> cases,
            NoticePolarity expected,
            String pointer,
            Inspected inspected,
            Verdicts verdicts) {
        for (int i = 0; i < cases.size(); i++) {
            String place = pointer + "/" + i;
            inspected
                    .registry()
                    .find(CaseNotice.class, cases.get(i))
                    .ifPresent(notice -> verdicts.expect(
                            notice.polarity() == expected,
                            campaign,
                            place,
                            Map.of("notice", notice.id(), "found", notice.polarity(), "expected", expected)));
        }
    }
}
