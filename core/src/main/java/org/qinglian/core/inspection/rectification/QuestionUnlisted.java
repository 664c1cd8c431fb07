package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.BroadcastQuestion;
import org.qinglian.core.rectification.BroadcastState;
import org.qinglian.core.rectification.RectificationBasis;

/** Every question put on air comes onto the list of problems (问政问题列入清单). */
final class QuestionUnlisted extends RectificationCheck<AccountabilityBroadcast> {
    QuestionUnlisted() {
        super(
                "rectification.question-unlisted",
                Severity.WARNING,
                RectificationBasis.BROADCAST,
                RectificationCollections.BROADCASTS);
    }

    @Override
    protected void judge(AccountabilityBroadcast broadcast, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!broadcast.hasReached(BroadcastState.PLEDGED, inspected.asOf())) {
            return;
        }

        for (int i = 0; i < broadcast.questions().size(); i++) {
            BroadcastQuestion question = broadcast.questions().get(i);
            verdicts.expect(
                    question.problem().isPresent(),
                    broadcast,
                    pointer + "/questions/" + i + "/problem",
                    Map.of("number", i + 1, "body", question.body()));
        }
    }
}
