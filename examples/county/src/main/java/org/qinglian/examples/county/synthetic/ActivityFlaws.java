package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.ServiceTeam;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Absence;
import org.qinglian.core.organization.Meeting;
import org.qinglian.core.organization.Member;

/** Flaws of meetings and visits (活动类问题). */
final class ActivityFlaws {
    private static final int STRANGERS = 3;
    private static final int ELSEWHERE = 3;
    private static final int STAYED_AWAY = 4;
    private static final int OVERSETTLED = 5;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "organization.absent-from-other-branch",
                    STRANGERS,
                    "Minutes of a joint meeting list the absent of another branch too.",
                    ActivityFlaws::strangersInMinutes),
            SeededFlaw.found(
                    "coverage.visit-settled-exceeds-raised",
                    OVERSETTLED,
                    "A matter of an earlier visit was settled and booked on this one.",
                    ActivityFlaws::moreSettledThanRaised),
            SeededFlaw.found(
                    "coverage.team-visit-elsewhere",
                    ELSEWHERE,
                    "A team helped out in a village of another team and booked it as its own round.",
                    ActivityFlaws::visitedElsewhere),
            SeededFlaw.found(
                    "coverage.team-visit-overdue",
                    STAYED_AWAY,
                    "The team was called to another task in late August and has not been back.",
                    ActivityFlaws::stayedAway));

    private ActivityFlaws() {}

    private static void strangersInMinutes(CountyDraft draft) {
        Chance chance = draft.chance("strangers");
        List<Member> villagers = draft.members.stream()
                .filter(member -> member.branch().id().startsWith("o-v") && draft.isInDuty(member))
                .toList();
        for (Meeting meeting : draft.claim(chance, draft.meetings, ActivityFlaws::isOfUnit, STRANGERS)) {
            List<Absence> absences = new ArrayList<>(meeting.absences());
            absences.add(Absence.builder()
                    .member(chance.pick(villagers).id())
                    .excused(true)
                    .reason("因公出差")
                    .build());
            CountyDraft.replace(draft.meetings, meeting.withAbsences(absences));
        }
    }

    private static boolean isOfUnit(Meeting meeting) {
        return !meeting.organization().id().startsWith("o-v");
    }

    /** In July, so that the visits after it still follow each other closely enough. */
    private static void visitedElsewhere(CountyDraft draft) {
        Map<Ref<ServiceTeam>, List<Ref<Village>>> villages = new HashMap<>();
        draft.teams.forEach(team -> villages.put(team.id(), team.villages()));
        draft.claim(
                        draft.chance("elsewhere"),
                        draft.teamVisits,
                        visit -> visit.visitedOn().isBefore(LocalDate.of(2026, 8, 1)),
                        ELSEWHERE)
                .forEach(visit -> CountyDraft.replace(
                        draft.teamVisits,
                        visit.withVillage(draft.villages.stream()
                                .map(Village::id)
                                .filter(village -> !CountyDraft.known(villages, visit.team())
                                        .contains(village))
                                .findFirst()
                                .orElseThrow())));
    }

    private static void stayedAway(CountyDraft draft) {
        Set<Ref<ServiceTeam>> away = new HashSet<>();
        draft.claim(
                        draft.chance("stayed-away"),
                        draft.teams,
                        team -> team.villages().size() == 1
                                && team.during().until().isEmpty(),
                        STAYED_AWAY)
                .forEach(team -> away.add(team.id()));
        draft.teamVisits.removeIf(
                visit -> away.contains(visit.team()) && visit.visitedOn().isAfter(LocalDate.of(2026, 8, 22)));
    }

    private static void moreSettledThanRaised(CountyDraft draft) {
        draft.claim(
                        draft.chance("oversettled"),
                        draft.visits,
                        visit -> visit.mattersSettled().equals(visit.mattersRaised()),
                        OVERSETTLED)
                .forEach(visit ->
                        CountyDraft.replace(draft.visits, visit.withMattersSettled(visit.mattersRaised() + 1)));
    }
}
