package org.qinglian.core.inspection.care;

import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;

/** The checks of this feature. */
public final class CareChecks {
    private CareChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return Stream.of(
                        CareHistories.all(),
                        tolerance(),
                        clarification(),
                        accusation(),
                        revocation(),
                        aftercare(),
                        reuse())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> tolerance() {
        return List.of(
                new ToleranceConditionOpen(),
                new ToleranceOfViolation(),
                new ToleranceExcluded(),
                new ToleranceRepeated(),
                new ToleranceWithoutCorrection(),
                new ToleranceOutsideProceeding(),
                new ToleranceOutcomeDiffers(),
                new ToleranceLate());
    }

    private static List<Check> clarification() {
        return List.of(
                new ClarificationOfUnproven(),
                new ClarificationWithoutPoints(),
                new ClarificationUngrounded(),
                new ClarificationBarred(),
                new ClarificationWithoutConsent(),
                new ClarificationUnwritten(),
                new ClarificationOutOfScope(),
                new ClarificationByOther(),
                new ClarificationLate());
    }

    private static List<Check> accusation() {
        return List.of(
                new AccusationPremature(),
                new AccusationUnsubstantiated(),
                new AccusationApproval(),
                new MistakePunished(),
                new AccusedNotCleared());
    }

    private static List<Check> revocation() {
        return List.of(new RevokedNotRestored(), new RestorationOutOfScope());
    }

    private static List<Check> aftercare() {
        return List.of(
                new AftercareWithoutMentor(),
                new RevisitMissing(),
                new AdmonitionNotFollowedUp(),
                new RevisitOutsidePeriod(),
                new RevisitUnderstaffed(),
                new RevisitIncomplete(),
                new SanctionNotExecuted());
    }

    private static List<Check> reuse() {
        return List.of(
                new AssessmentEarly(),
                new AssessmentUnbacked(),
                new ReuseWithoutAssessment(),
                new ReuseInPeriod(),
                new ReuseUnpublicised(),
                new IncentiveInPeriod());
    }
}
