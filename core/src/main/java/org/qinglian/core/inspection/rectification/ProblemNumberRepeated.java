package org.qinglian.core.inspection.rectification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.ProblemItem;
import org.qinglian.core.rectification.RectificationBasis;

/** One problem has one number in the ledger of its unit (一问题一编号). */
final class ProblemNumberRepeated implements Check {
    @Override
    public String id() {
        return "rectification.problem-number-repeated";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(RectificationBasis.LEDGER);
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Map<List<Object>, ProblemItem> used = new HashMap<>();
        RectificationCollections.PROBLEMS.forEach(inspected, (problem, pointer) -> {
            ProblemItem first = used.putIfAbsent(
                    List.of(problem.responsibleUnit(), problem.number().strip()), problem);
            verdicts.expect(
                    first == null,
                    problem,
                    pointer + "/number",
                    Map.of("found", problem.number(), "other", first == null ? problem.id() : first.id()));
        });
    }
}
