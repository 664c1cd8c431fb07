package org.qinglian.scoring.fact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.programme.Programme;

/** Who is scored: members, branches, township committees, villages and institutions, with what groups them. */
final class SubjectFacts implements FactDeriver {
    @Override
    public void derive(Programme programme, Period period, Facts.Builder facts) {
        Map<Ref<Organization>, Organization> organizations = new HashMap<>();
        programme.organization().organizations().forEach(each -> organizations.put(each.id(), each));
        for (Organization organization : programme.organization().organizations()) {
            subjectKind(organization).ifPresent(kind -> facts.add(organization(organization, kind, organizations)));
        }
        for (Village village : programme.coverage().villages()) {
            facts.add(village(village));
        }
        for (Institution institution : programme.organization().institutions()) {
            facts.add(institution(institution, organizations));
        }
        for (Member member : programme.organization().members()) {
            facts.add(member(member, period, organizations));
        }
    }

    private static Optional<String> subjectKind(Organization organization) {
        if (isTownshipCommittee(organization)) {
            return Optional.of(SubjectKinds.TOWNSHIP_COMMITTEE);
        }
        boolean branch = organization.kind() == OrganizationKind.BRANCH
                || organization.kind() == OrganizationKind.GENERAL_BRANCH;
        return branch ? Optional.of(SubjectKinds.BRANCH) : Optional.empty();
    }

    private static ScoredSubject organization(
            Organization organization, String kind, Map<Ref<Organization>, Organization> organizations) {
        Map<String, String> attributes = new LinkedHashMap<>();
        organization.field().ifPresent(field -> attributes.put("field", field.code()));
        township(organization, organizations).ifPresent(township -> attributes.put("township", township));
        return new ScoredSubject(organization.id().id(), kind, attributes, Optional.empty());
    }

    private static ScoredSubject village(Village village) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("kind", village.kind().code());
        attributes.put("township", village.township().id());
        return new ScoredSubject(village.id().id(), SubjectKinds.VILLAGE, attributes, Optional.empty());
    }

    /** Its township is that of the branch to which its members belong; units of one kind are compared by sector. */
    private static ScoredSubject institution(
            Institution institution, Map<Ref<Organization>, Organization> organizations) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("sector", institution.sector().code());
        attributes.put("level", institution.level().code());
        institution.supervisor().ifPresent(supervisor -> attributes.put("supervisor", supervisor.id()));
        institution
                .jointBranch()
                .flatMap(branch -> townshipOf(branch, organizations))
                .ifPresent(township -> attributes.put("township", township));
        return new ScoredSubject(institution.id().id(), SubjectKinds.INSTITUTION, attributes, Optional.empty());
    }

    private static ScoredSubject member(
            Member member, Period period, Map<Ref<Organization>, Organization> organizations) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("status", member.status().code());
        member.category().ifPresent(category -> attributes.put("category", category.code()));
        attributes.put("branch", member.branch().id());
        townshipOf(member.branch(), organizations).ifPresent(township -> attributes.put("township", township));
        return new ScoredSubject(
                member.id().id(),
                SubjectKinds.PARTY_MEMBER,
                attributes,
                member.exclusion().filter(exclusion -> exclusion.during().contains(period.end())));
    }

    /** The township committee that an organisation is or belongs to. */
    private static Optional<String> townshipOf(
            Ref<Organization> organization, Map<Ref<Organization>, Organization> organizations) {
        return Optional.ofNullable(organizations.get(organization))
                .flatMap(home ->
                        isTownshipCommittee(home) ? Optional.of(home.id().id()) : township(home, organizations));
    }

    /** The township committee above an organisation; the way up is bounded, since a tree may be a circle. */
    private static Optional<String> township(
            Organization organization, Map<Ref<Organization>, Organization> organizations) {
        Optional<Organization> above = organization.parent().map(organizations::get);
        for (int step = 0; step < Level.values().length * 2 && above.isPresent(); step++) {
            if (isTownshipCommittee(above.get())) {
                return Optional.of(above.get().id().id());
            }
            above = above.get().parent().map(organizations::get);
        }
        return Optional.empty();
    }

    private static boolean isTownshipCommittee(Organization organization) {
        boolean committee = organization.kind() == OrganizationKind.COMMITTEE
                || organization.kind() == OrganizationKind.WORK_COMMITTEE;
        return committee && organization.level() == Level.TOWNSHIP;
    }
}
