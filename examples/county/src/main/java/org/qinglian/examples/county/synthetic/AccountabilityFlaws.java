package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Closure;
import org.qinglian.core.accountability.ClosureReason;
import org.qinglian.core.accountability.Exposure;
import org.qinglian.core.accountability.FiledReview;
import org.qinglian.core.accountability.Initiation;
import org.qinglian.core.accountability.Measure;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.accountability.ResponsibilityTier;
import org.qinglian.core.accountability.Situation;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.lifecycle.Step;

/** Flaws of accountability (问责类问题). */
final class AccountabilityFlaws {
    private static final int WITHOUT_TOLERANCE = 2;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = Stream.of(
                    AnswerFlaws.ALL,
                    procedure(),
                    ends(),
                    decisions(),
                    after(),
                    AppealFlaws.ALL,
                    WholeAccountabilityFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private AccountabilityFlaws() {}

    private static List<SeededFlaw> procedure() {
        return List.of(
                flaw(
                        "accountability.case-order",
                        "The inquiry began on the day of the clue; nobody was asked to approve it.",
                        AccountabilityFlaws::isInHand,
                        each -> each.withHistory(
                                each.history().get(0), each.history().get(2))),
                flaw(
                        "accountability.initiation-approval",
                        "The form for starting the inquiry was signed by the office that wrote it, and by nobody else.",
                        each -> isDecided(each, MeasureKind.ADMONITION),
                        each -> each.withInitiation(
                                new Initiation(AccountabilityGenerator.COMMISSION, Optional.empty()))),
                flaw(
                        "accountability.inquiry-under-review",
                        "Another office had filed a review a week before, which was noticed afterwards.",
                        AccountabilityFlaws::isInHand,
                        each -> each.withFiledReview(new FiledReview(
                                "示纪立〔2026〕99号",
                                day(each, AccountabilityState.INQUIRY).minusDays(7)))),
                flaw(
                        "accountability.skipped-without-review",
                        "It was put aside for a review that nobody had filed.",
                        AccountabilityFlaws::isInHand,
                        each -> each.withHistory(
                                each.history().get(0),
                                Step.of(
                                        AccountabilityState.SKIPPED_UNDER_REVIEW,
                                        each.history().get(1).on()))));
    }

    private static List<SeededFlaw> ends() {
        return List.of(
                flaw(
                        "accountability.sanction-missing",
                        "A sanction was carried out in the books before its decision was drawn up.",
                        AccountabilityFlaws::isHandling,
                        each -> each.withMeasures(Measure.of(MeasureKind.DISCIPLINARY_SANCTION))),
                flaw(
                        "accountability.closed-because-left",
                        "The person retired while the inquiry was under way, and the case was closed for that.",
                        AccountabilityFlaws::isClosed,
                        each -> each.withClosure(Closure.of(ClosureReason.RETIRED))),
                SeededFlaw.notAssessed(
                        "accountability.closed-because-left",
                        1,
                        "The case was closed and the reason never entered.",
                        draft -> change(
                                draft,
                                "no-reason",
                                AccountabilityFlaws::isClosed,
                                1,
                                each -> each.withClosure(Optional.empty()))));
    }

    private static List<SeededFlaw> decisions() {
        return List.of(
                flaw(
                        "accountability.situation-unlisted",
                        "A cadre was held to account for a telephone that rang while he was in the shower.",
                        AccountabilityFlaws::isCircular,
                        each -> each.withSituations(Situation.of("phone-not-answered"))),
                flaw(
                        "accountability.measure-illegal",
                        "A cadre was given the written examination that is for organisations.",
                        AccountabilityFlaws::isCircular,
                        each -> each.withMeasures(Measure.of(MeasureKind.EXAMINATION))),
                flaw(
                        "accountability.decider-competence",
                        "The commission decided about a leader whom the county committee manages and did not ask it.",
                        each -> isDecided(each, MeasureKind.ADMONITION),
                        each -> each.withDecision(each.decision().orElseThrow().withApprovedBy(Optional.empty()))),
                SeededFlaw.found(
                        "accountability.decided-without-tolerance",
                        WITHOUT_TOLERANCE,
                        "The decision was due before a holiday and tolerance was to be looked at afterwards.",
                        draft -> change(
                                draft,
                                "no-tolerance",
                                AccountabilityFlaws::isCircular,
                                WITHOUT_TOLERANCE,
                                each -> each.withTolerance(Optional.empty()))));
    }

    private static List<SeededFlaw> after() {
        return List.of(
                flaw(
                        "accountability.members-not-assessed",
                        "The committee was held to account under a number of its own, and its leaders were forgotten.",
                        each -> each.tier().equals(Optional.of(ResponsibilityTier.OVERALL)),
                        each -> each.withMatter(each.matter().orElseThrow() + "之二")),
                flaw(
                        "accountability.handling-overdue",
                        "The formalities were put off until the person was back from leave.",
                        AccountabilityFlaws::isHandling,
                        AccountabilityFlaws::late),
                flaw(
                        "accountability.exposed-before-announced",
                        "It was in the newspaper on the day before the person was told.",
                        AccountabilityFlaws::isHandling,
                        each -> each.withExposure(Exposure.of(
                                day(each, AccountabilityState.ANNOUNCED).minusDays(1), NoticeAudience.PUBLIC))),
                flaw(
                        "accountability.not-exposed",
                        "Nobody remembered to make it public.",
                        AccountabilityFlaws::isHandling,
                        each -> each.withExposure(Optional.empty())),
                flaw(
                        "accountability.corrected-not-cleared",
                        "The decision was corrected and those who had read of it were not told.",
                        each -> each.correction().isPresent(),
                        each -> each.withCorrection(each.correction()
                                .orElseThrow()
                                .withClearedOn(Optional.empty())
                                .withClearedBefore(Optional.empty()))));
    }

    /** One case that fits is changed. */
    private static SeededFlaw flaw(
            String check, String story, Predicate<AccountabilityCase> fits, UnaryOperator<AccountabilityCase> change) {
        return SeededFlaw.found(check, 1, story, draft -> change(draft, check, fits, 1, change));
    }

    private static void change(
            CountyDraft draft,
            String stream,
            Predicate<AccountabilityCase> fits,
            int count,
            UnaryOperator<AccountabilityCase> change) {
        draft.claim(draft.chance(stream), draft.accountability.cases, fits, count)
                .forEach(each -> CountyDraft.replace(draft.accountability.cases, change.apply(each)));
    }

    /** Carried out a month and four days after the decision, and filed later by as much. */
    private static AccountabilityCase late(AccountabilityCase each) {
        LocalDate executed = each.decidedOn().orElseThrow().plusMonths(1).plusDays(4);
        long days =
                executed.toEpochDay() - day(each, AccountabilityState.EXECUTED).toEpochDay();
        return each.withHistory(each.history().stream()
                .map(step -> step.state().compareTo(AccountabilityState.EXECUTED) < 0
                        ? step
                        : Step.of(step.state(), step.on().plusDays(days)))
                .toList());
    }

    private static LocalDate day(AccountabilityCase each, AccountabilityState state) {
        return each.reachedOn(state).orElseThrow();
    }

    private static boolean isInHand(AccountabilityCase each) {
        return each.state().equals(Optional.of(AccountabilityState.INQUIRY));
    }

    private static boolean isClosed(AccountabilityCase each) {
        return each.state().equals(Optional.of(AccountabilityState.TERMINATED));
    }

    private static boolean isCircular(AccountabilityCase each) {
        return each.object().isPerson()
                && each.tier().equals(Optional.of(ResponsibilityTier.IMPORTANT))
                && isUncorrected(each);
    }

    private static boolean isHandling(AccountabilityCase each) {
        return isDecided(each, MeasureKind.ORGANIZATIONAL_HANDLING);
    }

    private static boolean isDecided(AccountabilityCase each, MeasureKind kind) {
        return each.has(kind) && each.decidedOn().isPresent() && isUncorrected(each);
    }

    private static boolean isUncorrected(AccountabilityCase each) {
        return each.correction().isEmpty();
    }
}
