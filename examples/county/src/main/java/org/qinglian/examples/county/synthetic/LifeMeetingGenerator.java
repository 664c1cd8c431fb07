package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.rectification.Channel;
import org.qinglian.core.rectification.LifeMeeting;
import org.qinglian.core.rectification.LifeMeetingBuilder;
import org.qinglian.core.rectification.LifeMeetingKind;
import org.qinglian.core.rectification.LifeMeetingState;
import org.qinglian.core.rectification.MeetingCoverage;
import org.qinglian.core.rectification.MemberAppraisal;
import org.qinglian.core.rectification.ProblemOrigin;
import org.qinglian.core.rectification.RectificationNorms;

/** Makes the life meetings of 2025 (年度生活会): one of each organisation that owes it, in December. */
final class LifeMeetingGenerator {
    static final int YEAR = 2025;
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 8);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 26);

    private final CountyDraft draft;
    private final Chance chance;

    private LifeMeetingGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("life-meetings");
    }

    static void generate(CountyDraft draft, ProblemMaker problems) {
        LifeMeetingGenerator generator = new LifeMeetingGenerator(draft);
        draft.organizations.stream()
                .filter(organization -> MeetingCoverage.owes(organization, YEAR, RectificationNorms.standard()))
                .forEach(organization -> generator.meeting(organization, problems));
    }

    private void meeting(Organization organization, ProblemMaker problems) {
        boolean branch = organization.kind() == OrganizationKind.BRANCH;
        LocalDate day = chance.day(FIRST, LAST);
        int expected = chance.between(6, 15);
        LifeMeeting meeting = meeting(draft, organization.id(), day)
                .kind(branch ? LifeMeetingKind.ORGANISATION : LifeMeetingKind.DEMOCRATIC)
                .expected(expected)
                .attended(expected - chance.below(expected / 3 + 1))
                .appraisal(branch ? Optional.of(appraisal(expected, day)) : Optional.empty())
                .build();
        draft.rectification.lifeMeetings.add(meeting);
        problems.add(
                Channel.LIFE_MEETING,
                ProblemOrigin.builder().meeting(meeting.id()).build(),
                Actor.of(organization),
                day);
    }

    /** A meeting with all its steps, each in time. */
    static LifeMeetingBuilder meeting(CountyDraft draft, Ref<Organization> organization, LocalDate day) {
        return LifeMeeting.builder()
                .id(Ids.of("lm", draft.rectification.lifeMeetings.size() + 1, 4))
                .kind(LifeMeetingKind.ORGANISATION)
                .organization(organization)
                .year(day.getYear())
                .theme("严明纪律、改进作风（虚构示例）")
                .expected(9)
                .attended(8)
                .principalFirst(true)
                .history(held(day));
    }

    static List<Step<LifeMeetingState>> held(LocalDate day) {
        return List.of(
                Step.of(LifeMeetingState.PLANNED, day.minusDays(28)),
                Step.of(LifeMeetingState.NOTIFIED, day.minusDays(17)),
                Step.of(LifeMeetingState.OPINIONS, day.minusDays(12)),
                Step.of(LifeMeetingState.TALKS, day.minusDays(8)),
                Step.of(LifeMeetingState.DRAFTS_REVIEWED, day.minusDays(4)),
                Step.of(LifeMeetingState.HELD, day),
                Step.of(LifeMeetingState.MEASURES, day.plusDays(6)),
                Step.of(LifeMeetingState.REPORTED, day.plusDays(11)),
                Step.of(LifeMeetingState.FOLLOWED, day.plusDays(120)));
    }

    private static MemberAppraisal appraisal(int members, LocalDate day) {
        int excellent = members / 3;
        return MemberAppraisal.builder()
                .members(members)
                .selfAppraisedOn(day.minusDays(1))
                .mutuallyAppraisedOn(day)
                .votedOn(day)
                .excellent(excellent)
                .qualified(members - excellent)
                .basicallyQualified(0)
                .unqualified(0)
                .build();
    }
}
