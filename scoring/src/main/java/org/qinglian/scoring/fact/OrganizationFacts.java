package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Absence;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Meeting;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;
import org.qinglian.core.programme.Programme;

/**
 * Organisation life: {@code meeting.held} of a branch, {@code meeting.absent} of a member; and readings of a branch:
 * {@code members}, {@code meeting.attendance} in percent and {@code secretary.in-post}.
 *
 * <p>A Party group is scored by nobody: its members are members of the branch above it, its absences are those of its
 * members, and of itself there is nothing to say.
 */
final class OrganizationFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        Map<Ref<Organization>, Optional<Ref<Organization>>> groups = groups(programme);
        Map<Ref<Organization>, Integer> members = members(programme, groups);
        Map<Ref<Organization>, Integer> expected = new HashMap<>();
        Map<Ref<Organization>, Integer> absent = new HashMap<>();
        for (Meeting meeting : programme.organization().meetings()) {
            boolean ofBranch = !groups.containsKey(meeting.organization());
            if (facts.covers(meeting.heldOn())) {
                absences(meeting, facts);
                if (ofBranch) {
                    facts.add(held(meeting));
                }
                if (ofBranch && period.contains(meeting.heldOn())) {
                    expected.merge(
                            meeting.organization(), members.getOrDefault(meeting.organization(), 0), Integer::sum);
                    absent.merge(meeting.organization(), meeting.absences().size(), Integer::sum);
                }
            }
        }
        members.forEach(
                (branch, count) -> facts.add(number(branch.id(), "members", BigDecimal.valueOf(count), branch)));
        expected.forEach((branch, all) -> attendance(branch, all, absent.getOrDefault(branch, 0), facts));
        secretaries(programme, period, facts);
    }

    /** Every Party group with the branch above it. */
    static Map<Ref<Organization>, Optional<Ref<Organization>>> groups(Programme programme) {
        Map<Ref<Organization>, Optional<Ref<Organization>>> groups = new HashMap<>();
        for (Organization organization : programme.organization().organizations()) {
            if (organization.kind() == OrganizationKind.GROUP) {
                groups.put(organization.id(), organization.parent());
            }
        }
        return groups;
    }

    /** The members of each organisation; those of a Party group count for the branch above it. */
    private static Map<Ref<Organization>, Integer> members(
            Programme programme, Map<Ref<Organization>, Optional<Ref<Organization>>> groups) {
        Map<Ref<Organization>, Integer> members = new HashMap<>();
        for (Member member : programme.organization().members()) {
            groups.getOrDefault(member.branch(), Optional.of(member.branch()))
                    .ifPresent(branch -> members.merge(branch, 1, Integer::sum));
        }
        return members;
    }

    private static Event held(Meeting meeting) {
        return Event.builder()
                .subject(meeting.organization().id())
                .kind("meeting.held")
                .occurredOn(meeting.heldOn())
                .putAttributes("kind", meeting.kind().code())
                .source(meeting.id().id())
                .build();
    }

    private static void absences(Meeting meeting, Facts.Builder facts) {
        for (Absence absence : meeting.absences()) {
            facts.add(Event.builder()
                    .subject(absence.member().id())
                    .kind("meeting.absent")
                    .occurredOn(meeting.heldOn())
                    .putAttributes("kind", meeting.kind().code())
                    .putAttributes("excused", absence.excused().toString())
                    .source(meeting.id().id())
                    .build());
        }
    }

    private static void attendance(Ref<Organization> branch, int expected, int absent, Facts.Builder facts) {
        if (expected >= absent && expected > 0) {
            BigDecimal percent = BigDecimal.valueOf(expected - absent)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(expected), CoverageFacts.DIGITS, RoundingMode.HALF_UP);
            facts.add(number(branch.id(), "meeting.attendance", percent, branch));
        }
    }

    private static void secretaries(Programme programme, Period period, Facts.Builder facts) {
        Map<Ref<Post>, Ref<Organization>> posts = new HashMap<>();
        for (Post post : programme.organization().posts()) {
            if (post.role() == PostRole.SECRETARY) {
                posts.put(post.id(), post.organization());
            }
        }
        Map<Ref<Organization>, Boolean> filled = new HashMap<>();
        posts.values().forEach(organization -> filled.put(organization, false));
        for (Appointment appointment : programme.organization().appointments()) {
            Ref<Organization> organization = posts.get(appointment.post());
            if (organization != null && appointment.during().contains(period.end())) {
                filled.put(organization, true);
            }
        }
        filled.forEach((organization, inPost) -> facts.add(number(
                organization.id(), "secretary.in-post", inPost ? BigDecimal.ONE : BigDecimal.ZERO, organization)));
    }

    private static Reading number(String subject, String name, BigDecimal value, Ref<Organization> source) {
        return Reading.builder()
                .subject(subject)
                .name(name)
                .value(value)
                .source(source.id())
                .build();
    }
}
