package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.CorrectionConclusion;
import org.qinglian.core.discipline.MemberDisposal;
import org.qinglian.core.discipline.MemberDisposalBuilder;
import org.qinglian.core.discipline.MemberDisposalKind;
import org.qinglian.core.discipline.MemberOutcome;
import org.qinglian.core.discipline.MemberOutcomeKind;
import org.qinglian.core.discipline.OrganizationMeasure;
import org.qinglian.core.discipline.OrganizationMeasureBuilder;
import org.qinglian.core.discipline.OrganizationMeasureKind;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MembershipStatus;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationTree;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/**
 * Makes measures against Party organisations and disposals of members (对党组织的处理、党员组织处置): branches that were told to
 * examine themselves or criticised, some formed anew or dissolved and registered anew, and members given time to change.
 */
final class MembershipGenerator {
    private static final Basis DISPOSAL = Basis.of("中国共产党不合格党员组织处置办法").withVersion("2024");
    private static final Basis PARTY = Basis.of("中国共产党纪律处分条例").withVersion("2023");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 9);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    /** Those under which no flaw moves a member or a branch. */
    private static final Set<Ref<Organization>> SYSTEMS = Set.of(
            OrganizationGenerator.ORGANS,
            OrganizationGenerator.EDUCATION,
            OrganizationGenerator.HEALTH,
            OrganizationGenerator.STATE_ASSETS);

    private final CountyDraft draft;
    private final Chance chance;
    private final OrganizationTree tree;
    private final Deque<Member> members;

    private MembershipGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("membership");
        this.tree = OrganizationTree.of(draft.organizations);
        this.members = new ArrayDeque<>(chance.shuffled(draft.members.stream()
                .filter(member -> member.status() == MembershipStatus.FULL)
                .toList()));
    }

    static void generate(CountyDraft draft) {
        MembershipGenerator generator = new MembershipGenerator(draft);
        int rounds = Math.max(2, draft.size.townships() / 5);
        Deque<Organization> branches = new ArrayDeque<>(generator.chance.shuffled(draft.organizations.stream()
                .filter(organization -> organization.kind() == OrganizationKind.BRANCH)
                .filter(organization ->
                        organization.parent().filter(SYSTEMS::contains).isPresent())
                .toList()));
        generator.reorganisations();
        generator.dissolutions(branches, rounds);
        for (int round = 0; round < rounds; round++) {
            generator.lighter(branches.remove(), OrganizationMeasureKind.WRITTEN_EXAMINATION);
            generator.lighter(branches.remove(), OrganizationMeasureKind.CIRCULATED_CRITICISM);
            generator.correction(CorrectionConclusion.CORRECTED);
            generator.correction(CorrectionConclusion.CORRECTED);
            generator.failed();
            generator.running();
            generator.readmitted();
        }
    }

    private void lighter(Organization branch, OrganizationMeasureKind kind) {
        draft.discipline.measures.add(
                measure(branch.id(), kind, chance.day(FIRST, LAST)).build());
    }

    private OrganizationMeasureBuilder measure(
            Ref<Organization> organization, OrganizationMeasureKind kind, LocalDate decided) {
        return OrganizationMeasure.builder()
                .id(Ids.of("om", draft.discipline.measures.size() + 1, 4))
                .organization(organization)
                .kind(kind)
                .addBases(PARTY)
                .decidedOn(decided)
                .decidedBy(Actor.organization(committee(organization).id().id()));
    }

    private Organization committee(Ref<Organization> organization) {
        return tree.ancestors(organization).stream()
                .filter(above ->
                        above.kind() == OrganizationKind.COMMITTEE || above.kind() == OrganizationKind.WORK_COMMITTEE)
                .findFirst()
                .orElseThrow();
    }

    /** Where a leader was removed, the leading body was formed anew on that day. */
    private void reorganisations() {
        Map<Ref<Post>, Ref<Organization>> led = draft.posts.stream()
                .filter(post -> post.role() != PostRole.STAFF)
                .collect(Collectors.toMap(Post::id, Post::organization));
        Map<Ref<Organization>, SanctionDecision> removals = new TreeMap<>(Comparator.comparing(Ref::id));
        draft.discipline.decisions.stream()
                .filter(decision -> decision.sanction() == Sanction.PARTY_REMOVAL)
                .filter(decision -> decision.appeals().isEmpty())
                .forEach(decision -> decision.postsRemoved().stream()
                        .filter(led::containsKey)
                        .map(post -> CountyDraft.known(led, post))
                        .filter(organization -> !tree.ancestors(organization).isEmpty())
                        .forEach(organization -> removals.putIfAbsent(organization, decision)));
        Map<Ref<Organization>, List<Appointment>> leaders = draft.appointments.stream()
                .filter(appointment -> led.containsKey(appointment.post()))
                .filter(appointment -> removals.containsKey(CountyDraft.known(led, appointment.post())))
                .collect(Collectors.groupingBy(appointment -> CountyDraft.known(led, appointment.post())));
        removals.forEach((organization, removal) ->
                reorganisation(organization, removal, leaders.getOrDefault(organization, List.of())));
    }

    private void reorganisation(Ref<Organization> organization, SanctionDecision removal, List<Appointment> leaders) {
        LocalDate decided = removal.effectiveOn().orElseThrow();
        draft.claim(removal.id());
        draft.discipline.measures.add(measure(organization, OrganizationMeasureKind.REORGANISATION, decided)
                .addOutcomes(MemberOutcome.of(removal.person(), MemberOutcomeKind.REMOVED_FROM_OFFICE, decided)
                        .withSanction(removal.id()))
                .addAllOutcomes(leaders.stream()
                        .filter(appointment -> appointment.during().contains(decided))
                        .map(appointment -> Actor.cadre(appointment.holder().id()))
                        .filter(leader -> !leader.equals(removal.person()))
                        .distinct()
                        .map(leader -> MemberOutcome.of(leader, MemberOutcomeKind.LAPSED, decided))
                        .toList())
                .build());
    }

    /** Every member was examined; all were registered anew, one of them only after a term for correction. */
    private void dissolutions(Deque<Organization> branches, int count) {
        List<Organization> dissolved = new ArrayList<>();
        while (dissolved.size() < count) {
            Organization branch = branches.remove();
            if (draft.claim(branch.id())) {
                dissolved.add(branch);
            }
        }
        Set<Ref<Organization>> rolls = dissolved.stream().map(Organization::id).collect(Collectors.toSet());
        Map<Ref<Organization>, List<Member>> roll = draft.members.stream()
                .filter(member -> rolls.contains(member.branch()))
                .collect(Collectors.groupingBy(Member::branch));
        dissolved.forEach(branch -> dissolution(branch, roll.getOrDefault(branch.id(), List.of())));
    }

    private void dissolution(Organization branch, List<Member> roll) {
        LocalDate decided = chance.day(FIRST, LAST.minusMonths(6));
        LocalDate examined = decided.plusDays(chance.between(20, 60));
        List<MemberOutcome> outcomes = new ArrayList<>();
        for (Member member : roll) {
            Actor person = Actor.of(member);
            if (outcomes.isEmpty()) {
                LocalDate corrected = examined.plusDays(chance.between(90, 150));
                MemberDisposal correction = disposal(member.id(), MemberDisposalKind.CORRECTION, examined)
                        .concludedOn(corrected)
                        .conclusion(CorrectionConclusion.CORRECTED)
                        .build();
                draft.discipline.disposals.add(correction);
                draft.claim(correction.id());
                outcomes.add(MemberOutcome.of(person, MemberOutcomeKind.EDUCATED, examined)
                        .withDisposal(correction.id()));
                outcomes.add(MemberOutcome.of(person, MemberOutcomeKind.RE_REGISTERED, corrected));
            } else if (member.admittedOn().filter(day -> !day.isAfter(decided)).isPresent()) {
                outcomes.add(MemberOutcome.of(person, MemberOutcomeKind.RE_REGISTERED, examined));
            }
        }
        draft.discipline.measures.add(measure(branch.id(), OrganizationMeasureKind.DISSOLUTION, decided)
                .outcomes(outcomes)
                .build());
    }

    private MemberDisposalBuilder correction(Ref<Member> member, LocalDate decided) {
        return disposal(member, MemberDisposalKind.CORRECTION, decided)
                .termMonths(chance.permille(300) ? Optional.of(chance.between(3, 12)) : Optional.empty());
    }

    private MemberDisposalBuilder disposal(Ref<Member> member, MemberDisposalKind kind, LocalDate decided) {
        return MemberDisposal.builder()
                .id(Ids.of("md", draft.discipline.disposals.size() + 1, 4))
                .member(member)
                .kind(kind)
                .addBases(DISPOSAL)
                .decidedOn(decided);
    }

    private LocalDate correction(CorrectionConclusion conclusion) {
        LocalDate decided = chance.day(FIRST, LAST.minusMonths(3));
        LocalDate concluded = decided.plusMonths(3).minusDays(chance.between(1, 20));
        draft.discipline.disposals.add(correction(members.remove().id(), decided)
                .concludedOn(concluded)
                .conclusion(conclusion)
                .build());
        return concluded;
    }

    /** A correction that came to nothing: the member was persuaded to leave. */
    private void failed() {
        Ref<Member> member = members.element().id();
        LocalDate failed = correction(CorrectionConclusion.NOT_CORRECTED);
        draft.discipline.disposals.add(
                disposal(member, MemberDisposalKind.PERSUADED_TO_LEAVE, failed.plusDays(chance.between(5, 25)))
                        .build());
    }

    private void running() {
        draft.discipline.disposals.add(
                correction(members.remove().id(), CountyGenerator.AS_OF.minusDays(chance.between(5, 80)))
                        .build());
    }

    /** A member who was struck off long ago and admitted again when the term was over. */
    private void readmitted() {
        Member member = members.remove();
        LocalDate struckOff = member.admittedOn().orElseThrow().minusMonths(chance.between(62, 90));
        draft.discipline.disposals.add(
                disposal(member.id(), MemberDisposalKind.STRUCK_OFF, struckOff).build());
    }
}
