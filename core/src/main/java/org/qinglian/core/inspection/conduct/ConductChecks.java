package org.qinglian.core.inspection.conduct;

import java.util.List;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.HistoryInOrder;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.common.Basis;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NoticeLifecycle;

/** The checks of this feature. */
public final class ConductChecks {
    private ConductChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return List.of(
                new NegativeWithoutDecision(),
                new IssuedBeforeDecision(),
                new CitationDiffers(),
                new OpenCase(),
                new RevokedNotCorrected(),
                new RevokedWithoutClarification(),
                new CorrectionAudience(),
                noticeHistory(),
                new IssuedWithoutDate(),
                new StageSkipped(),
                new SecretButPublic(),
                new IssueNumberRepeated(),
                new IssueNumberGap(),
                new IssueOrder(),
                new DocumentNumberRepeated(),
                new DocumentNumberYear(),
                new JointNumbers(),
                new NegativeIncomplete(),
                new NamedInFull(),
                new CommendedUnfit(),
                new CommendedAndCriticised(),
                new CodeOrdinals(),
                new RuleNotInForce(),
                new RankingMembers());
    }

    /** Steps in order; a stage that is missing and a condition that is not met are questions of their own. */
    static Check noticeHistory() {
        return new HistoryInOrder<>(
                "conduct.notice-history",
                Optional.of(Basis.of("中国共产党党务公开条例（试行）", "第十五条").withVersion("2017")),
                new RecordCollection<CaseNotice>(
                        "/conduct/notices", programme -> programme.conduct().notices()),
                inspected -> NoticeLifecycle.order());
    }
}
