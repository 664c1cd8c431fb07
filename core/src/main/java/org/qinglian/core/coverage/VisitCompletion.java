package org.qinglian.core.coverage;

import java.util.HashSet;
import java.util.Set;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Share;

/**
 * How far visits went in a period (走访完成情况): who was visited of those who were to be, and what is left of the matters raised.
 *
 * @param period the period
 * @param visited who was visited at least once, of all who had somebody to visit them on the last day of the period
 * @param unresolved the matters raised in the period that are not settled, of all raised
 */
public record VisitCompletion(Period period, Share visited, Share unresolved) {
    /** Of the households that are linked to a member. */
    public static VisitCompletion ofMembers(CoverageRegister register, Period period) {
        Set<Ref<Household>> due = new HashSet<>();
        register.links().stream()
                .filter(link -> link.during().contains(period.end()))
                .forEach(link -> due.addAll(link.households()));
        Set<Ref<Household>> seen = new HashSet<>();
        Matters matters = new Matters();
        for (Visit visit : register.visits()) {
            if (period.contains(visit.visitedOn())) {
                seen.add(visit.household());
                matters.add(visit.mattersRaised(), visit.mattersSettled());
            }
        }
        seen.retainAll(due);
        return new VisitCompletion(period, new Share(seen.size(), due.size()), matters.unresolved());
    }

    /** A team and one of its villages. */
    private record Round(Ref<ServiceTeam> team, Ref<Village> village) {}

    /** Of the villages of each team; a village of two teams is to be visited by both. */
    public static VisitCompletion ofTeams(CoverageRegister register, Period period) {
        Set<Round> due = new HashSet<>();
        register.teams().stream()
                .filter(team -> team.during().contains(period.end()))
                .forEach(team -> team.villages().forEach(village -> due.add(new Round(team.id(), village))));
        Set<Round> made = new HashSet<>();
        Matters matters = new Matters();
        for (TeamVisit visit : register.teamVisits()) {
            if (period.contains(visit.visitedOn())) {
                made.add(new Round(visit.team(), visit.village()));
                matters.add(visit.mattersRaised(), visit.mattersSettled());
            }
        }
        made.retainAll(due);
        return new VisitCompletion(period, new Share(made.size(), due.size()), matters.unresolved());
    }

    /** Counts matters; more settled than raised is a finding of its own and settles no others here. */
    private static final class Matters {
        private long raised;
        private long open;

        private void add(int raisedHere, int settledHere) {
            raised += raisedHere;
            open += Math.max(0, raisedHere - settledHere);
        }

        private Share unresolved() {
            return new Share(Math.max(0, open), Math.max(open, raised));
        }
    }
}
