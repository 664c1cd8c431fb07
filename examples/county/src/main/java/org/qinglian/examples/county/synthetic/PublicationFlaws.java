package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.conduct.Redress;
import org.qinglian.core.conduct.RedressBuilder;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/** Flaws on the way of a notice from draft to archive (通报流程类问题). */
final class PublicationFlaws {
    private static final int EARLY = 2;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = publication();

    private PublicationFlaws() {}

    private static List<SeededFlaw> publication() {
        return List.of(
                SeededFlaw.found(
                        "conduct.negative-without-decision",
                        1,
                        "The notice went out and the decision was never cited.",
                        draft -> ConductFlaws.change(
                                draft,
                                "no-decision",
                                ConductFlaws::isNegative,
                                1,
                                notice -> notice.withDecision(Optional.empty()))),
                SeededFlaw.found(
                        "conduct.issued-before-decision",
                        EARLY,
                        "The notice was issued in haste, ten days before the decision took effect.",
                        draft -> ConductFlaws.change(
                                draft, "early", ConductFlaws::isNegative, EARLY, PublicationFlaws::early)),
                SeededFlaw.notAssessed(
                        "conduct.issued-before-decision",
                        1,
                        "The day on which the decision took effect was not entered.",
                        draft -> ConductFlaws.change(
                                draft,
                                "no-day",
                                ConductFlaws::isNegative,
                                1,
                                notice -> ConductFlaws.decided(
                                        notice, decision -> decision.withEffectiveOn(Optional.empty())))),
                SeededFlaw.found(
                        "conduct.open-case",
                        1,
                        "The notice was sent while the case was still being closed.",
                        draft -> ConductFlaws.change(
                                draft, "open", ConductFlaws::isNegative, 1, PublicationFlaws::closedLate)),
                SeededFlaw.found(
                        "conduct.revoked-not-corrected",
                        1,
                        "Two decisions were revoked on appeal: one notice was corrected, the other was forgotten.",
                        PublicationFlaws::revoked),
                SeededFlaw.found(
                        "conduct.revoked-without-clarification",
                        1,
                        "The notice was withdrawn when its decision fell, and nobody was told to clear the name.",
                        draft -> ConductFlaws.change(
                                draft, "unclear", ConductFlaws::isNegative, 1, PublicationFlaws::unclarified)),
                SeededFlaw.found(
                        "conduct.correction-audience",
                        1,
                        "A wrong date was corrected before another audience than the notice had.",
                        draft -> ConductFlaws.change(
                                draft, "elsewhere", ConductFlaws::isNegative, 1, PublicationFlaws::correctedElsewhere)),
                SeededFlaw.notAssessed(
                        "conduct.correction-audience",
                        1,
                        "A correction was entered without saying before whom it was made.",
                        draft -> ConductFlaws.change(
                                draft,
                                "unsaid",
                                ConductFlaws::isNegative,
                                1,
                                notice -> ConductFlaws.then(notice, NoticeStatus.CORRECTED))),
                SeededFlaw.found(
                        "conduct.notice-history",
                        1,
                        "The day of approval was mistyped by a month.",
                        draft -> ConductFlaws.change(
                                draft, "mistyped", CaseNotice::isPublished, 1, PublicationFlaws::approvedEarly)),
                SeededFlaw.found(
                        "conduct.stage-skipped",
                        1,
                        "An urgent notice went around the secrecy review.",
                        draft -> ConductFlaws.change(
                                draft,
                                "skipped-review",
                                CaseNotice::isPublished,
                                1,
                                notice -> without(notice, NoticeStatus.SECRECY_REVIEW))),
                SeededFlaw.found(
                        "conduct.issued-without-date",
                        1,
                        "A commendation was put into the archive; its issue was never entered.",
                        draft -> ConductFlaws.change(
                                draft, "no-date", ConductFlaws::isPositive, 1, PublicationFlaws::shelved)));
    }

    private static CaseNotice early(CaseNotice notice) {
        LocalDate effective = notice.issuedOn().orElseThrow().plusDays(10);
        return ConductFlaws.decided(notice, decision -> decision.withEffectiveOn(effective));
    }

    private static CaseNotice closedLate(CaseNotice notice) {
        LocalDate closed = notice.issuedOn().orElseThrow().plusDays(20);
        return notice.withMatter(notice.matter().orElseThrow().closed(closed));
    }

    private static void revoked(CountyDraft draft) {
        List<CaseNotice> both = draft.claim(draft.chance("revoked"), draft.notices, ConductFlaws::isNegative, 2);
        CountyDraft.replace(
                draft.notices,
                ConductFlaws.then(revoked(both.get(0)), NoticeStatus.CORRECTED)
                        .withRedress(redress(both.get(0).audience())
                                .clarifier(Actor.organization(OrganizationGenerator.DISCIPLINE.id()))
                                .build()));
        CountyDraft.replace(draft.notices, revoked(both.get(1)));
    }

    private static CaseNotice revoked(CaseNotice notice) {
        return ConductFlaws.decided(notice, decision -> decision.withRevokedOn(ConductFlaws.afterLast(notice)));
    }

    private static CaseNotice unclarified(CaseNotice notice) {
        return ConductFlaws.then(revoked(notice), NoticeStatus.WITHDRAWN)
                .withRedress(redress(notice.audience()).build());
    }

    private static CaseNotice correctedElsewhere(CaseNotice notice) {
        boolean open = notice.audience() == NoticeAudience.PUBLIC;
        return ConductFlaws.then(notice, NoticeStatus.CORRECTED)
                .withRedress(redress(open ? NoticeAudience.INTERNAL_PARTY : NoticeAudience.PUBLIC)
                        .build());
    }

    private static RedressBuilder redress(NoticeAudience audience) {
        return Redress.builder().audience(audience);
    }

    private static CaseNotice approvedEarly(CaseNotice notice) {
        return notice.withHistory(notice.history().stream()
                .map(step -> step.state() == NoticeStatus.APPROVED
                        ? Step.of(step.state(), step.on().minusMonths(1))
                        : step)
                .toList());
    }

    private static CaseNotice without(CaseNotice notice, NoticeStatus state) {
        return notice.withHistory(
                notice.history().stream().filter(step -> step.state() != state).toList());
    }

    private static CaseNotice shelved(CaseNotice notice) {
        CaseNotice unissued = without(without(notice, NoticeStatus.ISSUED), NoticeStatus.ARCHIVED);
        return ConductFlaws.then(unissued, NoticeStatus.ARCHIVED);
    }
}
