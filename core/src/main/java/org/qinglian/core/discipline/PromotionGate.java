package org.qinglian.core.discipline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Ref;

/**
 * Judges whether discipline stands in the way of a promotion (提拔任用把关): a running period of any regime, or an open
 * case. Across regimes
 * the longest period governs.
 *
 * <p>It knows what is on record and nothing else: an appraisal, or an expired sanction that still tells against a
 * person, is for
 * the body that promotes to weigh (党政领导干部选拔任用工作条例 art. 24). Immutable and thread-safe.
 */
public final class PromotionGate {
    private final InfluencePeriods influence;

    private PromotionGate(InfluencePeriods influence) {
        this.influence = influence;
    }

    /** By the standard norms. */
    public static PromotionGate standard() {
        return by(DisciplineNorms.standard());
    }

    public static PromotionGate by(DisciplineNorms norms) {
        return new PromotionGate(InfluencePeriods.by(norms));
    }

    /**
     * How a person stands on a day, by what was known then.
     *
     * @param ofOnePerson every decision against the person
     */
    public PromotionVerdict judge(Collection<SanctionDecision> ofOnePerson, LocalDate day) {
        List<InfluencePeriod> barring = barring(ofOnePerson, day).stream()
                .filter(period -> period.runsOn(day))
                .toList();
        List<Ref<SanctionDecision>> open = ofOnePerson.stream()
                .filter(decision -> isOpen(decision, day))
                .map(SanctionDecision::id)
                .toList();
        List<Ref<SanctionDecision>> undetermined = ofOnePerson.stream()
                .filter(decision -> decision.standsOn(day) && !influence.isCovered(decision))
                .map(SanctionDecision::id)
                .toList();
        return new PromotionVerdict(day, barring, open, undetermined, free(barring, day));
    }

    /** Whether something on record bars the promotion of a person on a day. */
    public boolean blocks(Collection<SanctionDecision> ofOnePerson, LocalDate day) {
        return judge(ofOnePerson, day).isBlocked();
    }

    /**
     * The first day, from a day on, on which no period on record bars promotion; empty if one never ends. An open
     * case may add
     * another.
     */
    public Optional<LocalDate> earliest(Collection<SanctionDecision> ofOnePerson, LocalDate from) {
        return judge(ofOnePerson, from).free();
    }

    private List<InfluencePeriod> barring(Collection<SanctionDecision> ofOnePerson, LocalDate asOf) {
        return influence.of(ofOnePerson, asOf).stream()
                .filter(InfluencePeriod::barsPromotion)
                .toList();
    }

    private static Optional<LocalDate> free(List<InfluencePeriod> running, LocalDate day) {
        LocalDate free = day;
        for (InfluencePeriod period : running) {
            if (period.lastDay().isEmpty()) {
                return Optional.empty();
            }
            LocalDate last = period.lastDay().get();
            free = last.isBefore(free) || last.equals(LocalDate.MAX) ? free : last.plusDays(1);
        }
        return Optional.of(free);
    }

    /** 公职人员政务处分法 art. 52: nobody is promoted while the case against them is open. */
    private static boolean isOpen(SanctionDecision decision, LocalDate day) {
        boolean filed = decision.filedOn().filter(on -> !on.isAfter(day)).isPresent();
        return filed
                && !decision.hasReached(DecisionStage.EFFECTIVE, day)
                && !decision.hasReached(DecisionStage.DROPPED, day);
    }
}
