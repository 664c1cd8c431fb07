package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.coverage.Visit;
import org.qinglian.core.organization.Absence;
import org.qinglian.core.organization.Meeting;
import org.qinglian.core.organization.MeetingKind;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;

/**
 * Makes what happened in the quarter (组织生活、走访): each branch meets once a month and holds one Party class, with
 * about four absences in a hundred, most of them excused; members visit the households to which they are linked.
 */
final class ActivityGenerator {
    private static final List<String> REASONS = List.of("因公出差", "就医", "外出务工", "照顾病人", "值班");

    private final CountyDraft draft;
    private final Chance chance;

    private ActivityGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("activity");
    }

    static void generate(CountyDraft draft) {
        ActivityGenerator generator = new ActivityGenerator(draft);
        Map<Ref<Organization>, List<Member>> members = generator.membersOfBranches();
        for (Organization branch : draft.branches()) {
            generator.meetings(branch, members.getOrDefault(branch.id(), List.of()));
        }
        generator.visits();
        TeamVisitGenerator.generate(draft);
    }

    /** Those expected at the meetings of a branch: its own members and those of its groups. */
    private Map<Ref<Organization>, List<Member>> membersOfBranches() {
        Map<Ref<Organization>, Ref<Organization>> branchOfGroup = new HashMap<>();
        for (Organization organization : draft.organizations) {
            if (organization.kind() == OrganizationKind.GROUP) {
                branchOfGroup.put(organization.id(), organization.parent().orElseThrow());
            }
        }
        Map<Ref<Organization>, List<Member>> members = new HashMap<>();
        for (Member member : draft.members) {
            if (draft.isInDuty(member)) {
                Ref<Organization> branch = branchOfGroup.getOrDefault(member.branch(), member.branch());
                members.computeIfAbsent(branch, key -> new ArrayList<>()).add(member);
            }
        }
        return members;
    }

    private void meetings(Organization branch, List<Member> members) {
        LocalDate start = CountyGenerator.QUARTER.start();
        for (int month = 0; month < 3; month++) {
            LocalDate first = start.plusMonths(month);
            MeetingKind kind = chance.permille(400) ? MeetingKind.MEMBER_MEETING : MeetingKind.THEME_DAY;
            meeting(branch, kind, chance.day(first.plusDays(3), first.plusDays(26)), members);
        }
        meeting(branch, MeetingKind.PARTY_CLASS, chance.day(start, CountyGenerator.QUARTER.end()), members);
    }

    private void meeting(Organization branch, MeetingKind kind, LocalDate day, List<Member> members) {
        List<Absence> absences = new ArrayList<>();
        for (Member member : members) {
            if (chance.permille(40)) {
                boolean excused = chance.permille(850);
                absences.add(Absence.builder()
                        .member(member.id())
                        .excused(excused)
                        .reason(excused ? Optional.of(chance.pick(REASONS)) : Optional.empty())
                        .build());
            }
        }
        draft.meetings.add(Meeting.builder()
                .id(Ids.of("t", draft.meetings.size() + 1, 5))
                .kind(kind)
                .organization(branch.id())
                .heldOn(day)
                .absences(absences)
                .build());
    }

    private record Walk(HouseholdLink link, LocalDate day) {}

    private void visits() {
        Set<Ref<Member>> onDuty = new HashSet<>();
        draft.members.stream().filter(draft::isInDuty).map(Member::id).forEach(onDuty::add);
        List<HouseholdLink> links = draft.links.stream()
                .filter(link -> onDuty.contains(link.member()))
                .toList();
        List<Walk> walks = new ArrayList<>();
        for (int i = 0; i < draft.size.visits(); i++) {
            HouseholdLink link = links.get(i % links.size());
            LocalDate day = chance.day(CountyGenerator.QUARTER.start(), CountyGenerator.QUARTER.end());
            if (link.during().contains(day)) {
                walks.add(new Walk(link, day));
            }
        }
        walks.sort(Comparator.comparing(Walk::day));
        walks.forEach(this::visit);
    }

    private void visit(Walk walk) {
        int raised = chance.permille(300) ? chance.between(1, 3) : 0;
        int settled = 0;
        for (int i = 0; i < raised; i++) {
            settled += chance.permille(880) ? 1 : 0;
        }
        draft.visits.add(Visit.builder()
                .id(Ids.of("w", draft.visits.size() + 1, 5))
                .visitor(walk.link().member())
                .household(chance.pick(walk.link().households()))
                .visitedOn(walk.day())
                .mattersRaised(raised)
                .mattersSettled(settled)
                .build());
    }
}
