package org.qinglian.core.inspection.coverage;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Coverage;
import org.qinglian.core.coverage.CoverageDimension;
import org.qinglian.core.programme.Registry;

/** Turns what a coverage leaves open into findings, one for each subject. */
final class CoverageFindings {
    private CoverageFindings() {}

    static <T extends Identified<T>> void report(
            Inspected inspected, Verdicts verdicts, CoverageDimension<T> dimension) {
        Coverage<T> coverage = dimension.measure(inspected.programme().coverage(), inspected.asOf());
        verdicts.met(Math.toIntExact(coverage.share().part()));
        for (T subject : coverage.uncovered()) {
            verdicts.notMet(subject, pointer(inspected.registry(), subject), Map.of("asOf", inspected.asOf()));
        }
    }

    @SuppressWarnings("unchecked") // a record's class is the T of its Identified<T>
    private static <T extends Identified<T>> String pointer(Registry registry, T subject) {
        Ref<T> ref = subject.id();
        return registry.pointer((Class<T>) subject.getClass(), ref);
    }
}
