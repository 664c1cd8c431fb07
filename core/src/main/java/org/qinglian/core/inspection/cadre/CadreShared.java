package org.qinglian.core.inspection.cadre;

import java.util.Optional;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupRound;
import org.qinglian.core.cadre.CheckupScheme;
import org.qinglian.core.cadre.ColourHistories;
import org.qinglian.core.cadre.ColourRating;
import org.qinglian.core.cadre.ColourScheme;
import org.qinglian.core.cadre.PolicyVersions;
import org.qinglian.core.care.PeriodsByDecision;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.discipline.DisciplineNorms;

/** What several checks of cadres work out once an inspection (共用推算). */
final class CadreShared {
    private CadreShared() {}

    /** How the ratings of each subject follow each other. */
    static ColourHistories histories(Inspected inspected) {
        return inspected.shared(
                ColourHistories.class,
                whole -> ColourHistories.of(whole.programme().cadre().ratings(), whole.people(), whole.asOf()));
    }

    /** For how long each decision on a sanction has effect. */
    static PeriodsByDecision periods(Inspected inspected) {
        return inspected.shared(
                PeriodsByDecision.class,
                whole -> PeriodsByDecision.of(
                        whole.programme().discipline().decisions(),
                        whole.people(),
                        whole.norms(DisciplineNorms.standard()),
                        whole.asOf()));
    }

    /** What replaces what among policies. */
    static PolicyVersions policies(Inspected inspected) {
        return inspected.shared(
                PolicyVersions.class,
                whole -> PolicyVersions.of(whole.programme().cadre().policies()));
    }

    /** The scheme of a rating; empty if it names none, or none on record. */
    static Optional<ColourScheme> scheme(ColourRating rating, Inspected inspected) {
        return rating.scheme().flatMap(scheme -> inspected.registry().find(ColourScheme.class, scheme));
    }

    /** The scheme of a check-up, by its round; empty if it is not on record. */
    static Optional<CheckupScheme> scheme(Checkup checkup, Inspected inspected) {
        return inspected
                .registry()
                .find(CheckupRound.class, checkup.round())
                .flatMap(round -> inspected.registry().find(CheckupScheme.class, round.scheme()));
    }
}
