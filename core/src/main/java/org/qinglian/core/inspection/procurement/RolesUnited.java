package org.qinglian.core.inspection.procurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.procurement.Bidder;
import org.qinglian.core.procurement.Party;
import org.qinglian.core.procurement.ProcurementBasis;
import org.qinglian.core.procurement.Project;
import org.qinglian.core.procurement.ProjectRole;
import org.qinglian.core.procurement.RoleAssignment;
import org.qinglian.core.procurement.RolePair;

/** Parts in a project that have to be apart do not lie in one hand (角色分离), nor in the hands of related companies. */
final class RolesUnited extends RecordCheck<Project> {
    RolesUnited() {
        super(
                "procurement.roles-united",
                Severity.ERROR,
                Optional.of(ProcurementBasis.ROLE_SEPARATION),
                ProcurementCollections.PROJECTS);
    }

    @Override
    protected void judge(Project project, String pointer, Inspected inspected, Verdicts verdicts) {
        for (RolePair pair : ProcurementShared.norms(inspected).separated()) {
            List<RoleAssignment> ones = of(project, pair.one());
            List<RoleAssignment> others = of(project, pair.other());
            if (ones.isEmpty() || others.isEmpty()) {
                continue;
            }
            Optional<RoleAssignment> united = others.stream()
                    .filter(other -> ones.stream().anyMatch(one -> isOneHand(one.party(), other.party(), inspected)))
                    .findFirst();
            verdicts.expect(
                    united.isEmpty(),
                    project,
                    pointer + "/roles"
                            + united.map(role -> "/" + project.roles().indexOf(role))
                                    .orElse(""),
                    Map.of(
                            "one", pair.one(),
                            "other", pair.other(),
                            "found", Wording.orNothing(united.map(RoleAssignment::party))));
        }
    }

    private static List<RoleAssignment> of(Project project, ProjectRole role) {
        return project.roles().stream()
                .filter(assignment -> assignment.role() == role)
                .toList();
    }

    private static boolean isOneHand(Party one, Party other, Inspected inspected) {
        if (actor(one, inspected).isPresent() && actor(other, inspected).isPresent()) {
            Actor first = actor(one, inspected).get();
            Actor second = actor(other, inspected).get();
            return first.equals(second) || inspected.people().isSamePerson(first, second);
        }
        return one.equals(other) || isRelated(one, other, inspected) || isRelated(other, one, inspected);
    }

    /** A company that is an institution of the programme is that institution. */
    private static Optional<Actor> actor(Party party, Inspected inspected) {
        return party.actor()
                .or(() -> party.bidder()
                        .flatMap(bidder -> inspected.registry().find(Bidder.class, bidder))
                        .flatMap(Bidder::institution)
                        .map(institution -> Actor.institution(institution.id())));
    }

    private static boolean isRelated(Party one, Party other, Inspected inspected) {
        return one.bidder().stream()
                .flatMap(bidder -> ProcurementShared.index(inspected).relations(bidder).stream())
                .filter(relation -> relation.holdsOn(inspected.asOf()))
                .anyMatch(relation -> relation.other().equals(other));
    }
}
