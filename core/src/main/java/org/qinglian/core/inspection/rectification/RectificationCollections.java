package org.qinglian.core.inspection.rectification;

import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.Campaign;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.KeyDate;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.PersonalList;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.Supervision;

/** The collections of the register of rectification (台账分册). */
final class RectificationCollections {
    static final RecordCollection<Campaign> CAMPAIGNS = new RecordCollection<>(
            "/rectification/campaigns", programme -> programme.rectification().campaigns());
    static final RecordCollection<PersonalList> PERSONAL_LISTS = new RecordCollection<>(
            "/rectification/personalLists",
            programme -> programme.rectification().personalLists());
    static final RecordCollection<LifeMeeting> LIFE_MEETINGS = new RecordCollection<>(
            "/rectification/lifeMeetings",
            programme -> programme.rectification().lifeMeetings());
    static final RecordCollection<ProblemItem> PROBLEMS = new RecordCollection<>(
            "/rectification/problems", programme -> programme.rectification().problems());
    static final RecordCollection<Supervision> SUPERVISIONS = new RecordCollection<>(
            "/rectification/supervisions",
            programme -> programme.rectification().supervisions());
    static final RecordCollection<AccountabilityBroadcast> BROADCASTS = new RecordCollection<>(
            "/rectification/broadcasts", programme -> programme.rectification().broadcasts());
    static final RecordCollection<ElectionReview> ELECTION_REVIEWS = new RecordCollection<>(
            "/rectification/electionReviews",
            programme -> programme.rectification().electionReviews());
    static final RecordCollection<KeyDate> KEY_DATES = new RecordCollection<>(
            "/rectification/keyDates", programme -> programme.rectification().keyDates());

    private RectificationCollections() {}
}
