package org.qinglian.core.inspection.cadre;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.cadre.CadreBasis;
import org.qinglian.core.cadre.CheckupLifecycle;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.HistoryInOrder;

/** The checks of this feature. */
public final class CadreChecks {
    private CadreChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return Stream.of(schemes(), ratings(), cards(), checkups(), formerPosts(), policies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Check> schemes() {
        return List.of(new SchemeLevels(), new FactRepeated());
    }

    private static List<Check> ratings() {
        return List.of(
                new RatingUngrounded(),
                new RatingColourUnknown(),
                new RatingOutOfForce(),
                new RatingWithoutBody(),
                new RatingSkipsLevel(),
                new RatingRepeated(),
                new RatingExpired(),
                new LiftingUngrounded(),
                new RatingInInfluence(),
                new ReferralWithoutClue());
    }

    private static List<Check> cards() {
        return List.of(new CardUnanswered(), new CardReturned());
    }

    private static List<Check> checkups() {
        return List.of(
                new CheckupSchemeSums(),
                new HistoryInOrder<>(
                        "cadre.checkup-history",
                        Optional.of(CadreBasis.GATES),
                        CadreCollections.CHECKUPS,
                        inspected -> CheckupLifecycle.order()),
                new CheckupGateUnscored(),
                new CheckupAnswersIncomplete(),
                new CheckupTotalDiffers(),
                new CheckupExcellent(),
                new CheckupWithoutAction(),
                new CheckupUncovered());
    }

    private static List<Check> formerPosts() {
        return List.of(
                new FormerPostStillHeld(),
                new FormerPostAbsent(),
                new FormerPostUnapproved(),
                new FormerPostUnappraised(),
                new FormerPostPriority());
    }

    private static List<Check> policies() {
        return List.of(
                new PolicyDates(),
                new PolicyReplacedTwice(),
                new PolicyGap(),
                new PolicyNotWithdrawn(),
                new PolicyCitesLapsed());
    }
}
