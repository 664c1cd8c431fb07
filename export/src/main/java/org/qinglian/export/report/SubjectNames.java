package org.qinglian.export.report;

import java.util.Optional;
import org.qinglian.core.check.Subject;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.PersonName;
import org.qinglian.core.common.RecordKind;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.Village;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.programme.Registry;
import org.qinglian.export.content.NamedRecord;
import org.qinglian.export.disclosure.Disclosure;
import org.qinglian.scoring.Scoring;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.fact.SubjectKinds;

/** Names what a report speaks of (对象名称), as far as the disclosure allows. */
final class SubjectNames {
    private final Registry registry;
    private final Disclosure disclosure;

    SubjectNames(Registry registry, Disclosure disclosure) {
        this.registry = registry;
        this.disclosure = disclosure;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /** Whether a scoring is of persons. A kind of subject that no organisation or place answers to counts as persons. */
    boolean isOfPersons(Scoring scoring) {
        return switch (scoring.scheme().subject()) {
            case SubjectKinds.PARTY_MEMBER -> true;
            case SubjectKinds.BRANCH, SubjectKinds.TOWNSHIP_COMMITTEE, SubjectKinds.VILLAGE -> false;
            default -> !scoring.subjects().stream().allMatch(subject -> isBody(subject.id()));
        };
    }

    private boolean isBody(String id) {
        return find(Organization.class, id).isPresent()
                || find(Village.class, id).isPresent()
                || find(Grid.class, id).isPresent()
                || find(Institution.class, id).isPresent();
    }

    /** A scored subject. */
    NamedRecord name(ScoredSubject subject) {
        return switch (subject.kind()) {
            case SubjectKinds.PARTY_MEMBER -> person(subject.id());
            case SubjectKinds.VILLAGE -> village(subject.id());
            default -> any(subject.id());
        };
    }

    /** An organisation by which others are grouped. */
    NamedRecord organization(String id) {
        return named(Organization.class, id, find(Organization.class, id).map(Organization::name));
    }

    /** The record that a finding is about. */
    NamedRecord name(Subject subject) {
        return registry.find(subject.kind(), subject.id())
                .map(this::record)
                .orElseGet(() -> new NamedRecord(subject.kind(), subject.id(), Optional.empty()));
    }

    /** Any record: only bodies, places and persons have a name. */
    NamedRecord record(Identified<?> record) {
        Optional<LocalizedText> name = Optional.empty();
        if (record instanceof Organization organization) {
            name = Optional.of(organization.name());
        } else if (record instanceof Institution institution) {
            name = Optional.of(institution.name());
        } else if (record instanceof Village village) {
            name = Optional.of(village.name());
        } else if (record instanceof Grid grid) {
            name = Optional.of(grid.name());
        } else if (record instanceof Cadre cadre) {
            name = shown(cadre.name());
        } else if (record instanceof Member member) {
            name = shown(member.name());
        }
        return new NamedRecord(RecordKind.of(record.getClass()), record.id().id(), name);
    }

    private Optional<LocalizedText> shown(PersonName name) {
        return disclosure.name(name).map(LocalizedText::zh);
    }

    private NamedRecord any(String id) {
        if (find(Organization.class, id).isPresent()) {
            return organization(id);
        }
        if (find(Village.class, id).isPresent()) {
            return village(id);
        }
        Optional<Institution> institution = find(Institution.class, id);
        return institution.isPresent() ? named(Institution.class, id, institution.map(Institution::name)) : person(id);
    }

    private NamedRecord village(String id) {
        return named(Village.class, id, find(Village.class, id).map(Village::name));
    }

    private NamedRecord person(String id) {
        Optional<Cadre> cadre = find(Cadre.class, id);
        Optional<Member> member = find(Member.class, id);
        boolean isCadre = member.isEmpty() && cadre.isPresent();
        return named(
                isCadre ? Cadre.class : Member.class,
                id,
                member.map(Member::name).or(() -> cadre.map(Cadre::name)).flatMap(this::shown));
    }

    private static NamedRecord named(Class<?> type, String id, Optional<LocalizedText> name) {
        return new NamedRecord(RecordKind.of(type), id, name);
    }

    private <T extends Identified<T>> Optional<T> find(Class<T> type, String id) {
        return registry.find(type, Ref.of(id));
    }
}
