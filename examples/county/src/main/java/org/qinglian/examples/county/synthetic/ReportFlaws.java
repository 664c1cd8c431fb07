package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.care.AccusationNature;
import org.qinglian.core.care.AccusationState;
import org.qinglian.core.care.AccuserHandling;
import org.qinglian.core.care.Approval;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationBar;
import org.qinglian.core.care.ClarificationScope;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.ClarificationWay;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.care.ReportCitation;
import org.qinglian.core.care.ReportConclusion;
import org.qinglian.core.common.Level;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

/** Flaws of what followed from false reports (失实举报处置类问题). */
final class ReportFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            clarified(
                    "care.clarification-history",
                    "The follow-up was entered with the day of the approval.",
                    clarification -> stepped(
                            clarification,
                            ClarificationState.FOLLOWED_UP,
                            step -> Step.of(
                                    step.state(),
                                    clarification
                                            .reachedOn(ClarificationState.APPROVED)
                                            .orElseThrow()))),
            clarified(
                    "care.clarification-without-approver",
                    "Who approved it was left out of the form.",
                    clarification -> stepped(
                            clarification, ClarificationState.APPROVED, step -> Step.of(step.state(), step.on()))),
            clarified(
                    "care.clarification-of-unproven",
                    "What could not be excluded was taken for false.",
                    clarification ->
                            clarification.withReport(clarification.report().withConclusion(ReportConclusion.UNPROVEN))),
            clarified(
                    "care.clarification-without-points",
                    "The clarification praised the person and named no point.",
                    clarification -> clarification.withFalsePoints(List.of())),
            clarified(
                    "care.clarification-ungrounded",
                    "Why it was to be clarified was never entered.",
                    clarification -> clarification.withSituation(Optional.empty())),
            clarified(
                    "care.clarification-barred",
                    "The person had withdrawn the consent the evening before.",
                    clarification -> clarification.withBar(ClarificationBar.CONSENT_REFUSED)),
            clarified(
                    "care.clarification-without-consent",
                    "The person was asked by telephone and nothing was written down.",
                    clarification -> clarification.withConsent(Optional.empty())),
            clarified(
                    "care.clarification-unwritten",
                    "It was said at a meeting and the letter was forgotten.",
                    clarification -> clarification.withWays(ClarificationWay.MEETING)),
            clarified(
                    "care.clarification-out-of-scope",
                    "It was told to the person alone while the whole unit had talked of it.",
                    clarification -> clarification.withScope(ClarificationScope.PERSON)),
            clarified(
                    "care.clarification-by-other",
                    "The township told it instead of the commission that had verified the report.",
                    clarification -> stepped(
                            clarification,
                            ClarificationState.PERFORMED,
                            step -> step.by(Actor.organization(OrganizationGenerator.COUNTY.id())))),
            SeededFlaw.notAssessed(
                    "care.clarification-by-other",
                    1,
                    "Who verified the report was not entered.",
                    draft -> clarify(
                            draft,
                            "no-verifier",
                            clarification -> clarification.withReport(
                                    clarification.report().withVerifiedBy(Optional.empty())))),
            clarified(
                    "care.clarification-late",
                    "The meeting at which it was to be said was put off by a week.",
                    ReportFlaws::late),
            accused(
                    "care.accusation-history",
                    AccusationNature.FABRICATED,
                    "The handling was entered with the day on which it all began.",
                    ReportFlaws::disordered),
            accused(
                    "care.accusation-premature",
                    AccusationNature.MISTAKEN,
                    "The search for the author began while the facts were still open.",
                    finding -> finding.withReport(finding.report().withConclusion(ReportConclusion.UNPROVEN))),
            SeededFlaw.notAssessed(
                    "care.accusation-premature",
                    1,
                    "The day on which verification ended was not entered.",
                    draft -> accuse(
                            draft,
                            "no-conclusion-day",
                            AccusationNature.MISTAKEN,
                            finding -> finding.withReport(finding.report().withConcludedOn(Optional.empty())))),
            accused(
                    "care.accusation-unsubstantiated",
                    AccusationNature.FABRICATED,
                    "What had been made up was described in the annex only.",
                    finding -> finding.withFabrications(List.of())),
            accused(
                    "care.accusation-approval",
                    AccusationNature.FABRICATED,
                    "The county approved by itself what the city is to approve.",
                    ReportFlaws::approvedByCounty),
            accused(
                    "care.mistake-punished",
                    AccusationNature.MISTAKEN,
                    "A villager who had been mistaken was sanctioned all the same.",
                    finding -> finding.withHandling(AccuserHandling.SANCTION)),
            accused(
                    "care.accused-not-cleared",
                    AccusationNature.FABRICATED,
                    "The author was found, and nobody thought of the person who had been accused.",
                    ReportFlaws::unclarified));

    private ReportFlaws() {}

    private static SeededFlaw clarified(String check, String story, UnaryOperator<Clarification> change) {
        return SeededFlaw.found(check, 1, story, draft -> clarify(draft, check, change));
    }

    private static void clarify(CountyDraft draft, String stream, UnaryOperator<Clarification> change) {
        Predicate<Clarification> performed = clarification ->
                clarification.reachedOn(ClarificationState.PERFORMED).isPresent();
        draft.claim(draft.chance(stream), draft.care.clarifications, performed, 1)
                .forEach(clarification -> CountyDraft.replace(draft.care.clarifications, change.apply(clarification)));
    }

    private static SeededFlaw accused(
            String check, AccusationNature nature, String story, UnaryOperator<FalseAccusationFinding> change) {
        return SeededFlaw.found(check, 1, story, draft -> accuse(draft, check, nature, change));
    }

    private static void accuse(
            CountyDraft draft, String stream, AccusationNature nature, UnaryOperator<FalseAccusationFinding> change) {
        Predicate<FalseAccusationFinding> fits =
                finding -> finding.nature().filter(nature::equals).isPresent();
        draft.claim(draft.chance(stream), draft.care.accusations, fits, 1)
                .forEach(finding -> CountyDraft.replace(draft.care.accusations, change.apply(finding)));
    }

    private static Clarification stepped(
            Clarification clarification, ClarificationState state, UnaryOperator<Step<ClarificationState>> change) {
        return clarification.withHistory(clarification.history().stream()
                .map(step -> step.state() == state ? change.apply(step) : step)
                .toList());
    }

    /** The sixth working day; the follow-up comes three weeks after the day that was meant and so still later. */
    private static Clarification late(Clarification clarification) {
        LocalDate approved =
                clarification.reachedOn(ClarificationState.APPROVED).orElseThrow();
        LocalDate sixth = WorkCalendar.standard().plusWorkingDays(approved, 6);
        return stepped(
                clarification,
                ClarificationState.PERFORMED,
                step -> Step.of(step.state(), sixth).by(step.by().orElseThrow()));
    }

    private static FalseAccusationFinding disordered(FalseAccusationFinding finding) {
        LocalDate started = finding.reachedOn(AccusationState.STARTED).orElseThrow();
        return finding.withHistory(finding.history().stream()
                .map(step -> step.state() == AccusationState.HANDLED ? Step.of(step.state(), started) : step)
                .toList());
    }

    private static FalseAccusationFinding approvedByCounty(FalseAccusationFinding finding) {
        LocalDate day = finding.approval().orElseThrow().on();
        return finding.withApproval(new Approval(Level.COUNTY, "示范县纪委监委（虚构示例）", day));
    }

    private static FalseAccusationFinding unclarified(FalseAccusationFinding finding) {
        ReportCitation report = finding.report();
        return finding.withReport(report.withNumber(report.number() + "之二"));
    }
}
