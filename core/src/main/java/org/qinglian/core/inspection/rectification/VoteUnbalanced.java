package org.qinglian.core.inspection.rectification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.SatisfactionVote;
import org.qinglian.core.rectification.Supervision;

/** No more votes on satisfaction are cast than were handed out (满意度票数平衡). */
final class VoteUnbalanced implements Check {
    @Override
    public String id() {
        return "rectification.vote-unbalanced";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        votes(inspected, RectificationCollections.PROBLEMS, ProblemItem::satisfaction, verdicts);
        votes(inspected, RectificationCollections.SUPERVISIONS, Supervision::satisfaction, verdicts);
        List<AccountabilityBroadcast> broadcasts = RectificationCollections.BROADCASTS.of(inspected);
        for (int i = 0; i < broadcasts.size(); i++) {
            AccountabilityBroadcast broadcast = broadcasts.get(i);
            for (int j = 0; j < broadcast.votes().size(); j++) {
                String place = RectificationCollections.BROADCASTS.pointer() + "/" + i + "/votes/" + j + "/vote";
                judge(broadcast, place, broadcast.votes().get(j).vote(), verdicts);
            }
        }
    }

    private static <T extends Identified<T>> void votes(
            Inspected inspected,
            RecordCollection<T> collection,
            Function<T, Optional<SatisfactionVote>> vote,
            Verdicts verdicts) {
        List<T> records = collection.of(inspected);
        for (int i = 0; i < records.size(); i++) {
            T record = records.get(i);
            String place = collection.pointer() + "/" + i + "/satisfaction";
            vote.apply(record).ifPresent(cast -> judge(record, place, cast, verdicts));
        }
    }

    private static void judge(Identified<?> record, String pointer, SatisfactionVote vote, Verdicts verdicts) {
        verdicts.expect(
                vote.cast() <= vote.issued(), record, pointer, Map.of("found", vote.cast(), "expected", vote.issued()));
    }
}
