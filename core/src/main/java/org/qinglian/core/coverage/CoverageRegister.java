package org.qinglian.core.coverage;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of places, households and who serves them, and of how villages govern themselves (覆盖台账).
 *
 * @param villages the villages and communities
 * @param grids the grids
 * @param households the households
 * @param teams the service teams
 * @param links the links of members to households
 * @param visits the visits of members to households
 * @param teamVisits the visits of service teams to villages
 * @param villagePublications what villages made public of their affairs
 * @param representatives the villager representatives and who elected them
 * @param villageCommittees the villagers' committees and who supervises them
 * @param villageAppraisals the democratic appraisals of villagers' committees
 */
@Value.Builder
public record CoverageRegister(
        List<Village> villages,
        List<Grid> grids,
        List<Household> households,
        List<ServiceTeam> teams,
        List<HouseholdLink> links,
        List<Visit> visits,
        List<TeamVisit> teamVisits,
        List<VillagePublication> villagePublications,
        List<VillagerRepresentative> representatives,
        List<VillageCommittee> villageCommittees,
        List<VillageAppraisal> villageAppraisals)
        implements Register, WithCoverageRegister {
    public CoverageRegister {
        villages = Copy.list(villages);
        grids = Copy.list(grids);
        households = Copy.list(households);
        teams = Copy.list(teams);
        links = Copy.list(links);
        visits = Copy.list(visits);
        teamVisits = Copy.list(teamVisits);
        villagePublications = Copy.list(villagePublications);
        representatives = Copy.list(representatives);
        villageCommittees = Copy.list(villageCommittees);
        villageAppraisals = Copy.list(villageAppraisals);
    }

    public static CoverageRegisterBuilder builder() {
        return new CoverageRegisterBuilder();
    }
}
