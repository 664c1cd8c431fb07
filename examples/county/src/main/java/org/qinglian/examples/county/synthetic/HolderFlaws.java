package org.qinglian.examples.county.synthetic;

import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.assignment;
import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.duty;
import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.hold;
import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.integrity;
import static org.qinglian.examples.county.synthetic.VillageDuties.add;
import static org.qinglian.examples.county.synthetic.VillageDuties.branch;
import static org.qinglian.examples.county.synthetic.VillageDuties.change;
import static org.qinglian.examples.county.synthetic.VillageDuties.duties;
import static org.qinglian.examples.county.synthetic.VillageDuties.extra;
import static org.qinglian.examples.county.synthetic.VillageDuties.find;
import static org.qinglian.examples.county.synthetic.VillageDuties.led;
import static org.qinglian.examples.county.synthetic.VillageDuties.villages;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.AssignmentBuilder;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyLevel;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.ResponsibilityRole;

/** Flaws of duties and their holders (责任与承担者类问题). */
final class HolderFlaws {
    private static final int UNOWNED = 2;
    private static final int ORPHANS = 2;
    private static final int MORE_DUTIES = 20;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "responsibility.gap-no-owner",
                    UNOWNED,
                    "The list was printed and nobody was written beside the duty.",
                    draft -> villages(draft, "gap", "works", UNOWNED)
                            .forEach(branch -> draft.responsibility.assignments.removeIf(
                                    held -> held.duty().equals(duty(branch, "works"))))),
            SeededFlaw.found(
                    "responsibility.no-accountable",
                    1,
                    "The village was entered as one that carries out, and nobody as one that answers.",
                    draft -> change(
                            draft,
                            "no-accountable",
                            "works",
                            held -> held.withRole(ResponsibilityRole.FUNCTIONAL_DEPARTMENT))),
            SeededFlaw.found(
                    "responsibility.multiple-accountable",
                    1,
                    "The village committee was entered as well as the Party branch, each of them alone.",
                    draft -> add(draft, "two", "works", HolderFlaws::committee)),
            SeededFlaw.found(
                    "responsibility.shared-without-reason",
                    1,
                    "A duty was marked as shared, and the reason was left for later.",
                    draft -> change(draft, "shared", "works", held -> held.withHolding(Holding.SHARED))),
            SeededFlaw.found(
                    "responsibility.divided-overall-responsibility",
                    1,
                    "The branch divided its overall responsibility by lanes.",
                    draft -> change(
                            draft,
                            "divided",
                            "main",
                            held -> held.withHolding(Holding.DIVIDED).withReason("按片划分"))),
            SeededFlaw.found(
                    "responsibility.overlapping-scope",
                    1,
                    "Branch and committee divided the works, and both took the east of the village.",
                    HolderFlaws::overlapping),
            SeededFlaw.found(
                    "responsibility.orphan-party",
                    ORPHANS,
                    "The secretary took over the visits, and nothing was left to the deputy.",
                    HolderFlaws::orphans),
            SeededFlaw.found(
                    "responsibility.overloaded-party",
                    1,
                    "Every new duty of a village went to the same deputy.",
                    HolderFlaws::overloaded),
            SeededFlaw.found(
                    "responsibility.no-dual-duty",
                    1,
                    "The secretary kept the clean governance of works, and the deputy the works.",
                    HolderFlaws::onlyBusiness),
            SeededFlaw.found(
                    "responsibility.first-person-not-head",
                    1,
                    "The deputy stood in for the secretary when the map was drawn up.",
                    HolderFlaws::deputyFirst),
            SeededFlaw.notAssessed(
                    "responsibility.first-person-not-head",
                    1,
                    "It was not entered for which organisation the first person answers.",
                    draft -> first(draft, "no-team", held -> held.withOrganization(Optional.empty()))),
            SeededFlaw.found(
                    "responsibility.authority-too-low",
                    1,
                    "A duty that asks for a township cadre stayed with the village.",
                    draft -> villages(draft, "rank", "team", 1)
                            .forEach(branch ->
                                    duties(draft, branch, "team", held -> held.withMinimumRank(CadreRank.TOWNSHIP)))));

    private HolderFlaws() {}

    private static AssignmentBuilder committee(Ref<Organization> branch) {
        return extra(branch, "works", Actor.institution("i-" + branch.id().substring(2)));
    }

    private static void overlapping(CountyDraft draft) {
        for (Ref<Organization> branch : villages(draft, "overlapping", "works", 1)) {
            CountyDraft.replace(
                    draft.responsibility.assignments,
                    find(draft, assignment(branch, "works"))
                            .withHolding(Holding.DIVIDED)
                            .withScope("东片")
                            .withReason("按片划分"));
            draft.responsibility.assignments.add(committee(branch)
                    .holding(Holding.DIVIDED)
                    .addScope("东片", "西片")
                    .reason("按片划分")
                    .build());
        }
    }

    private static void orphans(CountyDraft draft) {
        Teams teams = new Teams(draft);
        for (Ref<Organization> branch : led(draft, "orphans", ORPHANS)) {
            Actor secretary = Actor.cadre(teams.secretary(branch).orElseThrow().id());
            CountyDraft.replace(
                    draft.responsibility.assignments,
                    find(draft, assignment(branch, "visits")).withHolder(secretary));
        }
    }

    private static void overloaded(CountyDraft draft) {
        for (Ref<Organization> branch : villages(draft, "overloaded", "visits", 1)) {
            Actor deputy = find(draft, assignment(branch, "visits")).holder();
            for (int i = 1; i <= MORE_DUTIES; i++) {
                Ref<Duty> more = duty(branch, "more-" + i);
                draft.responsibility.duties.add(integrity(more, DutyLevel.VILLAGE, "临时事项" + i, "Odd duty " + i)
                        .cascadesFrom(duty(branch, "main"))
                        .build());
                draft.responsibility.assignments.add(
                        hold(assignment(branch, "more-" + i), more, deputy, ResponsibilityRole.DUAL_DUTY_MEMBER)
                                .organization(branch)
                                .build());
            }
        }
    }

    private static void onlyBusiness(CountyDraft draft) {
        Teams teams = new Teams(draft);
        Predicate<Assignment> fits = held -> held.id().id().endsWith("-clean")
                && held.holder().isPerson()
                && teams.secretary(branch(held)).isPresent();
        draft.claim(draft.chance("business"), draft.responsibility.assignments, fits, 1)
                .forEach(held -> CountyDraft.replace(
                        draft.responsibility.assignments,
                        held.withHolder(Actor.cadre(
                                teams.secretary(branch(held)).orElseThrow().id()))));
    }

    private static void deputyFirst(CountyDraft draft) {
        Teams teams = new Teams(draft);
        first(
                draft,
                "deputy-first",
                held -> held.withHolder(
                        Actor.cadre(teams.deputy(branch(held)).orElseThrow().id())));
    }

    private static void first(CountyDraft draft, String stream, UnaryOperator<Assignment> change) {
        led(draft, stream, 1)
                .forEach(branch -> CountyDraft.replace(
                        draft.responsibility.assignments, change.apply(find(draft, assignment(branch, "first")))));
    }
}
