package org.qinglian.core.inspection.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.CoverageRegister;
import org.qinglian.core.coverage.ServiceTeam;
import org.qinglian.core.coverage.TeamVisit;
import org.qinglian.core.coverage.Village;

/** A service team is in each of its villages once a month at least (联村走访超期). */
final class TeamVisitOverdue implements Check {
    @Override
    public String id() {
        return "coverage.team-visit-overdue";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("组团联村做法：每月至少走访一次"));
    }

    /** A team and one of its villages. */
    private record Round(Ref<ServiceTeam> team, Ref<Village> village) {}

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        CoverageRegister register = inspected.programme().coverage();
        Map<Round, LocalDate> last = lastVisits(register, inspected.asOf());
        List<ServiceTeam> teams = register.teams();
        if (register.teamVisits().isEmpty() && !teams.isEmpty()) {
            verdicts.notAssessable(inspected.programme(), "coverage.team-visit-overdue.no-visits", Map.of());
            return;
        }
        for (int i = 0; i < teams.size(); i++) {
            ServiceTeam team = teams.get(i);
            if (team.during().contains(inspected.asOf())) {
                for (int j = 0; j < team.villages().size(); j++) {
                    Round round = new Round(team.id(), team.villages().get(j));
                    judge(team, round, "/coverage/teams/" + i + "/villages/" + j, last, inspected, verdicts);
                }
            }
        }
    }

    private static Map<Round, LocalDate> lastVisits(CoverageRegister register, LocalDate asOf) {
        Map<Round, LocalDate> last = new HashMap<>();
        for (TeamVisit visit : register.teamVisits()) {
            if (!visit.visitedOn().isAfter(asOf)) {
                last.merge(
                        new Round(visit.team(), visit.village()),
                        visit.visitedOn(),
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return last;
    }

    /** Counted from the last visit, or from the day on which the team went to work if that is later. */
    private static void judge(
            ServiceTeam team,
            Round round,
            String pointer,
            Map<Round, LocalDate> last,
            Inspected inspected,
            Verdicts verdicts) {
        boolean excluded = inspected
                .registry()
                .find(Village.class, round.village())
                .filter(village -> Exclusion.isInForce(village.exclusion(), inspected.asOf()))
                .isPresent();
        if (excluded) {
            return;
        }
        LocalDate start = team.during().from();
        LocalDate since = Optional.ofNullable(last.get(round))
                .filter(day -> day.isAfter(start))
                .orElse(start);
        TimeLimit within = inspected.norms(CoverageNorms.standard()).teamVisitWithin();
        verdicts.expectInTime(
                team,
                pointer,
                Deadline.of(since, within, inspected.calendar()),
                Optional.empty(),
                inspected.asOf(),
                Map.of("village", round.village()));
    }
}
