package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.rectification.Behaviour;
import org.qinglian.core.rectification.Extension;
import org.qinglian.core.rectification.LookBack;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.ProblemOrigin;
import org.qinglian.core.rectification.ProblemState;
import org.qinglian.core.rectification.SatisfactionVote;
import org.qinglian.core.rectification.Supervision;

/** Flaws of the list of problems (问题清单类问题). */
final class ProblemFlaws {
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "rectification.problem-number-repeated",
                    1,
                    "A line of the ledger was copied and its number left as it was.",
                    ProblemFlaws::numberedAlike),
            closed(
                    "problem-history",
                    "The verification was never entered.",
                    problem ->
                            problem.withHistory(RectificationFlaws.without(problem.history(), ProblemState.VERIFIED))),
            closed(
                    "problem-incomplete",
                    "The measures stood in an attachment that was not filed.",
                    problem -> problem.withMeasures()),
            closed(
                    "behaviour-unknown",
                    "The clerk used the name of another city's award.",
                    problem -> problem.withBehaviours(Behaviour.of("snail"))),
            flaw(
                    "problem-overdue",
                    "The deadline passed the day before, unnoticed.",
                    problem -> problem.isOpenOn(CountyGenerator.AS_OF),
                    problem -> problem.withDeadline(CountyGenerator.AS_OF.minusDays(1))),
            flaw(
                    "extension-unfounded",
                    "The extension was agreed on by telephone, without a reason.",
                    problem -> !problem.extensions().isEmpty(),
                    ProblemFlaws::withoutReason),
            closed(
                    "self-verified",
                    "The leader of the matter signed the verification himself.",
                    problem -> problem.withVerifiedBy(problem.responsibleLeader())),
            closed(
                    "closed-without-evidence",
                    "It was struck off on the word of the unit.",
                    problem -> problem.withEvidence()),
            closed(
                    "closed-unsatisfied",
                    "It was struck off although most of those asked were not satisfied.",
                    problem -> problem.withSatisfaction(new SatisfactionVote(30, 10, 18, 0))),
            closed(
                    "closed-with-open-case",
                    "A case that hangs on it was opened by another office.",
                    problem -> problem.withCases(Matter.opened("示案整改991", problem.foundOn()))),
            closed(
                    "rebound-not-reopened",
                    "The second look found it again, and the list was not changed.",
                    problem -> problem.withLookBacks(new LookBack(
                            CountyGenerator.AS_OF.minusDays(20),
                            Actor.organization(OrganizationGenerator.DISCIPLINE.id()),
                            true))));

    private ProblemFlaws() {}

    private static SeededFlaw closed(String name, String story, UnaryOperator<ProblemItem> change) {
        return flaw(name, story, problem -> problem.isClosedOn(CountyGenerator.AS_OF), change);
    }

    private static SeededFlaw flaw(
            String name, String story, Predicate<ProblemItem> fits, UnaryOperator<ProblemItem> change) {
        return RectificationFlaws.flaw(name, story, rectification -> rectification.problems, fits, change);
    }

    private static ProblemItem withoutReason(ProblemItem problem) {
        Extension extension = problem.extensions().get(0);
        return problem.withExtensions(
                new Extension(Optional.empty(), extension.grantedOn(), extension.grantedBy(), extension.until()));
    }

    /** Two of the same inspection stand in the ledger of the same village. */
    private static void numberedAlike(CountyDraft draft) {
        for (Supervision supervision : draft.claim(
                draft.chance("rectification.problem-number-repeated"),
                draft.rectification.supervisions,
                SupervisionFlaws::isInspection,
                1)) {
            List<ProblemItem> both = draft.rectification.problems.stream()
                    .filter(problem -> problem.origin()
                            .flatMap(ProblemOrigin::supervision)
                            .filter(supervision.id()::equals)
                            .isPresent())
                    .limit(2)
                    .toList();
            CountyDraft.replace(
                    draft.rectification.problems,
                    both.get(1).withNumber(both.get(0).number()));
            draft.claim(both.get(0).id());
            draft.claim(both.get(1).id());
        }
    }
}
