package org.qinglian.examples.benchmarks.scorecard;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of an engine (测得值).
 *
 * @param nanoseconds the time for one subject
 * @param error half the width of its 99.9 % interval; not a number if there were too few measurements
 * @param bytes the memory allocated for one subject; not a number if it was not measured
 */
record Figure(double nanoseconds, double error, double bytes) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Figure of(RunResult result) {
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return new Figure(
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                allocated == null ? Double.NaN : allocated.getScore());
    }
}
