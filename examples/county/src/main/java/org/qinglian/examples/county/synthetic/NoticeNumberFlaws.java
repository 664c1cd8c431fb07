package org.qinglian.examples.county.synthetic;

import java.util.Comparator;
import java.util.List;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.DocumentNumber;

/** Flaws of issue and document numbers (期号文号类问题). */
final class NoticeNumberFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = numbers();

    private NoticeNumberFlaws() {}

    private static List<SeededFlaw> numbers() {
        return List.of(
                SeededFlaw.found(
                        "conduct.document-number-repeated",
                        1,
                        "Two clerks took the next number on one day.",
                        NoticeNumberFlaws::repeatedDocument),
                SeededFlaw.found(
                        "conduct.document-number-year",
                        1,
                        "The year of the number was left as it was in the template.",
                        draft -> ConductFlaws.change(
                                draft,
                                "year",
                                notice -> notice.documentNumber().isPresent(),
                                1,
                                notice -> notice.withDocumentNumber(new DocumentNumber(
                                        "示纪通",
                                        2025,
                                        notice.documentNumber().orElseThrow().serial())))),
                SeededFlaw.found(
                        "conduct.issue-number-repeated",
                        1,
                        "The last two express notices were numbered on the same day, both alike.",
                        NoticeNumberFlaws::repeatedNumber),
                SeededFlaw.found(
                        "conduct.issue-order",
                        1,
                        "Two regular notices changed places after they had been numbered.",
                        NoticeNumberFlaws::swappedNumbers),
                SeededFlaw.found(
                        "conduct.issue-number-gap",
                        1,
                        "One number of the regular series was skipped.",
                        NoticeNumberFlaws::skippedNumber));
    }

    private static void repeatedDocument(CountyDraft draft) {
        List<CaseNotice> both = draft.claim(
                draft.chance("document"),
                draft.notices,
                notice -> notice.documentNumber().isPresent(),
                2);
        CountyDraft.replace(
                draft.notices, both.get(1).withDocumentNumber(both.get(0).documentNumber()));
    }

    private static void swappedNumbers(CountyDraft draft) {
        List<CaseNotice> regular = draft.notices.stream()
                .filter(notice -> notice.series().equals(ConductGenerator.REGULAR_SERIES)
                        && notice.issuedOn().isPresent())
                .sorted(Comparator.comparing(CaseNotice::issueNumber))
                .toList();
        for (int i = 0; i + 1 < regular.size(); i++) {
            CaseNotice one = regular.get(i);
            CaseNotice next = regular.get(i + 1);
            if (one.issuedOn().orElseThrow().isBefore(next.issuedOn().orElseThrow())) {
                CountyDraft.replace(draft.notices, one.withIssueNumber(next.issueNumber()));
                CountyDraft.replace(draft.notices, next.withIssueNumber(one.issueNumber()));
                return;
            }
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
}
