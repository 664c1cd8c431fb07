package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.DecisionCitation;
import org.qinglian.core.conduct.NoticePolarity;
import org.qinglian.core.conduct.NoticeStatus;

/** Flaws of case notices (通报类问题). */
final class ConductFlaws {
    private static final int EARLY = 2;
    private static final int INCOMPLETE = 2;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "conduct.negative-without-decision",
                    1,
                    "The notice went out and the decision was never cited.",
                    draft -> change(
                            draft,
                            "no-decision",
                            ConductFlaws::isNegative,
                            1,
                            notice -> notice.withDecision(Optional.empty()))),
            SeededFlaw.found(
                    "conduct.issued-before-decision",
                    EARLY,
                    "The notice was issued in haste, ten days before the decision took effect.",
                    draft -> change(draft, "early", ConductFlaws::isNegative, EARLY, ConductFlaws::early)),
            SeededFlaw.notAssessed(
                    "conduct.issued-before-decision",
                    1,
                    "The day on which the decision took effect was not entered.",
                    draft -> change(
                            draft,
                            "no-day",
                            ConductFlaws::isNegative,
                            1,
                            notice -> decided(notice, decision -> decision.withEffectiveOn(Optional.empty())))),
            SeededFlaw.found(
                    "conduct.revoked-not-corrected",
                    1,
                    "Two decisions were revoked on appeal: one notice was corrected, the other was forgotten.",
                    ConductFlaws::revoked),
            SeededFlaw.found(
                    "conduct.issued-without-date",
                    1,
                    "A commendation was entered without its day.",
                    draft -> change(
                            draft,
                            "no-date",
                            ConductFlaws::isPositive,
                            1,
                            notice -> notice.withIssuedOn(Optional.empty()))),
            SeededFlaw.found(
                    "conduct.negative-incomplete",
                    INCOMPLETE,
                    "What followed was left out.",
                    draft -> change(
                            draft,
                            "no-outcome",
                            ConductFlaws::isNegative,
                            INCOMPLETE,
                            notice -> notice.withOutcome(Optional.empty()))),
            SeededFlaw.found(
                    "conduct.issue-number-repeated",
                    1,
                    "The last two express notices were numbered on the same day, both alike.",
                    ConductFlaws::repeatedNumber),
            SeededFlaw.found(
                    "conduct.issue-number-gap",
                    1,
                    "One number of the regular series was skipped.",
                    ConductFlaws::skippedNumber));

    private ConductFlaws() {}

    /** A change to a notice. */
    private interface Change {
        CaseNotice of(CaseNotice notice);
    }

    /** A change to the decision that a notice cites. */
    private interface DecisionChange {
        DecisionCitation of(DecisionCitation decision);
    }

    private static void change(CountyDraft draft, String stream, Predicate<CaseNotice> fits, int count, Change change) {
        draft.claim(draft.chance(stream), draft.notices, fits, count)
                .forEach(notice -> CountyDraft.replace(draft.notices, change.of(notice)));
    }

    private static CaseNotice decided(CaseNotice notice, DecisionChange change) {
        return notice.withDecision(change.of(notice.decision().orElseThrow()));
    }

    private static CaseNotice early(CaseNotice notice) {
        LocalDate effective = notice.issuedOn().orElseThrow().plusDays(10);
        return decided(notice, decision -> decision.withEffectiveOn(effective));
    }

    private static void revoked(CountyDraft draft) {
        List<CaseNotice> both = draft.claim(draft.chance("revoked"), draft.notices, ConductFlaws::isNegative, 2);
        for (CaseNotice notice : both) {
            LocalDate revoked = notice.issuedOn().orElseThrow().plusDays(60);
            LocalDate day = revoked.isAfter(CountyGenerator.AS_OF) ? CountyGenerator.AS_OF : revoked;
            CountyDraft.replace(
                    draft.notices,
                    decided(notice, decision -> decision.withRevokedOn(day))
                            .withStatus(notice.equals(both.get(0)) ? NoticeStatus.CORRECTED : notice.status()));
        }
    }

    private static void repeatedNumber(CountyDraft draft) {
        CaseNotice last = draft.notices.stream()
                .filter(notice -> notice.series().equals(ConductGenerator.AD_HOC_SERIES))
                .max(Comparator.comparing(CaseNotice::issueNumber))
                .orElseThrow();
        CountyDraft.replace(draft.notices, last.withIssueNumber(last.issueNumber() - 1));
    }

    private static void skippedNumber(CountyDraft draft) {
        int skipped = draft.chance("skipped").between(5, 20);
        draft.notices.replaceAll(
                notice -> notice.series().equals(ConductGenerator.REGULAR_SERIES) && notice.issueNumber() >= skipped
                        ? notice.withIssueNumber(notice.issueNumber() + 1)
                        : notice);
    }

    private static boolean isNegative(CaseNotice notice) {
        return notice.polarity() == NoticePolarity.NEGATIVE && notice.isPublished();
    }

    private static boolean isPositive(CaseNotice notice) {
        return notice.polarity() == NoticePolarity.POSITIVE && notice.isPublished();
    }
}
