package org.qinglian.core.discipline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computes how what was decided, or is still open, bears on the appraisal of a civil servant in a year (年度考核影响计算). Of
 * concurrent effects the
 * heaviest applies. Immutable and thread-safe.
 */
public final class AppraisalEffects {
    private final DisciplineNorms norms;

    private AppraisalEffects(DisciplineNorms norms) {
        this.norms = norms;
    }

    /** By the standard norms. */
    public static AppraisalEffects standard() {
        return by(DisciplineNorms.standard());
    }

    public static AppraisalEffects by(DisciplineNorms norms) {
        return new AppraisalEffects(norms);
    }

    /**
     * The effect on a year; empty if there is none.
     *
     * @param ofOnePerson every decision against the person
     * @param year the year that is appraised, for example 2025
     * @param asOf the day on which one looks: a case that was open at the end of the year may be closed by then
     */
    public Optional<AppraisalEffect> on(Collection<SanctionDecision> ofOnePerson, int year, LocalDate asOf) {
        return ofOnePerson.stream()
                .flatMap(decision -> Stream.concat(
                        ofSanction(decision, year, asOf).stream(), ofOpenCase(decision, year, asOf).stream()))
                .reduce((one, other) -> other.isHeavierThan(one) ? other : one);
    }

    private Optional<AppraisalEffect> ofSanction(SanctionDecision decision, int year, LocalDate asOf) {
        if (!decision.standsOn(asOf)) {
            return Optional.empty();
        }
        int after = year - decision.effectiveOn().orElseThrow().getYear();
        Sanction applied = decision.sanctionOn(asOf);
        return norms.appraisal().stream()
                .filter(rule -> rule.isFor(decision, applied))
                .findFirst()
                .filter(rule -> after >= 0 && after < rule.byYear().size())
                .map(rule -> rule.byYear().get(after));
    }

    /** A case open at the end of the year: no grade, unless it led to no sanction or to a warning since. */
    private static Optional<AppraisalEffect> ofOpenCase(SanctionDecision decision, int year, LocalDate asOf) {
        LocalDate end = LocalDate.of(year, 12, 31);
        boolean filed = decision.filedOn().filter(on -> !on.isAfter(end)).isPresent();
        boolean closed =
                decision.hasReached(DecisionStage.EFFECTIVE, end) || decision.hasReached(DecisionStage.DROPPED, end);
        boolean openThen = filed && !closed && !asOf.isBefore(decision.filedOn().orElseThrow());
        boolean mended = decision.hasReached(DecisionStage.DROPPED, asOf)
                || decision.hasReached(DecisionStage.REVOKED, asOf)
                || (decision.hasReached(DecisionStage.EFFECTIVE, asOf) && isWarning(decision.sanctionOn(asOf)));
        return openThen && !mended ? Optional.of(AppraisalEffect.CASE_OPEN) : Optional.empty();
    }

    private static boolean isWarning(Sanction sanction) {
        return sanction == Sanction.PARTY_WARNING || sanction == Sanction.WARNING;
    }
}
