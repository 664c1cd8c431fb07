package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.rectification.AccountabilityBroadcast;
import org.qinglian.core.rectification.AccountabilityBroadcastBuilder;
import org.qinglian.core.rectification.BodyVote;
import org.qinglian.core.rectification.BroadcastQuestion;
import org.qinglian.core.rectification.BroadcastState;
import org.qinglian.core.rectification.Channel;
import org.qinglian.core.rectification.Pledge;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ProblemOrigin;
import org.qinglian.core.rectification.SatisfactionVote;

/** Makes a broadcast a month (电视问政) from January to August 2026: two bodies each, a question and a pledge for each of them. */
final class BroadcastGenerator {
    private static final int MONTHS = 8;
    private static final int BODIES = 2;
    private static final Actor DISCIPLINE = Actor.organization(OrganizationGenerator.DISCIPLINE.id());

    private BroadcastGenerator() {}

    static void generate(CountyDraft draft, ProblemMaker problems) {
        Chance chance = draft.chance("broadcasts");
        for (int month = 1; month <= MONTHS; month++) {
            draft.rectification.broadcasts.add(broadcast(draft, chance, LocalDate.of(2026, month, 20), problems));
        }
    }

    private static AccountabilityBroadcast broadcast(
            CountyDraft draft, Chance chance, LocalDate day, ProblemMaker problems) {
        Ref<AccountabilityBroadcast> id = Ids.of("bc", day.getMonthValue(), 2);
        AccountabilityBroadcastBuilder broadcast = AccountabilityBroadcast.builder()
                .id(id)
                .title(LocalizedText.of(
                        "问政第" + day.getMonthValue() + "期（虚构示例）", "Part " + day.getMonthValue() + " (fictional)"))
                .organizer(Actor.organization(OrganizationGenerator.COUNTY.id()))
                .topicsPublishedOn(day.minusDays(10))
                .history(history(day));
        List<CountyMap.Township> townships = chance.shuffled(draft.map.townships());
        for (int i = 0; i < BODIES; i++) {
            Actor body = Actor.institution(townships.get(i).government().id());
            ProblemItem problem = problems.add(
                    Channel.TELEVISION, ProblemOrigin.builder().broadcast(id).build(), body, LocalDate.of(2026, 1, 20));
            broadcast
                    .addBodies(body)
                    .addQuestions(new BroadcastQuestion("窗口服务为何不便（虚构示例）", body, Optional.of(problem.id())))
                    .addPledges(Pledge.builder()
                            .text("限期改进（虚构示例）")
                            .body(body)
                            .owner(Actor.of(chance.pick(draft.cadres)))
                            .dueOn(day.plusDays(30))
                            .keptOn(day.plusDays(chance.between(15, 30)))
                            .verifiedBy(DISCIPLINE)
                            .build())
                    .addVotes(new BodyVote(body, new SatisfactionVote(45, chance.between(28, 40), 4, 1)));
        }
        return broadcast.build();
    }

    private static List<Step<BroadcastState>> history(LocalDate day) {
        return List.of(
                Step.of(BroadcastState.COLLECTED, day.minusDays(30)),
                Step.of(BroadcastState.SCREENED, day.minusDays(20)),
                Step.of(BroadcastState.FILMED, day.minusDays(8)),
                Step.of(BroadcastState.BROADCAST, day),
                Step.of(BroadcastState.PLEDGED, day),
                Step.of(BroadcastState.RECTIFIED, day.plusDays(31)),
                Step.of(BroadcastState.FED_BACK, day.plusDays(38)));
    }
}
