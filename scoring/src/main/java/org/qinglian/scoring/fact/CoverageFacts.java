package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;
import org.qinglian.core.coverage.Coverage;
import org.qinglian.core.coverage.CoverageDimension;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.Visit;
import org.qinglian.core.programme.Programme;

/**
 * Coverage: {@code visit} and {@code matter.settled} of a member; readings {@code households.linked} of a member, and {@code coverage.team-village},
 * {@code coverage.grid-branch}, {@code coverage.member-household} in percent of a township, of a village and of its
 * branch.
 */
final class CoverageFacts implements FactDeriver {
    /** Digits of a percentage: enough that no half point of any published rule depends on the rest. */
    static final int DIGITS = 10;

    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        CoverageRegister register = programme.coverage();
        visits(register, facts);
        links(register, period, facts);
        Map<Ref<Village>, Village> villages = index(register.villages());
        Map<Ref<Grid>, Grid> grids = index(register.grids());
        shares(CoverageDimension.TEAM_VILLAGE, village -> village, register, period, facts);
        shares(CoverageDimension.GRID_BRANCH, grid -> villages.get(grid.village()), register, period, facts);
        shares(
                CoverageDimension.MEMBER_HOUSEHOLD,
                household -> {
                    Grid grid = grids.get(household.grid());
                    return grid == null ? null : villages.get(grid.village());
                },
                register,
                period,
                facts);
    }

    private static void visits(CoverageRegister register, Facts.Builder facts) {
        for (Visit visit : register.visits()) {
            if (facts.covers(visit.visitedOn())) {
                facts.add(event(visit, "visit", Optional.empty()));
                if (visit.mattersSettled() > 0) {
                    facts.add(event(visit, "matter.settled", Optional.of(BigDecimal.valueOf(visit.mattersSettled()))));
                }
            }
        }
    }

    private static Event event(Visit visit, String kind, Optional<BigDecimal> quantity) {
        return new Event(
                visit.visitor().id(),
                kind,
                visit.visitedOn(),
                quantity,
                Map.of(),
                visit.id().id());
    }

    private static void links(CoverageRegister register, Period period, Facts.Builder facts) {
        Map<String, Integer> households = new HashMap<>();
        for (HouseholdLink link : register.links()) {
            if (link.during().contains(period.end())) {
                households.merge(link.member().id(), link.households().size(), Integer::sum);
            }
        }
        households.forEach((member, count) -> facts.add(Reading.builder()
                .subject(member)
                .name("households.linked")
                .value(BigDecimal.valueOf(count))
                .source("coverage/links")
                .build()));
    }

    /** Counts of one group: all, and those covered. */
    private static final class Tally {
        private long whole;
        private long part;
    }

    private static <T extends Identified<T>> void shares(
            CoverageDimension<T> dimension,
            Function<T, @Nullable Village> home,
            CoverageRegister register,
            Period period,
            Facts.Builder facts) {
        Coverage<T> coverage = dimension.measure(register, period.end());
        Set<Ref<T>> uncovered = refs(coverage.uncovered());
        Set<Ref<T>> excluded = refs(coverage.excluded());
        Map<String, Tally> tallies = new HashMap<>();
        for (T each : dimension.subjects(register)) {
            Village village = home.apply(each);
            if (village != null && !excluded.contains(each.id())) {
                boolean covered = !uncovered.contains(each.id());
                count(tallies, village.id().id(), covered);
                count(tallies, village.township().id(), covered);
                village.organization().map(Ref::id).ifPresent(branch -> count(tallies, branch, covered));
            }
        }
        tallies.forEach((subject, tally) -> facts.add(percent(subject, dimension, new Share(tally.part, tally.whole))));
    }

    private static void count(Map<String, Tally> tallies, String group, boolean covered) {
        Tally tally = tallies.computeIfAbsent(group, key -> new Tally());
        tally.whole++;
        tally.part += covered ? 1 : 0;
    }

    private static Reading percent(String subject, CoverageDimension<?> dimension, Share share) {
        return Reading.builder()
                .subject(subject)
                .name("coverage." + dimension.code())
                .value(share.percent(DIGITS))
                .source(dimension.collection() + " " + share)
                .build();
    }

    static <T extends Identified<T>> Map<Ref<T>, T> index(List<T> records) {
        Map<Ref<T>, T> index = new HashMap<>();
        records.forEach(each -> index.put(each.id(), each));
        return index;
    }

    private static <T extends Identified<T>> Set<Ref<T>> refs(List<T> records) {
        Set<Ref<T>> refs = new HashSet<>();
        records.forEach(each -> refs.add(each.id()));
        return refs;
    }
}
