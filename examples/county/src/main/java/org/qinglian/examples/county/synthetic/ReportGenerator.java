package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.care.AccusationNature;
import org.qinglian.core.care.AccusationState;
import org.qinglian.core.care.AccuserHandling;
import org.qinglian.core.care.Approval;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationBar;
import org.qinglian.core.care.ClarificationBuilder;
import org.qinglian.core.care.ClarificationScope;
import org.qinglian.core.care.ClarificationSituation;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.ClarificationTrigger;
import org.qinglian.core.care.ClarificationWay;
import org.qinglian.core.care.Consent;
import org.qinglian.core.care.FalseAccusationFinding;
import org.qinglian.core.care.FalseAccusationFindingBuilder;
import org.qinglian.core.care.IntendedHarm;
import org.qinglian.core.care.ReportCitation;
import org.qinglian.core.care.ReportConclusion;
import org.qinglian.core.common.Level;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;

/**
 * Makes what followed from reports that proved false (失实举报处置): clarifications, a few of which end without, and findings
 * of false accusation, half of which turn out to be mistakes.
 */
final class ReportGenerator {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 8);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final CountyDraft draft;
    private final Chance chance;
    private final WorkCalendar calendar = WorkCalendar.standard();

    private ReportGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("reports");
    }

    static void generate(CountyDraft draft) {
        ReportGenerator generator = new ReportGenerator(draft);
        int clarifications = 20 + draft.size.cadres() / 60;
        for (int i = 0; i < clarifications; i++) {
            draft.care.clarifications.add(generator.clarification(i + 1, i % 6 == 5));
        }
        List<Clarification> performed = draft.care.clarifications.stream()
                .filter(clarification -> clarification.bar().isEmpty())
                .toList();
        int accusations = 12 + draft.size.cadres() / 200;
        for (int i = 0; i < accusations; i++) {
            draft.care.accusations.add(generator.accusation(i + 1, performed.get(i), i % 2 == 1));
        }
    }

    private Clarification clarification(int number, boolean declined) {
        LocalDate concluded = chance.day(FIRST, LAST);
        ReportCitation report = ReportCitation.builder()
                .number("示信〔2026〕" + number + "号")
                .conclusion(declined ? ReportConclusion.UNPROVEN : ReportConclusion.FALSE)
                .concludedOn(concluded)
                .verifiedBy(discipline())
                .build();
        Cadre subject = chance.pick(draft.cadres);
        ClarificationBuilder clarification = Clarification.builder()
                .id(Ids.of("cl", number, 3))
                .report(report)
                .subject(Actor.of(subject))
                .trigger(
                        chance.permille(250)
                                ? ClarificationTrigger.WRITTEN_APPLICATION
                                : ClarificationTrigger.DEPARTMENT_PROPOSAL)
                .harmed(chance.permille(700) ? ClarificationScope.UNIT : ClarificationScope.AREA)
                .addDepartments(discipline());
        LocalDate assessed = after(concluded, 1, 10);
        clarification.addHistory(Step.of(ClarificationState.ASSESSED, assessed));
        return declined ? declined(clarification, assessed) : performed(clarification, assessed);
    }

    private Clarification declined(ClarificationBuilder clarification, LocalDate assessed) {
        return clarification
                .bar(ClarificationBar.UNPROVEN)
                .addHistory(Step.of(ClarificationState.DECLINED, after(assessed, 1, 5)))
                .build();
    }

    private Clarification performed(ClarificationBuilder clarification, LocalDate assessed) {
        LocalDate proposed = after(assessed, 1, 5);
        LocalDate consented = after(proposed, 1, 5);
        LocalDate approved = after(consented, 1, 5);
        LocalDate performed = after(approved, 1, 5);
        Clarification started = clarification
                .addFalsePoints("反映问题经核查不属实（虚构示例）")
                .situation(chance.pick(List.of(
                        ClarificationSituation.SELECTION,
                        ClarificationSituation.HARM,
                        ClarificationSituation.REPEATED_REPORT)))
                .consent(new Consent(true, consented))
                .addWays(ClarificationWay.WRITTEN)
                .addWays(chance.permille(500) ? ClarificationWay.MEETING : ClarificationWay.FACE_TO_FACE)
                .addHistory(
                        Step.of(ClarificationState.PROPOSED, proposed),
                        Step.of(ClarificationState.CONSENTED, consented),
                        Step.of(ClarificationState.APPROVED, approved)
                                .by(Actor.organization(OrganizationGenerator.COUNTY.id())),
                        Step.of(ClarificationState.PERFORMED, performed).by(discipline()),
                        Step.of(ClarificationState.FOLLOWED_UP, performed.plusDays(chance.between(20, 40))))
                .build();
        return started.withScope(started.harmed());
    }

    /** A day some working days later. */
    private LocalDate after(LocalDate day, int least, int most) {
        return calendar.plusWorkingDays(day, chance.between(least, most));
    }

    private FalseAccusationFinding accusation(int number, Clarification cleared, boolean mistake) {
        LocalDate started = cleared.report().concludedOn().orElseThrow().plusDays(chance.between(1, 10));
        FalseAccusationFindingBuilder finding = FalseAccusationFinding.builder()
                .id(Ids.of("fa", number, 3))
                .report(cleared.report())
                .accused(cleared.subject())
                .managedAt(Level.COUNTY)
                .addHistory(
                        Step.of(AccusationState.STARTED, started),
                        Step.of(AccusationState.VERIFYING, started.plusDays(1)));
        LocalDate verified = started.plusDays(chance.between(10, 25));
        if (mistake) {
            return finding.nature(AccusationNature.MISTAKEN)
                    .handling(AccuserHandling.EDUCATION)
                    .addHistory(
                            Step.of(AccusationState.NOT_RECOGNISED, verified),
                            Step.of(AccusationState.HANDLED, verified.plusDays(2)))
                    .build();
        }
        return finding.nature(AccusationNature.FABRICATED)
                .addFabrications("伪造签字材料（虚构示例）")
                .addIntended(IntendedHarm.REPUTATION)
                .approval(new Approval(Level.CITY, "示范市纪委监委（虚构示例）", verified.plusDays(9)))
                .handling(AccuserHandling.SANCTION)
                .addHistory(
                        Step.of(AccusationState.SUBMITTED, verified),
                        Step.of(AccusationState.RECOGNISED, verified.plusDays(10)),
                        Step.of(AccusationState.HANDLED, verified.plusDays(30)))
                .build();
    }

    private static Actor discipline() {
        return Actor.organization(OrganizationGenerator.DISCIPLINE.id());
    }
}
