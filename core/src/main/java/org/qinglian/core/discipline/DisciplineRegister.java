package org.qinglian.core.discipline;

import java.util.List;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Register;

/**
 * The register of discipline (纪律处分台账): what was decided, and what was counted and published of it.
 *
 * @param decisions the decisions on sanctions
 * @param forms the applications of the four forms
 * @param reports the bulletins on the four forms
 * @param bulletins the monthly bulletins on the Eight-point Decision
 */
@Value.Builder
public record DisciplineRegister(
        List<SanctionDecision> decisions,
        List<FormApplication> forms,
        List<FourFormsReport> reports,
        List<MonthlyBulletin> bulletins)
        implements Register, WithDisciplineRegister {
    public DisciplineRegister {
        decisions = Copy.list(decisions);
        forms = Copy.list(forms);
        reports = Copy.list(reports);
        bulletins = Copy.list(bulletins);
    }

    public static DisciplineRegisterBuilder builder() {
        return new DisciplineRegisterBuilder();
    }
}
