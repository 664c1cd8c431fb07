package org.qinglian.core.organization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Norms;

/**
 * What organisations are judged by (组织标准), as far as places or editions of a rule may differ.
 *
 * @param branchMembers the full members that a branch needs; 3 by 中国共产党章程（2022）第三十条
 * @param vacancyMonths the months for which a secretary's post may be empty; 3 by a criterion of one prefecture, 2019
 * @param sectors the sectors that are known; by default the seven of the sector plans and the family
 * @param organizedSectors the sectors in which every institution is expected to have a Party organisation, its own or a joint
 *     one; by default all but private enterprises and families, where there may be no member (本库约定)
 * @param memberCategories the categories of members that are known; by default those of {@link MemberCategory}
 * @param exclusiveRoles roles of which nobody holds two in one organisation; by default secretary and deputy (本库约定)
 * @param exclusiveKinds kinds of which nobody is two at once; by default civil servant and manager of a state-owned
 *     enterprise (公务员法（2018）第五十九条第十六项)
 * @param sectorOfKind the sector in which somebody of a kind serves; by default civil servants in government bodies, managers of
 *     state-owned enterprises there, officials of villages and communities there (本库约定)
 */
@Value.Builder
public record OrganizationNorms(
        int branchMembers,
        int vacancyMonths,
        List<Sector> sectors,
        List<Sector> organizedSectors,
        List<MemberCategory> memberCategories,
        List<Set<PostRole>> exclusiveRoles,
        List<Set<PersonKind>> exclusiveKinds,
        Map<PersonKind, Sector> sectorOfKind)
        implements Norms, WithOrganizationNorms {
    private static final OrganizationNorms STANDARD = builder()
            .branchMembers(3)
            .vacancyMonths(3)
            .addAllSectors(Sector.SEVEN)
            .addSectors(Sector.FAMILY)
            .addOrganizedSectors(
                    Sector.GOVERNMENT_BODY,
                    Sector.VILLAGE_COMMUNITY,
                    Sector.HOSPITAL,
                    Sector.SCHOOL,
                    Sector.STATE_OWNED_ENTERPRISE)
            .addMemberCategories(MemberCategory.POST_HOLDING, MemberCategory.ORDINARY, MemberCategory.FLOATING)
            .addExclusiveRoles(Set.of(PostRole.SECRETARY, PostRole.DEPUTY_SECRETARY))
            .addExclusiveKinds(Set.of(PersonKind.CIVIL_SERVANT, PersonKind.SOE_MANAGER))
            .putSectorOfKind(PersonKind.CIVIL_SERVANT, Sector.GOVERNMENT_BODY)
            .putSectorOfKind(PersonKind.SOE_MANAGER, Sector.STATE_OWNED_ENTERPRISE)
            .putSectorOfKind(PersonKind.GRASSROOTS_AUTONOMY, Sector.VILLAGE_COMMUNITY)
            .build();

    public OrganizationNorms {
        sectors = Copy.list(sectors);
        organizedSectors = Copy.list(organizedSectors);
        memberCategories = Copy.list(memberCategories);
        exclusiveRoles = Copy.list(exclusiveRoles);
        exclusiveKinds = Copy.list(exclusiveKinds);
        sectorOfKind = Copy.map(sectorOfKind);
    }

    public static OrganizationNorms standard() {
        return STANDARD;
    }

    public static OrganizationNormsBuilder builder() {
        return new OrganizationNormsBuilder();
    }
}
