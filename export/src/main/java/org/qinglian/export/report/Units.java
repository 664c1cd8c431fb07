package org.qinglian.export.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Subject;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.programme.Belonging;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.programme.Registry;
import org.qinglian.export.content.Concerned;
import org.qinglian.export.content.NamedRecord;

/**
 * Which unit each subject counts to (归口单位): what lies in a township counts to the committee of the township, a body of the
 * county or above to itself. Not thread-safe.
 */
final class Units {
    /** The way up is bounded, since a tree that is at fault may be a circle. */
    private static final int MOST_STEPS = Level.values().length * 2;

    private final Registry registry;
    private final Belonging belonging;
    private final SubjectNames names;
    private final Map<Ref<Institution>, Organization> setUpIn = new HashMap<>();
    private final Map<Subject, Integer> places = new HashMap<>();

    Units(Programme programme, Registry registry, SubjectNames names) {
        this.registry = registry;
        this.belonging = Belonging.of(registry);
        this.names = names;
        OrganizationRegister register = programme.organization();
        for (Organization organization : register.organizations()) {
            organization.institution().ifPresent(institution -> setUpIn.putIfAbsent(institution, organization));
            places.putIfAbsent(Subject.of(organization), places.size());
        }
        register.institutions().forEach(each -> places.putIfAbsent(Subject.of(each), places.size()));
    }

    /** The subject of a finding with the body and the unit to which it belongs. */
    Concerned concerned(Subject subject) {
        Optional<Identified<?>> body = registry.find(subject.kind(), subject.id())
                .flatMap(belonging::unit)
                .flatMap(actor -> registry.find(RecordKind.of(actor.type()), actor.id()));
        return new Concerned(
                names.name(subject),
                body.map(each -> names.name(Subject.of(each))),
                body.map(each -> names.name(Subject.of(unit(each)))));
    }

    /** The place of a unit in the register, by which equal ones are listed. */
    int place(NamedRecord unit) {
        return places.getOrDefault(new Subject(unit.kind(), unit.id()), Integer.MAX_VALUE);
    }

    private Identified<?> unit(Identified<?> body) {
        if (body instanceof Institution institution) {
            Organization inside = setUpIn.get(institution.id());
            return inside == null ? institution : township(inside);
        }
        return body instanceof Organization organization ? township(organization) : body;
    }

    /** The township committee above an organisation, which may be one itself; where there is none, the organisation. */
    private Organization township(Organization organization) {
        Optional<Organization> reached = Optional.of(organization);
        for (int step = 0;
                step < MOST_STEPS && reached.filter(Units::isInTownship).isPresent();
                step++) {
            if (isTownshipCommittee(reached.get())) {
                return reached.get();
            }
            reached = reached.get().parent().flatMap(above -> registry.find(Organization.class, above));
        }
        return organization;
    }

    private static boolean isInTownship(Organization organization) {
        return !organization.level().isAbove(Level.TOWNSHIP);
    }

    private static boolean isTownshipCommittee(Organization organization) {
        boolean committee = organization.kind() == OrganizationKind.COMMITTEE
                || organization.kind() == OrganizationKind.WORK_COMMITTEE;
        return committee && organization.level() == Level.TOWNSHIP;
    }
}
