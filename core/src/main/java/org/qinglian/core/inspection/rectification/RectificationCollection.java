package org.qinglian.core.inspection.rectification;

import java.util.List;
import java.util.function.Function;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Identified;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.Campaign;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.KeyDate;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.PersonalList;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationRegister;
import org.qinglian.core.rectification.Supervision;

/**
 * A collection of the register of rectification (台账分册).
 *
 * @param name its name in the register
 * @param records its records
 * @param <T> the type of record
 */
record RectificationCollection<T extends Identified<T>>(String name, Function<RectificationRegister, List<T>> records) {
    static final RectificationCollection<Campaign> CAMPAIGNS =
            new RectificationCollection<>("campaigns", RectificationRegister::campaigns);
    static final RectificationCollection<PersonalList> PERSONAL_LISTS =
            new RectificationCollection<>("personalLists", RectificationRegister::personalLists);
    static final RectificationCollection<LifeMeeting> LIFE_MEETINGS =
            new RectificationCollection<>("lifeMeetings", RectificationRegister::lifeMeetings);
    static final RectificationCollection<ProblemItem> PROBLEMS =
            new RectificationCollection<>("problems", RectificationRegister::problems);
    static final RectificationCollection<Supervision> SUPERVISIONS =
            new RectificationCollection<>("supervisions", RectificationRegister::supervisions);
    static final RectificationCollection<AccountabilityBroadcast> BROADCASTS =
            new RectificationCollection<>("broadcasts", RectificationRegister::broadcasts);
    static final RectificationCollection<ElectionReview> ELECTION_REVIEWS =
            new RectificationCollection<>("electionReviews", RectificationRegister::electionReviews);
    static final RectificationCollection<KeyDate> KEY_DATES =
            new RectificationCollection<>("keyDates", RectificationRegister::keyDates);

    String pointer() {
        return "/rectification/" + name;
    }

    List<T> of(Inspected inspected) {
        return records.apply(inspected.programme().rectification());
    }
}
