package org.qinglian.core.inspection.outreach;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.Benchmark;
import org.qinglian.core.outreach.OutreachBasis;

/** What is measured reaches the target by the last day (对标达标). */
final class BenchmarkMissed extends RecordCheck<Benchmark> {
    BenchmarkMissed() {
        super(
                "outreach.benchmark-missed",
                Severity.WARNING,
                Optional.of(OutreachBasis.TARGETS),
                OutreachCollections.BENCHMARKS);
    }

    @Override
    protected void judge(Benchmark benchmark, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<BigDecimal> latest = benchmark.latest(inspected.asOf());
        verdicts.expect(
                !inspected.asOf().isAfter(benchmark.dueOn())
                        || latest.filter(benchmark::isReachedBy).isPresent(),
                benchmark,
                pointer + "/readings",
                Map.of(
                        "found", Wording.orNone(latest.map(BigDecimal::toPlainString)),
                        "start", benchmark.start().toPlainString(),
                        "expected", benchmark.target().toPlainString(),
                        "due", benchmark.dueOn()));
    }
}
