package org.qinglian.core.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Edition;
import org.qinglian.core.common.Editions;

/**
 * Computes for how long decisions have effect (影响期计算), by the edition of the rules that applied.
 *
 * <p>The edition is that of the last day of the acts, else of the day of effect; whether a remainder is added (叠加) is
 * for the
 * edition of the day on which the new decision took effect. The new last day is the old one and so many months, which equals
 * the remainder and the new period counted from the new day of effect. Immutable and thread-safe.
 */
public final class InfluencePeriods {
    private final DisciplineNorms norms;

    private InfluencePeriods(DisciplineNorms norms) {
        this.norms = norms;
    }

    /** By the standard norms. */
    public static InfluencePeriods standard() {
        return by(DisciplineNorms.standard());
    }

    public static InfluencePeriods by(DisciplineNorms norms) {
        return new InfluencePeriods(norms);
    }

    /**
     * The period of one decision for itself, whatever came before it; empty if on that day it does not stand, if its
     * sanction has
     * no period, or if no edition covers it (see {@link #isCovered}).
     */
    public Optional<InfluencePeriod> alone(SanctionDecision decision, LocalDate asOf) {
        return first(decision, asOf, Optional.empty());
    }

    /** Whether an edition of the rules says for how long a decision has effect; true of one that has none yet. */
    public boolean isCovered(SanctionDecision decision) {
        return decision.effectiveOn()
                .map(day -> edition(decision, day).isPresent())
                .orElse(true);
    }

    /**
     * The periods of all decisions against one person that stand on a day, in the order of their effect, each stacked
     * on the one
     * that was running in its regime.
     */
    public List<InfluencePeriod> of(Collection<SanctionDecision> ofOnePerson, LocalDate asOf) {
        List<SanctionDecision> standing = ofOnePerson.stream()
                .filter(decision -> decision.standsOn(asOf))
                .sorted(Comparator.comparing(decision -> decision.effectiveOn().orElseThrow()))
                .toList();
        Map<SanctionRegime, InfluencePeriod> latest = new EnumMap<>(SanctionRegime.class);
        List<InfluencePeriod> periods = new ArrayList<>();
        for (SanctionDecision decision : standing) {
            Optional<LocalDate> running = Optional.ofNullable(latest.get(decision.regime()))
                    .filter(period -> period.runsOn(decision.effectiveOn().orElseThrow()))
                    .flatMap(InfluencePeriod::lastDay);
            first(decision, asOf, running).ifPresent(period -> {
                periods.add(period);
                latest.merge(period.regime(), period, InfluencePeriods::later);
            });
        }
        return List.copyOf(periods);
    }

    /** The one of several periods that ends last: across regimes the longest governs (以时间长的为准). */
    public Optional<InfluencePeriod> governing(Collection<SanctionDecision> ofOnePerson, LocalDate asOf) {
        return of(ofOnePerson, asOf).stream().reduce(InfluencePeriods::later);
    }

    private static InfluencePeriod later(InfluencePeriod one, InfluencePeriod other) {
        return last(other).isAfter(last(one)) ? other : one;
    }

    private static LocalDate last(InfluencePeriod period) {
        return period.lastDay().orElse(LocalDate.MAX);
    }

    private Optional<InfluencePeriod> first(SanctionDecision decision, LocalDate asOf, Optional<LocalDate> running) {
        if (!decision.standsOn(asOf)) {
            return Optional.empty();
        }
        LocalDate effective = decision.effectiveOn().orElseThrow();
        Sanction sanction = decision.sanctionOn(asOf);
        return edition(decision, effective)
                .flatMap(edition -> edition.content()
                        .on(sanction)
                        .map(rule -> period(decision, sanction, effective, running, edition, rule)));
    }

    private InfluencePeriod period(
            SanctionDecision decision,
            Sanction sanction,
            LocalDate effective,
            Optional<LocalDate> running,
            Edition<InfluenceRules> edition,
            InfluenceRule rule) {
        Optional<Long> months = months(decision, sanction, edition.content(), rule);
        Optional<InfluenceRules.Stacking> stacking = stacking(decision.regime(), effective);
        Optional<LocalDate> carried = running.filter(
                last -> stacking.isPresent() && months.isPresent() && sanction != Sanction.PARTY_EXPULSION);
        Optional<LocalDate> own = months.map(length -> carried.map(last -> EndDayConvention.later(last, length))
                .orElseGet(() -> ownLastDay(decision, sanction, effective, length)));
        Optional<LocalDate> most = carried.flatMap(last -> stacking.flatMap(InfluenceRules.Stacking::cap))
                .map(cap -> norms.endDay().lastDay(effective, cap));
        boolean capped = own.isPresent() && most.filter(own.get()::isAfter).isPresent();
        Optional<LocalDate> last = (capped ? most : own).map(day -> day.isBefore(effective) ? effective : day);
        return new InfluencePeriod(
                decision.id(), sanction, new DateRange(effective, last), rule.bars(), carried, capped, edition.basis());
    }

    /** In probation the term counts first, up to the restoration of rights, and the months of the rule from then on. */
    private LocalDate ownLastDay(SanctionDecision decision, Sanction sanction, LocalDate effective, long months) {
        return decision.probation()
                .filter(probation -> sanction == Sanction.PARTY_PROBATION)
                .map(probation -> norms.endDay().lastDay(probation.restoration(effective), months - probation.term()))
                .orElseGet(() -> norms.endDay().lastDay(effective, months));
    }

    private static Optional<Long> months(
            SanctionDecision decision, Sanction sanction, InfluenceRules rules, InfluenceRule rule) {
        Optional<Long> ruled = rule.months().map(Integer::longValue);
        if (sanction == Sanction.PARTY_PROBATION) {
            long term = decision.probation().map(Probation::term).orElse(0);
            return ruled.map(after -> term + after);
        }
        if (sanction == Sanction.PARTY_SERIOUS_WARNING
                && decision.inLieuOf().filter(Sanction.PARTY_REMOVAL::equals).isPresent()) {
            return rules.inLieuOfRemoval().map(Integer::longValue).or(() -> ruled);
        }
        boolean setByDecision = sanction == decision.sanction() && ruled.isPresent();
        return decision.termMonths()
                .filter(term -> setByDecision)
                .map(Integer::longValue)
                .or(() -> ruled);
    }

    private Optional<InfluenceRules.Stacking> stacking(SanctionRegime regime, LocalDate effective) {
        return editions(regime)
                .flatMap(editions -> editions.on(effective))
                .flatMap(edition -> edition.content().stacking());
    }

    private Optional<Edition<InfluenceRules>> edition(SanctionDecision decision, LocalDate effective) {
        return editions(decision.regime())
                .flatMap(editions -> decision.actedUntil().flatMap(editions::on).or(() -> editions.on(effective)));
    }

    private Optional<Editions<InfluenceRules>> editions(SanctionRegime regime) {
        return Optional.ofNullable(norms.influence().get(regime));
    }
}
