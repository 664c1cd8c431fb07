package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.OrganizationMeasure;
import org.qinglian.core.discipline.OrganizationMeasureKind;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.Post;
import org.qinglian.core.organization.PostRole;

/**
 * Of whom it is to be decided what becomes of them (须逐一处理的人员) when their organisation is reorganised or dissolved, each
 * by the one record by which the person is known.
 */
final class MeasuredPeople {
    private final Inspected inspected;
    private final Map<Ref<Organization>, List<Appointment>> leaders = new HashMap<>();
    private final Map<Ref<Organization>, List<Member>> members = new HashMap<>();

    MeasuredPeople(Inspected inspected) {
        this.inspected = inspected;
        OrganizationRegister register = inspected.programme().organization();
        Map<Ref<Post>, Ref<Organization>> leading = new HashMap<>();
        register.posts().stream()
                .filter(post -> post.role() != PostRole.STAFF)
                .forEach(post -> leading.putIfAbsent(post.id(), post.organization()));
        Set<Ref<Organization>> reorganised = of(OrganizationMeasureKind.REORGANISATION);
        for (Appointment appointment : register.appointments()) {
            Ref<Organization> led = leading.get(appointment.post());
            if (led != null && reorganised.contains(led)) {
                leaders.computeIfAbsent(led, organization -> new ArrayList<>()).add(appointment);
            }
        }
        Map<Ref<Organization>, Ref<Organization>> roll = rolls();
        for (Member member : register.members()) {
            Ref<Organization> dissolved = roll.get(member.branch());
            if (dissolved != null) {
                members.computeIfAbsent(dissolved, organization -> new ArrayList<>())
                        .add(member);
            }
        }
    }

    private Set<Ref<Organization>> of(OrganizationMeasureKind kind) {
        Set<Ref<Organization>> measured = new HashSet<>();
        inspected.programme().discipline().measures().stream()
                .filter(measure -> measure.kind() == kind)
                .forEach(measure -> measured.add(measure.organization()));
        return measured;
    }

    /** To which dissolved organisation a roll belongs: its own, and those of what is below it. */
    private Map<Ref<Organization>, Ref<Organization>> rolls() {
        Map<Ref<Organization>, Ref<Organization>> rolls = new HashMap<>();
        for (Ref<Organization> dissolved : of(OrganizationMeasureKind.DISSOLUTION)) {
            rolls.put(dissolved, dissolved);
            inspected
                    .organizationTree()
                    .descendants(dissolved)
                    .forEach(below -> rolls.putIfAbsent(below.id(), dissolved));
        }
        return rolls;
    }

    /** Those in the leading body when it was reorganised, or those on the roll since before it was dissolved, and whoever has an outcome. */
    Set<Actor> of(OrganizationMeasure measure, LocalDate decided) {
        Set<Actor> people = new LinkedHashSet<>();
        if (measure.kind() == OrganizationMeasureKind.REORGANISATION) {
            leaders.getOrDefault(measure.organization(), List.of()).stream()
                    .filter(appointment -> appointment.during().contains(decided))
                    .forEach(appointment ->
                            people.add(Actor.cadre(appointment.holder().id())));
        } else if (measure.kind() == OrganizationMeasureKind.DISSOLUTION) {
            members.getOrDefault(measure.organization(), List.of()).stream()
                    .filter(member ->
                            member.admittedOn().filter(decided::isBefore).isEmpty())
                    .forEach(member -> people.add(inspected.people().known(Actor.of(member))));
        }
        measure.outcomes().forEach(outcome -> people.add(inspected.people().known(outcome.person())));
        return people;
    }
}
