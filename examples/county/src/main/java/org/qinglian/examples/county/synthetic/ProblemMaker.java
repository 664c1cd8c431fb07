package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Money;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.rectification.Behaviour;
import org.qinglian.core.rectification.Channel;
import org.qinglian.core.rectification.Extension;
import org.qinglian.core.rectification.LookBack;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ProblemItemBuilder;
import org.qinglian.core.rectification.ProblemOrigin;
import org.qinglian.core.rectification.ProblemState;
import org.qinglian.core.rectification.RectificationMeasure;
import org.qinglian.core.rectification.RectificationResult;
import org.qinglian.core.rectification.SatisfactionVote;

/** Makes problems of the list (问题清单): most are closed, some basically done after an extension, some still open. */
final class ProblemMaker {
    static final LocalDate FIRST = LocalDate.of(2025, 12, 1);
    static final LocalDate LATER = LocalDate.of(2026, 12, 31);
    private static final Actor DISCIPLINE = Actor.organization(OrganizationGenerator.DISCIPLINE.id());
    private static final List<Behaviour> BEHAVIOURS = List.of(
            Behaviour.TRACTOR,
            Behaviour.BULLDOZER,
            Behaviour.COMPRESSOR,
            Behaviour.WASHING_MACHINE,
            Behaviour.MIXER,
            Behaviour.REPEATER,
            Behaviour.FORMALISM,
            Behaviour.BUREAUCRATISM);
    private static final List<String> TEXTS = List.of("事项研究决定不够及时", "制度执行不够严格", "服务群众不够主动", "台账登记不够规范", "任务分解不够具体");

    private final CountyDraft draft;
    private final Chance chance;

    ProblemMaker(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("rectification-problems");
    }

    /** A problem of which most are closed by now. */
    ProblemItem add(Channel channel, ProblemOrigin origin, Actor unit, LocalDate foundOn) {
        int lot = chance.below(10);
        ProblemItemBuilder problem = problem(channel, origin, unit, foundOn);
        if (lot < 7) {
            closed(problem, foundOn);
        } else if (lot < 8) {
            basicallyDone(problem, foundOn);
        } else {
            problem.deadline(LATER).history(begun(foundOn));
        }
        return keep(problem.build());
    }

    /** A problem that is closed by now. */
    ProblemItem addClosed(Channel channel, ProblemOrigin origin, Actor unit, LocalDate foundOn) {
        ProblemItemBuilder problem = problem(channel, origin, unit, foundOn);
        closed(problem, foundOn);
        return keep(problem.build());
    }

    private ProblemItem keep(ProblemItem problem) {
        draft.rectification.problems.add(problem);
        return problem;
    }

    private ProblemItemBuilder problem(Channel channel, ProblemOrigin origin, Actor unit, LocalDate foundOn) {
        int number = draft.rectification.problems.size() + 1;
        int leader = chance.below(draft.cadres.size());
        int handler = (leader + 1) % draft.cadres.size();
        return ProblemItem.builder()
                .id(Ids.of("pb", number, 5))
                .number(foundOn.getYear() + "-" + Ids.padded(number, 5))
                .channel(channel)
                .origin(origin)
                .description(chance.pick(TEXTS) + "（虚构示例）")
                .requirement("限期整改（虚构示例）")
                .addBehaviours(chance.pick(BEHAVIOURS))
                .covert(chance.permille(50))
                .standard("整改到位并形成长效机制（虚构示例）")
                .addMeasures(RectificationMeasure.of("制定措施并落实到人（虚构示例）"))
                .responsibleUnit(unit)
                .responsibleLeader(Actor.of(draft.cadres.get(leader)))
                .addHandlers(Actor.of(draft.cadres.get(handler)))
                .foundOn(foundOn);
    }

    private void closed(ProblemItemBuilder problem, LocalDate foundOn) {
        LocalDate closed = foundOn.plusDays(chance.between(60, 110));
        problem.deadline(foundOn.plusDays(120))
                .addEvidence("整改佐证材料（虚构示例）")
                .verifiedBy(DISCIPLINE)
                .satisfaction(new SatisfactionVote(30, chance.between(20, 26), 4, 0))
                .addCases(Matter.opened("示案整改" + chance.between(1, 90), foundOn.plusDays(5))
                        .closed(foundOn.plusDays(50)))
                .addLookBacks(new LookBack(closed.plusDays(30), DISCIPLINE, false))
                .result(new RectificationResult(
                        Optional.of(chance.below(3)), Optional.of(Money.yuan(chance.between(0, 90) * 100L))))
                .history(begun(foundOn))
                .addHistory(
                        Step.of(ProblemState.SUBMITTED, closed.minusDays(6)),
                        Step.of(ProblemState.VERIFIED, closed.minusDays(2)),
                        Step.of(ProblemState.CLOSED, closed));
    }

    private static void basicallyDone(ProblemItemBuilder problem, LocalDate foundOn) {
        LocalDate first = foundOn.plusDays(60);
        problem.deadline(first)
                .addExtensions(new Extension(
                        Optional.of("涉及多个部门（虚构示例）"),
                        first.minusDays(5),
                        Optional.of(Actor.organization(OrganizationGenerator.COUNTY.id())),
                        first.plusDays(60)))
                .addEvidence("阶段性佐证材料（虚构示例）")
                .verifiedBy(DISCIPLINE)
                .history(begun(foundOn))
                .addHistory(
                        Step.of(ProblemState.EXTENDED, first.minusDays(5)),
                        Step.of(ProblemState.IN_PROGRESS, first.minusDays(4)),
                        Step.of(ProblemState.SUBMITTED, first.plusDays(30)),
                        Step.of(ProblemState.VERIFIED, first.plusDays(35)),
                        Step.of(ProblemState.BASICALLY_DONE, first.plusDays(36)));
    }

    private static List<Step<ProblemState>> begun(LocalDate foundOn) {
        return List.of(
                Step.of(ProblemState.NEW, foundOn),
                Step.of(ProblemState.ASSIGNED, foundOn.plusDays(3)),
                Step.of(ProblemState.IN_PROGRESS, foundOn.plusDays(5)));
    }
}
