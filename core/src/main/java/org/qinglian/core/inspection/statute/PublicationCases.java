package org.qinglian.core.inspection.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.coverage.VillageCommittee;
import org.qinglian.core.coverage.VillageMatter;
import org.qinglian.core.coverage.VillagePublication;
import org.qinglian.core.statute.CaseKind;
import org.qinglian.core.statute.CaseKinds;
import org.qinglian.core.statute.RuleCase;

/**
 * How often a village makes its affairs public (村务公开): each quarter and, where its finances are busy, each month of its
 * committee's term that is over. What was put up in it counts, whatever it tells of.
 */
final class PublicationCases implements CaseSource {
    /** What a village puts up of one sort of matter. */
    private record Board(Ref<Village> village, VillageMatter matter) {}

    @Override
    public List<CaseKind> kinds() {
        return List.of(CaseKinds.VILLAGE_QUARTER, CaseKinds.VILLAGE_MONTH);
    }

    @Override
    public void each(Inspected inspected, Consumer<RuleCase> cases) {
        Map<Board, List<LocalDate>> boards = new HashMap<>();
        for (VillagePublication each : inspected.programme().coverage().villagePublications()) {
            each.publishedOn()
                    .filter(day -> !day.isAfter(inspected.asOf()))
                    .ifPresent(day -> boards.computeIfAbsent(
                                    new Board(each.village(), each.matter()), any -> new ArrayList<>())
                            .add(day));
        }
        List<VillageCommittee> committees = inspected.programme().coverage().villageCommittees();
        for (int i = 0; i < committees.size(); i++) {
            VillageCommittee committee = committees.get(i);
            String pointer = "/coverage/villageCommittees/" + i;
            periods(CaseKinds.VILLAGE_QUARTER, Period.Unit.QUARTER, committee, pointer, inspected.asOf())
                    .days(boards.getOrDefault(new Board(committee.village(), VillageMatter.GENERAL), List.of()), cases);
            if (committee.busyFinances()) {
                periods(CaseKinds.VILLAGE_MONTH, Period.Unit.MONTH, committee, pointer, inspected.asOf())
                        .days(
                                boards.getOrDefault(new Board(committee.village(), VillageMatter.FINANCES), List.of()),
                                cases);
            }
        }
    }

    private static Term periods(
            CaseKind kind, Period.Unit unit, VillageCommittee committee, String pointer, LocalDate asOf) {
        return new Term(kind, unit, committee, pointer, asOf);
    }

    /** The periods of a committee's term. */
    private record Term(CaseKind kind, Period.Unit unit, VillageCommittee committee, String pointer, LocalDate asOf) {
        /** One case for each whole period of the term that is over, from the first of which something is on record. */
        void days(List<LocalDate> published, Consumer<RuleCase> cases) {
            Map<Period, Integer> counts = new HashMap<>();
            published.forEach(day -> counts.merge(Period.containing(day, unit), 1, Integer::sum));
            LocalDate first = published.stream().min(LocalDate::compareTo).orElse(asOf.minusMonths(unit.months()));
            Period period = Period.containing(first, unit);
            if (period.start().isBefore(committee.during().from())) {
                period = Period.containing(committee.during().from(), unit).next();
            }
            while (!period.end().isAfter(asOf) && committee.during().contains(period.end())) {
                cases.accept(RuleCase.of(kind, committee, pointer)
                        .which(period.toString())
                        .count("publications", Optional.of(counts.getOrDefault(period, 0)), "")
                        .build());
                period = period.next();
            }
        }
    }
}
