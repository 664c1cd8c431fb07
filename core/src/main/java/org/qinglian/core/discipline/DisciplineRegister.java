package org.qinglian.core.discipline;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of discipline (纪律处分台账): what was decided against persons and organisations, and what was
 * counted and published of it.
 *
 * @param decisions the decisions on sanctions
 * @param forms the applications of the four forms
 * @param reports the bulletins on the four forms
 * @param bulletins the monthly bulletins on the Eight-point Decision
 * @param measures the measures against Party organisations
 * @param disposals how members who are not qualified were dealt with
 */
@Value.Builder
public record DisciplineRegister(
        List<SanctionDecision> decisions,
        List<FormApplication> forms,
        List<FourFormsReport> reports,
        List<MonthlyBulletin> bulletins,
        List<OrganizationMeasure> measures,
        List<MemberDisposal> disposals)
        implements Register, WithDisciplineRegister {
    public DisciplineRegister {
        decisions = Copy.list(decisions);
        forms = Copy.list(forms);
        reports = Copy.list(reports);
        bulletins = Copy.list(bulletins);
        measures = Copy.list(measures);
        disposals = Copy.list(disposals);
    }

    public static DisciplineRegisterBuilder builder() {
        return new DisciplineRegisterBuilder();
    }
}
