package org.qinglian.examples.county.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.outreach.Benchmark;
import org.qinglian.core.outreach.BenchmarkBuilder;
import org.qinglian.core.outreach.BenchmarkReading;
import org.qinglian.core.outreach.PledgeAssessment;
import org.qinglian.core.outreach.PledgeCompletion;
import org.qinglian.core.outreach.PublicPledge;
import org.qinglian.core.outreach.PublicPledgeBuilder;
import org.qinglian.core.outreach.TaskForce;
import org.qinglian.core.outreach.TaskForceBuilder;

/** Makes pledges, task forces and targets by example (承诺、专班、对标): some of each township. */
final class PublicPledgeGenerator {
    private final CountyDraft draft;
    private final Chance chance;

    private PublicPledgeGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("pledges");
    }

    static void generate(CountyDraft draft) {
        PublicPledgeGenerator generator = new PublicPledgeGenerator(draft);
        for (int i = 0; i < 3; i++) {
            draft.outreach.taskForces.add(
                    generator.taskForce(Ids.of("tf", i + 1, 2)).build());
        }
        for (int i = 0; i < draft.map.townships().size(); i++) {
            Actor township =
                    Actor.organization(draft.map.townships().get(i).committee().id());
            draft.outreach.pledges.add(kept(Ids.of("pd-k", i + 1, 2), township).build());
            draft.outreach.pledges.add(open(Ids.of("pd-o", i + 1, 2), township).build());
            draft.outreach.benchmarks.add(generator.benchmark(Ids.of("bm", i + 1, 2), township));
        }
    }

    private TaskForceBuilder taskForce(Ref<TaskForce> id) {
        return taskForce(id, chance.pick(draft.cadres), chance.pick(draft.cadres));
    }

    static TaskForceBuilder taskForce(Ref<TaskForce> id, Cadre leader, Cadre member) {
        return TaskForce.builder()
                .id(id)
                .title(LocalizedText.of("村级合同清理专班（虚构示例）", "Task force on contracts of villages (fictional)"))
                .unit(OutreachGenerator.county())
                .goal("清理村集体资产合同（虚构示例）")
                .leader(Actor.of(leader))
                .addMembers(Actor.of(member))
                .formedOn(LocalDate.of(2026, 3, 2))
                .dueOn(LocalDate.of(2026, 12, 31));
    }

    static PublicPledgeBuilder kept(Ref<PublicPledge> id, Actor owner) {
        return open(id, owner)
                .dueOn(LocalDate.of(2026, 6, 30))
                .assessments(List.of(new PledgeAssessment(
                        LocalDate.of(2026, 6, 22),
                        PledgeCompletion.COMPLETE,
                        OutreachGenerator.discipline(),
                        List.of("核查记录（虚构示例）"))));
    }

    static PublicPledgeBuilder open(Ref<PublicPledge> id, Actor owner) {
        return PublicPledge.builder()
                .id(id)
                .title(LocalizedText.of("公布小微权力清单（虚构示例）", "Lists of powers are published (fictional)"))
                .owner(owner)
                .madeOn(LocalDate.of(2026, 1, 20))
                .dueOn(LocalDate.of(2026, 11, 30))
                .verifiable("逐村查看公开栏")
                .addAssessments(new PledgeAssessment(
                        LocalDate.of(2026, 7, 10),
                        PledgeCompletion.LIMITED,
                        OutreachGenerator.discipline(),
                        List.of("核查记录（虚构示例）")));
    }

    private Benchmark benchmark(Ref<Benchmark> id, Actor township) {
        int start = chance.between(55, 70);
        return benchmark(id, township, start, chance.between(86, 93)).build();
    }

    static BenchmarkBuilder benchmark(Ref<Benchmark> id, Actor unit, int start, int reached) {
        return Benchmark.builder()
                .id(id)
                .title(LocalizedText.of("对标提升窗口办结率（虚构示例）", "Solved at the counter (fictional)"))
                .unit(unit)
                .model("邻县先进乡镇（虚构示例）")
                .indicator("窗口一次办结率（%）")
                .start(BigDecimal.valueOf(start))
                .target(BigDecimal.valueOf(85))
                .dueOn(LocalDate.of(2026, 8, 31))
                .addReadings(new BenchmarkReading(LocalDate.of(2026, 8, 25), BigDecimal.valueOf(reached)));
    }
}
