package org.qinglian.core.rectification;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of rectification (整改台账).
 *
 * @param campaigns the campaigns
 * @param personalLists the lists on which persons examine themselves
 * @param lifeMeetings the life meetings
 * @param problems the list of problems and of their rectification
 * @param supervisions the supervisions whose findings were fed back
 * @param broadcasts the broadcasts of accountability
 * @param electionReviews the reviews after elections
 * @param keyDates the key dates
 */
@Value.Builder
public record RectificationRegister(
        List<Campaign> campaigns,
        List<PersonalList> personalLists,
        List<LifeMeeting> lifeMeetings,
        List<ProblemItem> problems,
        List<Supervision> supervisions,
        List<AccountabilityBroadcast> broadcasts,
        List<ElectionReview> electionReviews,
        List<KeyDate> keyDates)
        implements Register, WithRectificationRegister {
    public RectificationRegister {
        campaigns = Copy.list(campaigns);
        personalLists = Copy.list(personalLists);
        lifeMeetings = Copy.list(lifeMeetings);
        problems = Copy.list(problems);
        supervisions = Copy.list(supervisions);
        broadcasts = Copy.list(broadcasts);
        electionReviews = Copy.list(electionReviews);
        keyDates = Copy.list(keyDates);
    }

    public static RectificationRegisterBuilder builder() {
        return new RectificationRegisterBuilder();
    }
}
