package org.qinglian.core.inspection;

import java.util.List;
import java.util.stream.Stream;

/** One failing sample for every standard check, with its whole finding. */
final class FailingSamples {
    private FailingSamples() {}

    static Stream<FailingSample> all() {
        return Stream.of(
                        ProgrammeFailures.all(),
                        OrganizationFailures.all(),
                        CoverageFailures.all(),
                        ResponsibilityFailures.all(),
                        DisciplineFailures.all(),
                        ConductFailures.all(),
                        CareFailures.all(),
                        AccountabilityFailures.all(),
                        RectificationFailures.all(),
                        CadreFailures.all(),
                        ProcurementFailures.all(),
                        FundFailures.all(),
                        OutreachFailures.all(),
                        StatuteFailures.all())
                .flatMap(List::stream);
    }
}
