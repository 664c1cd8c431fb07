package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MemberCategory;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationField;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/** Flaws of organisations, posts and members (组织类问题). */
final class OrganizationFlaws {
    private static final int SHRUNK = 4;
    private static final int VACANT = 6;
    private static final int UNDATED = 2;
    private static final int HELD_TWICE = 2;
    private static final int UNASSIGNED = 5;

    private static final List<SeededFlaw> OWN = List.of(
            SeededFlaw.found(
                    "organization.several-roots",
                    1,
                    "A branch founded in a company this summer was recorded before its superior was settled.",
                    OrganizationFlaws::secondRoot),
            SeededFlaw.found(
                    "organization.cyclic-tree",
                    2,
                    "Two social organisations merged, and each was recorded as the superior of the other.",
                    OrganizationFlaws::circle),
            SeededFlaw.found(
                    "organization.level-order",
                    1,
                    "The wrong line of the list was picked: a village branch stands at county level.",
                    OrganizationFlaws::levelTooHigh),
            SeededFlaw.found(
                    "organization.branch-too-small",
                    SHRUNK,
                    "Companies lost staff, who took their membership home: two full members are left.",
                    OrganizationFlaws::shrunkBranches),
            SeededFlaw.found(
                    "organization.secretary-vacant",
                    VACANT,
                    "The secretary left in spring and nobody was appointed.",
                    OrganizationFlaws::vacantSinceSpring),
            SeededFlaw.notAssessed(
                    "organization.secretary-vacant",
                    UNDATED,
                    "The post was copied from a list without dates, and its holder was never entered.",
                    OrganizationFlaws::postsWithoutDate),
            SeededFlaw.found(
                    "organization.post-held-twice",
                    HELD_TWICE,
                    "The month of handing over was entered for both secretaries.",
                    OrganizationFlaws::handoverCountedTwice),
            SeededFlaw.found(
                    "organization.member-outside-branch",
                    UNASSIGNED,
                    "Members moved in and were entered with the township, but with none of its branches.",
                    OrganizationFlaws::membersWithTownship));

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL =
            Stream.of(OWN, UnitFlaws.ALL, PersonFlaws.ALL).flatMap(List::stream).toList();

    private OrganizationFlaws() {}

    private static void secondRoot(CountyDraft draft) {
        unitBranches(draft, OrganizationField.NON_PUBLIC_ENTERPRISE, 1)
                .forEach(branch -> CountyDraft.replace(draft.organizations, branch.withParent(Optional.empty())));
    }

    private static void circle(CountyDraft draft) {
        List<Organization> both = unitBranches(draft, OrganizationField.SOCIAL_ORGANIZATION, 2);
        CountyDraft.replace(
                draft.organizations, both.get(0).withParent(both.get(1).id()));
        CountyDraft.replace(
                draft.organizations, both.get(1).withParent(both.get(0).id()));
    }

    private static void levelTooHigh(CountyDraft draft) {
        Set<Ref<Organization>> parents = new HashSet<>();
        draft.organizations.forEach(organization -> organization.parent().ifPresent(parents::add));
        draft.claim(
                        draft.chance("level"),
                        draft.organizations,
                        branch -> isVillageBranch(branch) && !parents.contains(branch.id()),
                        1)
                .forEach(branch -> CountyDraft.replace(draft.organizations, branch.withLevel(Level.COUNTY)));
    }

    private static void shrunkBranches(CountyDraft draft) {
        for (Organization branch : unitBranches(draft, OrganizationField.NON_PUBLIC_ENTERPRISE, SHRUNK)) {
            Ref<Organization> next = firstBelow(draft, branch.parent().orElseThrow());
            List<Member> members = draft.members.stream()
                    .filter(member -> member.branch().equals(branch.id()))
                    .toList();
            members.stream().skip(2).forEach(member -> CountyDraft.replace(draft.members, member.withBranch(next)));
        }
    }

    /** A branch of a village or of the township itself: those of companies come later in the register. */
    private static Ref<Organization> firstBelow(CountyDraft draft, Ref<Organization> parent) {
        return draft.branches().stream()
                .filter(branch -> branch.parent().filter(parent::equals).isPresent())
                .map(Organization::id)
                .findFirst()
                .orElseThrow();
    }

    private static void vacantSinceSpring(CountyDraft draft) {
        Chance chance = draft.chance("vacant");
        Set<Ref<Post>> secretaries = new HashSet<>();
        draft.posts.stream()
                .filter(post -> post.role() == PostRole.SECRETARY)
                .map(Post::id)
                .forEach(secretaries::add);
        List<Appointment> held = draft.appointments.stream()
                .filter(appointment -> secretaries.contains(appointment.post()))
                .filter(appointment -> appointment.during().until().isEmpty())
                .filter(appointment -> appointment.during().from().isBefore(LocalDate.of(2026, 1, 1)))
                .toList();
        for (Appointment appointment : chance.shuffled(held).stream()
                .filter(each -> draft.claim(each.post()))
                .limit(VACANT)
                .toList()) {
            LocalDate left = chance.day(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 5, 20));
            CountyDraft.replace(
                    draft.appointments,
                    appointment.withDuring(DateRange.of(appointment.during().from(), left)));
        }
    }

    private static void postsWithoutDate(CountyDraft draft) {
        draft.claim(draft.chance("undated"), draft.posts, post -> post.role() == PostRole.SECRETARY, UNDATED)
                .forEach(post -> {
                    CountyDraft.replace(draft.posts, post.withEstablishedOn(Optional.empty()));
                    draft.appointments.removeIf(
                            appointment -> appointment.post().equals(post.id()));
                });
    }

    private static void handoverCountedTwice(CountyDraft draft) {
        record LastDay(Ref<Post> post, LocalDate day) {}
        Set<LastDay> handedOver = draft.appointments.stream()
                .map(next -> new LastDay(next.post(), next.during().from().minusDays(1)))
                .collect(Collectors.toSet());
        List<Appointment> ended = draft.appointments.stream()
                .filter(appointment -> appointment
                        .during()
                        .until()
                        .filter(last -> handedOver.contains(new LastDay(appointment.post(), last)))
                        .isPresent())
                .toList();
        for (Appointment before : draft.chance("handover").shuffled(ended).stream()
                .filter(each -> draft.claim(each.post()))
                .limit(HELD_TWICE)
                .toList()) {
            LocalDate last = before.during().until().orElseThrow().plusDays(30);
            CountyDraft.replace(
                    draft.appointments,
                    before.withDuring(DateRange.of(before.during().from(), last)));
        }
    }

    private static void membersWithTownship(CountyDraft draft) {
        Set<Ref<Organization>> villages = new HashSet<>();
        draft.branches().stream()
                .filter(OrganizationFlaws::isVillageBranch)
                .map(Organization::id)
                .forEach(villages::add);
        draft.claim(
                        draft.chance("unassigned"),
                        draft.members,
                        member -> villages.contains(member.branch())
                                && !member.category().equals(Optional.of(MemberCategory.POST_HOLDING)),
                        UNASSIGNED)
                .forEach(member -> CountyDraft.replace(
                        draft.members,
                        member.withBranch(draft.organizations.stream()
                                .filter(organization -> organization.id().equals(member.branch()))
                                .findFirst()
                                .flatMap(Organization::parent)
                                .orElseThrow())));
    }

    private static boolean isVillageBranch(Organization organization) {
        return organization.kind() == OrganizationKind.BRANCH
                && organization.field().equals(Optional.of(OrganizationField.VILLAGE));
    }

    private static List<Organization> unitBranches(CountyDraft draft, OrganizationField field, int count) {
        return draft.claim(
                draft.chance(field.code()),
                draft.organizations,
                organization -> organization.field().equals(Optional.of(field)),
                count);
    }
}
