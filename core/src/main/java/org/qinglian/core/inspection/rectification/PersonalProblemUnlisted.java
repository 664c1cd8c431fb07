package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.NoticePolarity;
import org.qinglian.core.rectification.PersonalEntry;
import org.qinglian.core.rectification.PersonalList;
import org.qinglian.core.rectification.RectificationBasis;

/** What a person finds against negative examples comes onto the list of problems (对照问题列入清单). */
final class PersonalProblemUnlisted extends RectificationCheck<PersonalList> {
    PersonalProblemUnlisted() {
        super(
                "rectification.personal-problem-unlisted",
                Severity.WARNING,
                RectificationBasis.CAMPAIGN,
                RectificationCollections.PERSONAL_LISTS);
    }

    @Override
    protected void judge(PersonalList list, String pointer, Inspected inspected, Verdicts verdicts) {
        for (int i = 0; i < list.entries().size(); i++) {
            PersonalEntry entry = list.entries().get(i);
            if (entry.polarity() == NoticePolarity.NEGATIVE) {
                verdicts.expect(
                        entry.problem().isPresent(),
                        list,
                        pointer + "/entries/" + i + "/problem",
                        Map.of("number", i + 1));
            }
        }
    }
}
