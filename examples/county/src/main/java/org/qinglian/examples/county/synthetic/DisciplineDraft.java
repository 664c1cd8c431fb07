package org.qinglian.examples.county.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.core.discipline.DisciplineRegister;
import org.qinglian.core.discipline.FormApplication;
import org.qinglian.core.discipline.FourFormsReport;
import org.qinglian.core.discipline.MemberDisposal;
import org.qinglian.core.discipline.MonthlyBulletin;
import org.qinglian.core.discipline.OrganizationMeasure;
import org.qinglian.core.discipline.SanctionDecision;

/** The records of sanctions, forms and bulletins while they are being made (纪律处分底稿). */
final class DisciplineDraft {
    final List<SanctionDecision> decisions = new ArrayList<>();
    final List<FormApplication> forms = new ArrayList<>();
    final List<FourFormsReport> reports = new ArrayList<>();
    final List<MonthlyBulletin> bulletins = new ArrayList<>();
    final List<OrganizationMeasure> measures = new ArrayList<>();
    final List<MemberDisposal> disposals = new ArrayList<>();

    DisciplineRegister register() {
        return DisciplineRegister.builder()
                .decisions(decisions)
                .forms(forms)
                .reports(reports)
                .bulletins(bulletins)
                .measures(measures)
                .disposals(disposals)
                .build();
    }
}
