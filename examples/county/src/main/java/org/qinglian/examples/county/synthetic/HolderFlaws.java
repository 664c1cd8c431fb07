package org.qinglian.examples.county.synthetic;

import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.assignment;
import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.duty;
import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.hold;
import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.integrity;

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
import org.qinglian.core.responsibility.DutyNature;
import org.qinglian.core.responsibility.Holding;
import org.qinglian.core.responsibility.Power;
import org.qinglian.core.responsibility.ResponsibilityRole;

/** Flaws of duties, powers and their holders (责任与承担者类问题). */
final class HolderFlaws {
    private static final int UNOWNED = 2;
    private static final int ORPHANS = 2;
    private static final int UNMATCHED = 3;
    private static final int CHARTLESS = 2;
    private static final int MORE_DUTIES = 20;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "responsibility.gap-no-owner",
                    UNOWNED,
                    "The list was printed and nobody was written beside the duty.",
                    draft -> villages(draft, "gap", "works", UNOWNED)
                            .forEach(branch -> draft.responsibility.assignments.removeIf(
                                    held -> held.id().equals(assignment(branch, "works"))))),
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
                    "responsibility.power-without-duty",
                    UNMATCHED,
                    "Powers were added to the list, and the list of duties was not opened.",
                    draft -> power(draft, "unmatched", UNMATCHED, power -> power.withDuties(List.<Ref<Duty>>of()))),
            SeededFlaw.found(
                    "responsibility.duty-without-power",
                    1,
                    "A village was given the upkeep of an asset, without a say in it.",
                    draft -> extra(draft, "no-power", "assets", DutyLevel.VILLAGE, DutyNature.BUSINESS)),
            SeededFlaw.found(
                    "responsibility.power-without-flow",
                    CHARTLESS,
                    "The chart of a power was never drawn.",
                    draft -> power(draft, "no-chart", CHARTLESS, power -> power.withFlow(Optional.empty()))),
            SeededFlaw.found(
                    "responsibility.not-cascaded",
                    1,
                    "A township put the duty from the county in a drawer.",
                    HolderFlaws::drawer),
            SeededFlaw.found(
                    "responsibility.unanchored",
                    1,
                    "A duty was carried over from an old list, and its source was lost.",
                    draft -> villages(draft, "unanchored", "works", 1)
                            .forEach(branch ->
                                    duties(draft, branch, "works", held -> held.withBasis(Optional.empty())))),
            SeededFlaw.found(
                    "responsibility.level-skipped",
                    1,
                    "The county wrote to a village directly, past its township.",
                    draft -> villages(draft, "skipped", "visits", 1)
                            .forEach(branch -> duties(
                                    draft,
                                    branch,
                                    "visits",
                                    held -> held.withCascadesFrom(ResponsibilityGenerator.COUNTY_DUTY)))),
            SeededFlaw.found(
                    "responsibility.cycle",
                    2,
                    "Two duties were merged, and each was recorded as the source of the other.",
                    HolderFlaws::circle),
            SeededFlaw.found(
                    "responsibility.self-supervision",
                    1,
                    "A branch was entered as the supervisor of its own works.",
                    draft -> add(
                            draft,
                            "self",
                            "works",
                            branch -> extra(branch, "works", Actor.organization(branch.id()))
                                    .role(ResponsibilityRole.SUPERVISORY_RESPONSIBILITY))),
            SeededFlaw.found(
                    "responsibility.supervisor-subordinate",
                    1,
                    "A village was asked to supervise its own township.",
                    HolderFlaws::subordinate),
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

    /** Villages whose duty of a kind is held and taken by no other flaw; of visits, those that were not handed over. */
    private static List<Ref<Organization>> villages(CountyDraft draft, String stream, String what, int count) {
        Predicate<Assignment> fits = held -> held.id().id().startsWith("as-v")
                && held.id().id().endsWith("-" + what)
                && held.during().from().equals(ResponsibilityGenerator.START);
        return draft.claim(draft.chance(stream), draft.responsibility.assignments, fits, count).stream()
                .map(HolderFlaws::branch)
                .toList();
    }

    private static Ref<Organization> branch(Assignment held) {
        return Ref.of("o-" + held.id().id().split("-", -1)[1]);
    }

    private static void change(CountyDraft draft, String stream, String what, UnaryOperator<Assignment> change) {
        villages(draft, stream, what, 1)
                .forEach(branch -> CountyDraft.replace(
                        draft.responsibility.assignments, change.apply(find(draft, assignment(branch, what)))));
    }

    private static Assignment find(CountyDraft draft, Ref<Assignment> id) {
        return draft.responsibility.assignments.stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void duties(
            CountyDraft draft, Ref<Organization> organization, String what, UnaryOperator<Duty> change) {
        draft.responsibility.duties.replaceAll(
                each -> each.id().equals(duty(organization, what)) ? change.apply(each) : each);
    }

    private static void power(CountyDraft draft, String stream, int count, UnaryOperator<Power> change) {
        draft.claim(draft.chance(stream), draft.responsibility.powers, power -> true, count)
                .forEach(power -> CountyDraft.replace(draft.responsibility.powers, change.apply(power)));
    }

    /** A further assignment of a village's duty. */
    private interface Further {
        AssignmentBuilder of(Ref<Organization> branch);
    }

    private static void add(CountyDraft draft, String stream, String what, Further further) {
        villages(draft, stream, what, 1)
                .forEach(branch ->
                        draft.responsibility.assignments.add(further.of(branch).build()));
    }

    private static AssignmentBuilder extra(Ref<Organization> branch, String what, Actor holder) {
        return hold(
                assignment(branch, what + "-extra"),
                duty(branch, what),
                holder,
                ResponsibilityRole.PRINCIPAL_RESPONSIBILITY);
    }

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

    /** Villages with a secretary whose visits are in the hands of the deputy, and taken by no other flaw. */
    private static List<Ref<Organization>> led(CountyDraft draft, String stream, int count) {
        Teams teams = new Teams(draft);
        Predicate<Assignment> fits = held -> held.id().id().startsWith("as-v")
                && held.id().id().endsWith("-visits")
                && held.during().from().equals(ResponsibilityGenerator.START)
                && teams.secretary(branch(held)).isPresent();
        return draft.claim(draft.chance(stream), draft.responsibility.assignments, fits, count).stream()
                .map(HolderFlaws::branch)
                .toList();
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

    private static void extra(CountyDraft draft, String stream, String what, DutyLevel level, DutyNature nature) {
        for (Ref<Organization> branch : villages(draft, stream, "main", 1)) {
            draft.responsibility.duties.add(integrity(duty(branch, what), level, "管护集体资产", "Upkeep of assets")
                    .nature(nature)
                    .cascadesFrom(duty(branch, "main"))
                    .build());
            draft.responsibility.assignments.add(
                    extra(branch, what, Actor.organization(branch.id())).build());
        }
    }

    private static void drawer(CountyDraft draft) {
        Ref<Organization> committee =
                draft.chance("drawer").pick(draft.map.townships()).committee();
        draft.responsibility.duties.add(
                integrity(duty(committee, "drawer"), DutyLevel.TOWNSHIP, "整治微腐败", "Petty corruption")
                        .cascadesFrom(ResponsibilityGenerator.COUNTY_DUTY)
                        .build());
        draft.responsibility.assignments.add(
                extra(committee, "drawer", Actor.organization(committee.id())).build());
    }

    private static void circle(CountyDraft draft) {
        for (Ref<Organization> branch : villages(draft, "circle", "team", 1)) {
            List<String> both = List.of("merged-1", "merged-2");
            for (int i = 0; i < both.size(); i++) {
                draft.responsibility.duties.add(
                        integrity(duty(branch, both.get(i)), DutyLevel.VILLAGE, "合并事项", "Merged duty")
                                .cascadesFrom(duty(branch, both.get(1 - i)))
                                .build());
                draft.responsibility.assignments.add(extra(branch, both.get(i), Actor.organization(branch.id()))
                        .build());
            }
        }
    }

    private static void subordinate(CountyDraft draft) {
        CountyMap.Township township = draft.chance("subordinate").pick(draft.map.townships());
        Ref<Organization> village = township.sites().get(0).organization();
        draft.responsibility.assignments.add(extra(township.committee(), "main", Actor.organization(village.id()))
                .role(ResponsibilityRole.SUPERVISORY_RESPONSIBILITY)
                .build());
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
