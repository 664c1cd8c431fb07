package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.Campaign;
import org.qinglian.core.rectification.PersonalList;
import org.qinglian.core.rectification.PersonalQuota;
import org.qinglian.core.rectification.RectificationBasis;

/** A person lists as many points as are asked for (个人“*+*”). */
final class PersonalListShort extends RectificationCheck<PersonalList> {
    PersonalListShort() {
        super(
                "rectification.personal-list-short",
                Severity.WARNING,
                RectificationBasis.CAMPAIGN,
                RectificationCollections.PERSONAL_LISTS);
    }

    @Override
    protected void judge(PersonalList list, String pointer, Inspected inspected, Verdicts verdicts) {
        PersonalQuota asked = inspected
                .registry()
                .find(Campaign.class, list.campaign())
                .flatMap(Campaign::personalQuota)
                .orElse(norms(inspected).personalQuota());
        PersonalQuota listed = list.listed();
        verdicts.expect(
                listed.positive() >= asked.positive() && listed.negative() >= asked.negative(),
                list,
                pointer + "/entries",
                Map.of("found", listed, "expected", asked));
    }
}
