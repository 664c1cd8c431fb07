package org.qinglian.core.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.qinglian.core.check.Check;
import org.qinglian.core.inspection.conduct.ConductChecks;
import org.qinglian.core.inspection.coverage.CoverageChecks;
import org.qinglian.core.inspection.organization.OrganizationChecks;
import org.qinglian.core.inspection.programme.ProgrammeChecks;

/** Every check of this library. */
final class StandardChecks {
    private StandardChecks() {}

    static List<Check> all() {
        return Stream.of(ProgrammeChecks.all(), OrganizationChecks.all(), CoverageChecks.all(), ConductChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}
