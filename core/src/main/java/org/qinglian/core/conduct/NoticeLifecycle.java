package org.qinglian.core.conduct;

import static org.qinglian.core.conduct.NoticeStatus.APPROVED;
import static org.qinglian.core.conduct.NoticeStatus.ARCHIVED;
import static org.qinglian.core.conduct.NoticeStatus.CORRECTED;
import static org.qinglian.core.conduct.NoticeStatus.DRAFT;
import static org.qinglian.core.conduct.NoticeStatus.FACT_CHECK;
import static org.qinglian.core.conduct.NoticeStatus.ISSUED;
import static org.qinglian.core.conduct.NoticeStatus.SECRECY_REVIEW;
import static org.qinglian.core.conduct.NoticeStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.lifecycle.Attempt;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The lifecycle of a notice (通报流程): drafted, reviewed for secrecy, checked for facts, approved, issued; corrected or
 * withdrawn where need be; archived.
 *
 * <p>A review may send a draft back. A notice in the archive can still be corrected or withdrawn, since it stands before
 * its audience as before; that is our reading, no text forbids it.
 */
public final class NoticeLifecycle {
    private static final Guard<CaseNotice, NoticeStatus> COMPLETE = Guard.of(
            "conduct.guard.complete",
            attempt -> attempt.subject().missingParts().isEmpty());
    private static final Guard<CaseNotice, NoticeStatus> SECRECY =
            Guard.of("conduct.guard.secrecy", attempt -> mayBeSeen(attempt.subject()));
    private static final Guard<CaseNotice, NoticeStatus> DECISION =
            Guard.of("conduct.guard.decision", NoticeLifecycle::restsOnDecision);
    private static final Guard<CaseNotice, NoticeStatus> NO_OPEN_CASE =
            Guard.of("conduct.guard.no-open-case", NoticeLifecycle::hasNoOpenCase);
    private static final Guard<CaseNotice, NoticeStatus> GOOD_STANDING =
            Guard.of("conduct.guard.good-standing", NoticeLifecycle::isInGoodStanding);
    private static final Guard<CaseNotice, NoticeStatus> SAME_AUDIENCE = Guard.of(
            "conduct.guard.same-audience",
            attempt -> attempt.subject()
                    .redress()
                    .filter(redress -> redress.audience() == attempt.subject().audience())
                    .isPresent());

    private NoticeLifecycle() {}

    /** The lifecycle by the norms of a place, with every guard. */
    public static Lifecycle<CaseNotice, NoticeStatus> of(ConductNorms norms) {
        List<Guard<CaseNotice, NoticeStatus>> issue =
                new ArrayList<>(List.of(COMPLETE, SECRECY, DECISION, NO_OPEN_CASE));
        if (norms.commendOnlyInGoodStanding()) {
            issue.add(GOOD_STANDING);
        }
        return Lifecycle.<CaseNotice, NoticeStatus>starting("case-notice", DRAFT)
                .sequence(DRAFT, SECRECY_REVIEW)
                .allow(SECRECY_REVIEW, FACT_CHECK, SECRECY)
                .allow(SECRECY_REVIEW, DRAFT)
                .allow(FACT_CHECK, APPROVED, COMPLETE)
                .allow(FACT_CHECK, DRAFT)
                .allow(APPROVED, ISSUED, issue)
                .allow(ISSUED, CORRECTED, SAME_AUDIENCE)
                .allow(ISSUED, WITHDRAWN, SAME_AUDIENCE)
                .allow(ISSUED, ARCHIVED)
                .allow(CORRECTED, CORRECTED, SAME_AUDIENCE)
                .allow(CORRECTED, WITHDRAWN, SAME_AUDIENCE)
                .allow(CORRECTED, ARCHIVED)
                .allow(WITHDRAWN, ARCHIVED)
                .allow(ARCHIVED, CORRECTED, SAME_AUDIENCE)
                .allow(ARCHIVED, WITHDRAWN, SAME_AUDIENCE)
                .build();
    }

    /**
     * The order alone, for histories that were recorded elsewhere: a stage may be missing and no guard is asked, since each
     * of these is a question of its own; but nothing goes back other than as above.
     */
    public static Lifecycle<CaseNotice, NoticeStatus> order() {
        Lifecycle<CaseNotice, NoticeStatus> whole = of(ConductNorms.standard());
        Lifecycle.Builder<CaseNotice, NoticeStatus> order = Lifecycle.starting("case-notice-order", DRAFT);
        for (NoticeStatus from : NoticeStatus.values()) {
            order.orStarting(from);
            for (NoticeStatus to : NoticeStatus.values()) {
                if (from.compareTo(to) < 0 || whole.transition(from, to).isPresent()) {
                    order.allow(from, to);
                }
            }
        }
        return order.build();
    }

    private static boolean mayBeSeen(CaseNotice notice) {
        return notice.secrecy().isPresent()
                && (notice.audience() != NoticeAudience.PUBLIC
                        || notice.secrecy().get() == SecrecyOutcome.CLEARED);
    }

    private static boolean restsOnDecision(Attempt<CaseNotice, NoticeStatus> issue) {
        return !issue.subject().isNegative()
                || issue.subject()
                        .decision()
                        .filter(decision -> decision.isInEffectOn(issue.next().on()))
                        .isPresent();
    }

    private static boolean hasNoOpenCase(Attempt<CaseNotice, NoticeStatus> issue) {
        return !issue.subject().isNegative()
                || issue.subject()
                        .matter()
                        .filter(matter -> matter.isOpenOn(issue.next().on()))
                        .isEmpty();
    }

    private static boolean isInGoodStanding(Attempt<CaseNotice, NoticeStatus> issue) {
        return issue.subject().isNegative()
                || issue.subject().persons().isEmpty()
                || issue.subject()
                        .opinion()
                        .filter(opinion -> opinion.isClear()
                                && !opinion.givenOn().isAfter(issue.next().on()))
                        .isPresent();
    }
}
