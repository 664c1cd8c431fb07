package org.qinglian.core.inspection.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.care.RevisitMethod;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;

/** A revisit listens, observes and talks, and has a result (听察谈与结果). */
final class RevisitIncomplete extends RecordCheck<Revisit> {
    private static final LocalizedText RESULT = LocalizedText.of("结果（result）", "result");

    RevisitIncomplete() {
        super("care.revisit-incomplete", Severity.WARNING, Optional.of(CareBasis.REVISIT), CareCollections.REVISITS);
    }

    @Override
    protected void judge(Revisit revisit, String pointer, Inspected inspected, Verdicts verdicts) {
        List<RevisitMethod> missing = Stream.of(RevisitMethod.values())
                .filter(method -> !revisit.methods().contains(method))
                .toList();
        if (missing.isEmpty()) {
            verdicts.expect(revisit.result().isPresent(), revisit, pointer + "/result", Map.of("found", RESULT));
        } else {
            verdicts.notMet(revisit, pointer + "/methods", Map.of("found", Wording.names(missing)));
        }
    }
}
