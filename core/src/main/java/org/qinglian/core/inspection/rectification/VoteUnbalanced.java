package org.qinglian.core.inspection.rectification;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Severity;
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
        RectificationCollections.BROADCASTS.forEach(inspected, (broadcast, pointer) -> {
            for (int i = 0; i < broadcast.votes().size(); i++) {
                judge(
                        broadcast,
                        pointer + "/votes/" + i + "/vote",
                        broadcast.votes().get(i).vote(),
                        verdicts);
            }
        });
    }

    private static <T extends Identified<T>> void votes(
            Inspected inspected,
            RecordCollection<T> collection,
            Function<T, Optional<SatisfactionVote>> vote,
            Verdicts verdicts) {
        collection.forEach(
                inspected,
                (record, pointer) ->
                        vote.apply(record).ifPresent(cast -> judge(record, pointer + "/satisfaction", cast, verdicts)));
    }

    private static void judge(Identified<?> record, String pointer, SatisfactionVote vote, Verdicts verdicts) {
        verdicts.expect(
                vote.cast() <= vote.issued(), record, pointer, Map.of("found", vote.cast(), "expected", vote.issued()));
    }
}
