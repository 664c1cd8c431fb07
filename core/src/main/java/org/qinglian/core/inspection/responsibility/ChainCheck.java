package org.qinglian.core.inspection.responsibility;

import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.ResponsibilityNorms;

/** A check over the chain of responsibility (责任链检查), which is worked out once an inspection. */
abstract class ChainCheck implements Check {
    static final String DUTIES = "/responsibility/duties/";
    static final String POWERS = "/responsibility/powers/";
    static final String ASSIGNMENTS = "/responsibility/assignments/";
    static final String LETTERS = "/responsibility/letters/";
    static final String TASKS = "/responsibility/tasks/";
    static final String REPORTS = "/responsibility/reports/";
    static final String APPRAISALS = "/responsibility/appraisals/";
    static final String PROJECTS = "/responsibility/projects/";

    private final String id;
    private final Severity severity;
    private final Basis basis;

    ChainCheck(String id, Severity severity, Basis basis) {
        this.id = id;
        this.severity = severity;
        this.basis = basis;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Optional<Basis> basis() {
        return Optional.of(basis);
    }

    @Override
    public final void run(Inspected inspected, Verdicts verdicts) {
        run(chain(inspected), inspected, verdicts);
    }

    abstract void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts);

    static ResponsibilityNorms norms(Inspected inspected) {
        return inspected.norms(ResponsibilityNorms.standard());
    }

    private static ResponsibilityChain chain(Inspected inspected) {
        return inspected.shared(
                ResponsibilityChain.class,
                whole -> ResponsibilityChain.of(whole.programme().responsibility(), whole.people(), whole.asOf()));
    }
}
