package org.qinglian.examples.county.synthetic;

import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.duty;
import static org.qinglian.examples.county.synthetic.ResponsibilityGenerator.integrity;
import static org.qinglian.examples.county.synthetic.VillageDuties.add;
import static org.qinglian.examples.county.synthetic.VillageDuties.branch;
import static org.qinglian.examples.county.synthetic.VillageDuties.change;
import static org.qinglian.examples.county.synthetic.VillageDuties.duties;
import static org.qinglian.examples.county.synthetic.VillageDuties.extra;
import static org.qinglian.examples.county.synthetic.VillageDuties.villages;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyLevel;
import org.qinglian.core.responsibility.DutyNature;
import org.qinglian.core.responsibility.Power;
import org.qinglian.core.responsibility.ResponsibilityRole;

/** Flaws of powers, of the way down, and of supervision (权责、分解与监督类问题). */
final class ChainFlaws {
    private static final int UNMATCHED = 3;
    private static final int CHARTLESS = 2;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "responsibility.power-without-duty",
                    UNMATCHED,
                    "Powers were added to the list, and the list of duties was not opened.",
                    draft -> power(draft, "unmatched", UNMATCHED, power -> power.withDuties(List.<Ref<Duty>>of()))),
            SeededFlaw.found(
                    "responsibility.duty-without-power",
                    1,
                    "A village was given the upkeep of an asset, without a say in it.",
                    ChainFlaws::powerless),
            SeededFlaw.found(
                    "responsibility.power-without-flow",
                    CHARTLESS,
                    "The chart of a power was never drawn.",
                    draft -> power(draft, "no-chart", CHARTLESS, power -> power.withFlow(Optional.empty()))),
            SeededFlaw.found(
                    "responsibility.not-cascaded",
                    1,
                    "A township put the duty from the county in a drawer.",
                    ChainFlaws::drawer),
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
                    ChainFlaws::circle),
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
                    ChainFlaws::subordinate));

    private ChainFlaws() {}

    private static void power(CountyDraft draft, String stream, int count, UnaryOperator<Power> change) {
        draft.claim(draft.chance(stream), draft.responsibility.powers, power -> true, count)
                .forEach(power -> CountyDraft.replace(draft.responsibility.powers, change.apply(power)));
    }

    private static void powerless(CountyDraft draft) {
        for (Ref<Organization> branch : villages(draft, "no-power", "main", 1)) {
            draft.responsibility.duties.add(
                    integrity(duty(branch, "assets"), DutyLevel.VILLAGE, "管护集体资产", "Upkeep of assets")
                            .nature(DutyNature.BUSINESS)
                            .cascadesFrom(duty(branch, "main"))
                            .build());
            draft.responsibility.assignments.add(
                    extra(branch, "assets", Actor.organization(branch.id())).build());
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
}
