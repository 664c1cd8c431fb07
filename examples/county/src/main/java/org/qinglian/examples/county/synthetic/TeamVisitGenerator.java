package org.qinglian.examples.county.synthetic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.qinglian.core.coverage.ServiceTeam;
import org.qinglian.core.coverage.TeamVisit;

/** Makes the visits of service teams (组团联村走访): each Tuesday of the quarter in one of the villages of the team, by turns. */
final class TeamVisitGenerator {
    /** Until this week a team may stay away; after it the days since the last visit would run out. */
    private static final int REGULAR_FROM = 8;

    private final CountyDraft draft;
    private final Chance chance;

    private TeamVisitGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("team-visits");
    }

    static void generate(CountyDraft draft) {
        TeamVisitGenerator generator = new TeamVisitGenerator(draft);
        LocalDate day = CountyGenerator.QUARTER.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        for (int week = 0; !day.isAfter(CountyGenerator.QUARTER.end()); week++) {
            for (ServiceTeam team : draft.teams) {
                generator.visit(team, week, day);
            }
            day = day.plusWeeks(1);
        }
    }

    private void visit(ServiceTeam team, int week, LocalDate day) {
        boolean away = chance.permille(80) && week < REGULAR_FROM;
        if (away || !team.during().contains(day)) {
            return;
        }
        int raised = chance.permille(400) ? chance.between(1, 4) : 0;
        draft.teamVisits.add(TeamVisit.builder()
                .id(Ids.of("tv", draft.teamVisits.size() + 1, 5))
                .team(team.id())
                .village(team.villages().get(week % team.villages().size()))
                .visitedOn(day)
                .addParticipants(team.leader())
                .addAllParticipants(team.members())
                .peopleServed(chance.between(3, 30))
                .mattersRaised(raised)
                .mattersSettled(raised == 0 ? 0 : chance.between(raised / 2, raised))
                .build());
    }
}
