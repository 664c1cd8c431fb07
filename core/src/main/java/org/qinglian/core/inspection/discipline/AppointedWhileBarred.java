package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.PromotionGate;
import org.qinglian.core.discipline.PromotionVerdict;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Appointment;

/**
 * Nobody takes up a post while what was decided against them bars promotion (影响期内任职). Whether the post is a promotion
 * is for the body that appoints to say.
 */
final class AppointedWhileBarred implements Check {
    @Override
    public String id() {
        return "discipline.appointed-while-barred";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("党政领导干部选拔任用工作条例", "第二十四条").withVersion("2019"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        PromotionGate gate = PromotionGate.by(inspected.norms(DisciplineNorms.standard()));
        SanctionedPersons persons = SanctionedPersons.of(inspected);
        List<Appointment> appointments = inspected.programme().organization().appointments();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment appointment = appointments.get(i);
            LocalDate day = appointment.during().from();
            List<SanctionDecision> decisions = persons.against(appointment.holder());
            if (decisions.isEmpty() || day.isAfter(inspected.asOf())) {
                continue;
            }
            PromotionVerdict verdict = gate.judge(decisions, day);
            if (verdict.isBlocked()) {
                verdicts.notMet(
                        appointment,
                        "/organization/appointments/" + i + "/during",
                        Map.of("found", day, "post", appointment.post(), "why", why(verdict)));
            } else if (!verdict.undetermined().isEmpty()) {
                verdicts.notAssessable(
                        appointment,
                        "discipline.appointed-while-barred.no-rule",
                        Map.of("found", verdict.undetermined().get(0)));
            } else {
                verdicts.met();
            }
        }
    }

    private static LocalizedText why(PromotionVerdict verdict) {
        return verdict.governing()
                .map(period -> LocalizedText.of(
                        "“" + period.decision() + "”"
                                + period.sanction().label().in(Locale.CHINA) + "影响期至"
                                + period.lastDay().map(last -> " " + last).orElse("长期"),
                        period.sanction().label().in(Locale.ENGLISH) + " '" + period.decision() + "' has effect "
                                + period.lastDay().map(last -> "to " + last).orElse("without end")))
                .orElseGet(() -> LocalizedText.of(
                        "“" + verdict.openCases().get(0) + "”立案未结",
                        "case '" + verdict.openCases().get(0) + "' is open"));
    }
}
