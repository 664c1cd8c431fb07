package org.qinglian.core.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;
import org.qinglian.core.inspection.accountability.AccountabilityChecks;
import org.qinglian.core.inspection.cadre.CadreChecks;
import org.qinglian.core.inspection.care.CareChecks;
import org.qinglian.core.inspection.conduct.ConductChecks;
import org.qinglian.core.inspection.coverage.CoverageChecks;
import org.qinglian.core.inspection.discipline.DisciplineChecks;
import org.qinglian.core.inspection.fund.FundChecks;
import org.qinglian.core.inspection.organization.OrganizationChecks;
import org.qinglian.core.inspection.outreach.OutreachChecks;
import org.qinglian.core.inspection.procurement.ProcurementChecks;
import org.qinglian.core.inspection.programme.ProgrammeChecks;
import org.qinglian.core.inspection.rectification.RectificationChecks;
import org.qinglian.core.inspection.responsibility.ResponsibilityChecks;
import org.qinglian.core.inspection.statute.StatutoryChecks;

/** Every check of this library. */
final class StandardChecks {
    private StandardChecks() {}

    static List<Check> all() {
        return Stream.of(
                        ProgrammeChecks.all(),
                        OrganizationChecks.all(),
                        CoverageChecks.all(),
                        ResponsibilityChecks.all(),
                        DisciplineChecks.all(),
                        ConductChecks.all(),
                        CareChecks.all(),
                        AccountabilityChecks.all(),
                        RectificationChecks.all(),
                        CadreChecks.all(),
                        ProcurementChecks.all(),
                        FundChecks.all(),
                        OutreachChecks.all(),
                        StatutoryChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}
