package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.organization.Absence;
import org.qinglian.core.organization.Meeting;
import org.qinglian.core.organization.Member;

/** Flaws of meetings and visits (活动类问题). */
final class ActivityFlaws {
    private static final int STRANGERS = 3;
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
                    ActivityFlaws::moreSettledThanRaised));

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
