package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.Campaign;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.KeyDate;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.PersonalList;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationRegister;
import org.qinglian.core.rectification.Supervision;

/** The records of rectification while they are being made (整改台账底稿). */
final class RectificationDraft {
    final List<Campaign> campaigns = new ArrayList<>();
    final List<PersonalList> personalLists = new ArrayList<>();
    final List<LifeMeeting> lifeMeetings = new ArrayList<>();
    final List<ProblemItem> problems = new ArrayList<>();
    final List<Supervision> supervisions = new ArrayList<>();
    final List<AccountabilityBroadcast> broadcasts = new ArrayList<>();
    final List<ElectionReview> electionReviews = new ArrayList<>();
    final List<KeyDate> keyDates = new ArrayList<>();

    RectificationRegister register() {
        return RectificationRegister.builder()
                .campaigns(campaigns)
                .personalLists(personalLists)
                .lifeMeetings(lifeMeetings)
                .problems(problems)
                .supervisions(supervisions)
                .broadcasts(broadcasts)
                .electionReviews(electionReviews)
                .keyDates(keyDates)
                .build();
    }
}
