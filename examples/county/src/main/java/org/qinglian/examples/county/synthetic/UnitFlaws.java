package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationField;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.Sector;

/** Flaws of organisations and institutions and of how they hang together (组织架构类问题). */
final class UnitFlaws {
    private static final int UNORGANIZED = 2;
    private static final int MISTYPED = 2;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "organization.forked-tree",
                    1,
                    "A branch of a community was placed under the township next to it, its general branch was not.",
                    UnitFlaws::branchMovedAlone),
            SeededFlaw.found(
                    "organization.level-skipped",
                    1,
                    "A village of the county's new district was placed directly under the county, without a word why.",
                    UnitFlaws::levelSkipped),
            SeededFlaw.found(
                    "organization.without-people",
                    1,
                    "A work committee was founded on paper, and nobody was appointed.",
                    UnitFlaws::foundedOnPaper),
            SeededFlaw.found(
                    "organization.institution-without-organization",
                    UNORGANIZED,
                    "The branches of two schools were entered without naming the school.",
                    UnitFlaws::schoolsForgotten),
            SeededFlaw.found(
                    "organization.supervised-in-circle",
                    2,
                    "Two clinics formed a union, and each was entered as the supervisor of the other.",
                    UnitFlaws::clinicsInCircle),
            SeededFlaw.found(
                    "organization.cross-cutting-sector",
                    1,
                    "A company that makes films was entered under culture, which is a line of work.",
                    draft -> sectors(draft, "culture", Sector.CULTURE, 1)),
            SeededFlaw.found(
                    "organization.unknown-sector",
                    MISTYPED,
                    "The code of the sector was typed by hand.",
                    draft -> sectors(draft, "mistyped", Sector.of("private-enterprize"), MISTYPED)));

    private UnitFlaws() {}

    private static void branchMovedAlone(CountyDraft draft) {
        Organization branch = draft.claim(
                        draft.chance("moved-alone"),
                        draft.organizations,
                        organization -> organization.kind() == OrganizationKind.BRANCH
                                && organization.field().equals(Optional.of(OrganizationField.COMMUNITY)),
                        1)
                .get(0);
        Ref<Organization> own = draft.organizations.stream()
                .filter(organization -> organization.id().equals(branch.parent().orElseThrow()))
                .findFirst()
                .flatMap(Organization::parent)
                .orElseThrow();
        Ref<Organization> next = draft.map.townships().stream()
                .map(CountyMap.Township::committee)
                .filter(committee -> !committee.equals(own))
                .findFirst()
                .orElseThrow();
        CountyDraft.replace(draft.organizations, branch.withParent(next));
    }

    private static void levelSkipped(CountyDraft draft) {
        draft.claim(
                        draft.chance("level-skipped"),
                        draft.organizations,
                        organization -> organization.kind() == OrganizationKind.BRANCH
                                && organization.field().equals(Optional.of(OrganizationField.VILLAGE)),
                        1)
                .forEach(branch ->
                        CountyDraft.replace(draft.organizations, branch.withParent(OrganizationGenerator.COUNTY)));
    }

    private static void foundedOnPaper(CountyDraft draft) {
        draft.organizations.add(Organization.builder()
                .id(Ref.of("o-on-paper"))
                .name(LocalizedText.of("示范县物流行业党总支", "General branch of logistics"))
                .kind(OrganizationKind.GENERAL_BRANCH)
                .level(Level.COUNTY)
                .parent(OrganizationGenerator.COUNTY)
                .division(CountyMap.DIVISION)
                .establishedOn(LocalDate.of(2026, 8, 20))
                .build());
    }

    private static void schoolsForgotten(CountyDraft draft) {
        draft.claim(
                        draft.chance("schools"),
                        draft.organizations,
                        organization -> organization.field().equals(Optional.of(OrganizationField.SCHOOL)),
                        UNORGANIZED)
                .forEach(branch -> CountyDraft.replace(draft.organizations, branch.withInstitution(Optional.empty())));
    }

    private static void clinicsInCircle(CountyDraft draft) {
        List<Institution> both = draft.claim(
                draft.chance("clinics"),
                draft.institutions,
                institution -> institution.sector().equals(Sector.HOSPITAL),
                2);
        CountyDraft.replace(
                draft.institutions, both.get(0).withSupervisor(both.get(1).id()));
        CountyDraft.replace(
                draft.institutions, both.get(1).withSupervisor(both.get(0).id()));
    }

    private static void sectors(CountyDraft draft, String stream, Sector sector, int count) {
        draft.claim(
                        draft.chance(stream),
                        draft.institutions,
                        institution -> institution.sector().equals(Sector.PRIVATE_ENTERPRISE),
                        count)
                .forEach(institution -> CountyDraft.replace(draft.institutions, institution.withSector(sector)));
    }
}
