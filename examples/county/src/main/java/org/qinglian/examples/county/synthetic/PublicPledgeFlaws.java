package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.PledgeAssessment;
import org.qinglian.core.outreach.PledgeCompletion;
import org.qinglian.core.outreach.PublicPledgeBuilder;

/** Flaws of pledges, task forces, targets and requests for information (承诺、专班、对标、公开类问题), each in a record of its own. */
final class PublicPledgeFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            pledge(
                    "outreach.pledge-incomplete",
                    "It was promised soon.",
                    (pledge, owner) -> pledge.dueOn(Optional.empty())),
            pledge(
                    "outreach.pledge-overdue",
                    "The work stopped half-way when the money ran out.",
                    (pledge, owner) -> pledge.dueOn(LocalDate.of(2026, 8, 31))),
            pledge(
                    "outreach.pledge-unverified",
                    "Who made the promise reported it kept.",
                    (pledge, owner) -> pledge.addAssessments(new PledgeAssessment(
                            LocalDate.of(2026, 8, 3), PledgeCompletion.COMPLETE, owner, List.of("自查报告（虚构示例）")))),
            SeededFlaw.found(
                    "outreach.task-force-lapsed",
                    1,
                    "The task was done and the task force went on.",
                    draft -> draft.outreach.taskForces.add(
                            PublicPledgeGenerator.taskForce(Ref.of("tf-on"), draft.cadres.get(0), draft.cadres.get(1))
                                    .dueOn(LocalDate.of(2026, 6, 30))
                                    .build())),
            SeededFlaw.found(
                    "outreach.benchmark-missed",
                    1,
                    "The counter was understaffed all summer.",
                    draft -> draft.outreach.benchmarks.add(
                            PublicPledgeGenerator.benchmark(Ref.of("bm-missed"), owner(draft), 60, 71)
                                    .build())),
            SeededFlaw.found(
                    "outreach.extension-untold",
                    1,
                    "The reply was put off and the applicant left waiting.",
                    draft -> draft.outreach.requests.add(DisclosureGenerator.request(
                                    "rq-untold",
                                    Actor.institution(draft.map
                                            .townships()
                                            .get(0)
                                            .government()
                                            .id()),
                                    LocalDate.of(2026, 6, 1))
                            .extendedBy(10)
                            .build())));

    private PublicPledgeFlaws() {}

    private static SeededFlaw pledge(
            String check, String story, BiFunction<PublicPledgeBuilder, Actor, PublicPledgeBuilder> change) {
        return SeededFlaw.found(
                check,
                1,
                story,
                draft -> draft.outreach.pledges.add(change.apply(
                                PublicPledgeGenerator.open(
                                        Ref.of("pd-" + check.substring("outreach.pledge-".length())), owner(draft)),
                                owner(draft))
                        .build()));
    }

    private static Actor owner(CountyDraft draft) {
        return Actor.organization(draft.map.townships().get(0).committee().id());
    }
}
