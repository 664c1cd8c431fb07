package org.qinglian.examples.county.synthetic;

import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.assignment;
import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.duty;
import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.hold;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.AssignmentBuilder;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityRole;

/** The duties of villages, from which flaws take theirs (村级责任): no two flaws take the same one. */
final class VillageDuties {
    private VillageDuties() {}

    /** Villages whose duty of a kind is held and taken by no other flaw; of visits, those that were not handed over. */
    static List<Ref<Organization>> villages(CountyDraft draft, String stream, String what, int count) {
        Predicate<Assignment> fits = held -> held.id().id().startsWith("as-v")
                && held.id().id().endsWith("-" + what)
                && held.during().from().equals(ResponsibilityGenerator.START);
        return draft.claim(draft.chance(stream), draft.responsibility.assignments, fits, count).stream()
                .map(VillageDuties::branch)
                .toList();
    }

    static Ref<Organization> branch(Assignment held) {
        return Ref.of("o-" + held.id().id().split("-", -1)[1]);
    }

    static void change(CountyDraft draft, String stream, String what, UnaryOperator<Assignment> change) {
        villages(draft, stream, what, 1)
                .forEach(branch -> CountyDraft.replace(
                        draft.responsibility.assignments, change.apply(find(draft, assignment(branch, what)))));
    }

    static Assignment find(CountyDraft draft, Ref<Assignment> id) {
        return draft.responsibility.assignments.stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static void duties(CountyDraft draft, Ref<Organization> organization, String what, UnaryOperator<Duty> change) {
        draft.responsibility.duties.replaceAll(
                each -> each.id().equals(duty(organization, what)) ? change.apply(each) : each);
    }

    /** A further assignment of a village's duty. */
    interface Further {
        AssignmentBuilder of(Ref<Organization> branch);
    }

    static void add(CountyDraft draft, String stream, String what, Further further) {
        villages(draft, stream, what, 1)
                .forEach(branch ->
                        draft.responsibility.assignments.add(further.of(branch).build()));
    }

    static AssignmentBuilder extra(Ref<Organization> branch, String what, Actor holder) {
        return hold(
                assignment(branch, what + "-extra"),
                duty(branch, what),
                holder,
                ResponsibilityRole.PRINCIPAL_RESPONSIBILITY);
    }

    /** Villages with a secretary whose visits are in the hands of the deputy, and taken by no other flaw. */
    static List<Ref<Organization>> led(CountyDraft draft, String stream, int count) {
        Teams teams = new Teams(draft);
        Predicate<Assignment> fits = held -> held.id().id().startsWith("as-v")
                && held.id().id().endsWith("-visits")
                && held.during().from().equals(ResponsibilityGenerator.START)
                && teams.secretary(branch(held)).isPresent();
        return draft.claim(draft.chance(stream), draft.responsibility.assignments, fits, count).stream()
                .map(VillageDuties::branch)
                .toList();
    }
}
