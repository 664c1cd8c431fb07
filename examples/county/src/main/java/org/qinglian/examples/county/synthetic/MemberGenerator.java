package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.LargestRemainder;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MemberCategory;
import org.qinglian.core.organization.MembershipStatus;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationField;
import org.qinglian.core.organization.OrganizationKind;

/** Makes the members (党员) of every branch. The first of each branch holds a post and is a full member. */
final class MemberGenerator {
    private static final Map<OrganizationField, Integer> WEIGHTS = Map.of(
            OrganizationField.VILLAGE, 36,
            OrganizationField.COMMUNITY, 21,
            OrganizationField.AGENCY, 30,
            OrganizationField.SCHOOL, 24,
            OrganizationField.STATE_OWNED_ENTERPRISE, 34,
            OrganizationField.NON_PUBLIC_ENTERPRISE, 14,
            OrganizationField.SOCIAL_ORGANIZATION, 12);
    private static final List<String> REASONS = List.of("年老体弱", "长期卧病", "怀孕或哺乳", "照顾失能家属");
    private static final int POST_HOLDERS = 3;

    private final CountyDraft draft;
    private final Chance chance;
    private final Map<Ref<Organization>, List<Ref<Organization>>> groups = new HashMap<>();

    private MemberGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("members");
        for (Organization organization : draft.organizations) {
            if (organization.kind() == OrganizationKind.GROUP) {
                organization
                        .parent()
                        .ifPresent(branch -> groups.computeIfAbsent(branch, key -> new ArrayList<>())
                                .add(organization.id()));
            }
        }
    }

    static void generate(CountyDraft draft) {
        MemberGenerator generator = new MemberGenerator(draft);
        List<Organization> branches = draft.branches();
        List<Long> weights = branches.stream()
                .map(branch -> generator.chance.about(
                        WEIGHTS.getOrDefault(branch.field().orElseThrow(), 1)))
                .toList();
        List<Long> counts = LargestRemainder.divide(draft.size.members(), weights);
        for (int i = 0; i < branches.size(); i++) {
            generator.branch(branches.get(i), counts.get(i).intValue());
        }
    }

    private void branch(Organization branch, int count) {
        List<Ref<Organization>> homes = new ArrayList<>(List.of(branch.id()));
        homes.addAll(groups.getOrDefault(branch.id(), List.of()));
        boolean rural = isOf(branch, OrganizationField.VILLAGE) || isOf(branch, OrganizationField.COMMUNITY);
        for (int i = 0; i < count; i++) {
            boolean post = i < POST_HOLDERS;
            Ref<Organization> home = homes.get(post ? 0 : i % homes.size());
            draft.members.add(member(home, post, rural));
        }
    }

    private Member member(Ref<Organization> home, boolean post, boolean rural) {
        boolean probationary = !post && chance.permille(25);
        MemberCategory other = chance.permille(rural ? 80 : 10) ? MemberCategory.FLOATING : MemberCategory.ORDINARY;
        LocalDate admitted = probationary
                ? chance.day(LocalDate.of(2025, 10, 10), LocalDate.of(2026, 6, 25))
                : chance.day(LocalDate.of(1972, 7, 1), LocalDate.of(2025, 6, 30));
        return Member.builder()
                .id(Ids.of("m", draft.members.size() + 1, 5))
                .name(PersonNames.next(chance))
                .branch(home)
                .status(probationary ? MembershipStatus.PROBATIONARY : MembershipStatus.FULL)
                .category(post ? MemberCategory.POST_HOLDING : other)
                .admittedOn(admitted)
                .exclusion(!post && chance.permille(17) ? Optional.of(exclusion()) : Optional.empty())
                .build();
    }

    private Exclusion exclusion() {
        LocalDate since = chance.day(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 5, 31));
        return new Exclusion(chance.pick(REASONS), "所在党支部党员大会", DateRange.from(since));
    }

    private static boolean isOf(Organization branch, OrganizationField field) {
        return branch.field().filter(field::equals).isPresent();
    }
}
